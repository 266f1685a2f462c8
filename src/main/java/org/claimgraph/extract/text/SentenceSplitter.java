package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// Parts the tokens of a paragraph into sentences, the way newsrooms write them.
///
/// What stands before or after the prose of a paragraph becomes a sentence of its own, so that it never sits in a
/// claim: a dateline ("MOSCOW, July 31 (Reuters) —"), a speaker's label ("JF:"), a credit in brackets after the last
/// period ("[SpaceNews]", "(Reuters)").
final class SentenceSplitter {
    private final Abbreviations abbreviations;
    private final Set<String> zonesAndDays = WordList.words("after-hour");
    private final Set<String> starters = WordList.words("sentence-starters");
    private final Set<String> askingVerbs = WordList.words("asking-verbs");

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The tokens of one paragraph, sentence by sentence; no sentence is empty.
    List<List<Span>> sentences(String text, List<Span> tokens) {
        List<List<Span>> sentences = new ArrayList<>();
        int start = 0;
        int lead = Leads.end(text, tokens);
        if (lead > 0 && lead < tokens.size()) {
            sentences.add(tokens.subList(0, lead));
            start = lead;
        }
        for (int i = start; i < tokens.size(); i++) {
            int end = end(text, tokens, start, i);
            if (end > i) {
                sentences.add(tokens.subList(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /// Where a sentence that ends at token `i` ends, closing signs included; 0 if none ends there.
    private int end(String text, List<Span> tokens, int start, int i) {
        if (opensCredit(text, tokens, i + 1)) {
            return i + 1;
        }
        if (!isTerminator(text, tokens.get(i)) || isListNumber(text, tokens, start, i)) {
            return 0;
        }
        int end = afterClosers(text, tokens, i + 1);
        return end == tokens.size() || startsSentence(text, tokens, i, end) ? end : 0;
    }

    private static boolean isTerminator(String text, Span token) {
        char last = text.charAt(token.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /// "1." or "a." at the start of a line.
    private static boolean isListNumber(String text, List<Span> tokens, int start, int i) {
        return i == start + 1
                && tokens.get(start).length() <= 2
                && Character.isDigit(text.charAt(tokens.get(start).start()))
                && text.charAt(tokens.get(i).start()) == '.';
    }

    private static int afterClosers(String text, List<Span> tokens, int from) {
        int end = from;
        while (end < tokens.size() && isCloser(text, tokens.get(end)) && touches(tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean isCloser(String text, Span token) {
        char c = text.charAt(token.start());
        boolean bracket = c == ')' || c == ']' || c == '}';
        return token.length() <= 2
                && (bracket || (Characters.isQuote(c) && Characters.isQuote(text.charAt(token.end() - 1))));
    }

    private static boolean touches(List<Span> tokens, int i) {
        return tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private boolean startsSentence(String text, List<Span> tokens, int last, int next) {
        Span word = tokens.get(next);
        char first = text.charAt(word.start());
        if (Character.isLowerCase(first)
                || ",;:)%".indexOf(first) >= 0
                || Characters.isDash(first)
                || isJoined(text, tokens, last, next)) {
            return false;
        }
        Span end = tokens.get(last);
        if (isAbbreviation(text, end)) {
            return endsAfter(text, end, tokens, next);
        }
        boolean asks = text.charAt(end.end() - 1) != '.';
        return !(asks && next > last + 1 && isSpeechTag(text, tokens, next));
    }

    /// Words that touch are one sentence, unless a space was lost after a plain period.
    private static boolean isJoined(String text, List<Span> tokens, int last, int next) {
        boolean glued = text.charAt(tokens.get(last).start()) == '.'
                && tokens.get(last).length() == 1
                && Character.isUpperCase(text.charAt(tokens.get(next).start()));
        return touches(tokens, next) && !glued && text.charAt(tokens.get(next).start()) != '[';
    }

    private static boolean isAbbreviation(String text, Span token) {
        return token.length() > 1
                && Character.isLetter(text.charAt(token.start()))
                && text.charAt(token.end() - 1) == '.';
    }

    private boolean endsAfter(String text, Span abbreviation, List<Span> tokens, int next) {
        String word = tokens.get(next).of(text);
        char first = word.charAt(0);
        boolean starts = starters.contains(word) || Characters.isQuote(first) || first == '[';
        return switch (abbreviations.kind(abbreviation.of(text))) {
            case TITLE -> false;
            case HOUR -> !zonesAndDays.contains(word) && (starts || Character.isUpperCase(first));
            case BEFORE_NUMBER, OPEN -> starts;
        };
    }

    /// A name and a verb of speech after a quoted question: `"Why?" Maria Lopez asked.`
    private boolean isSpeechTag(String text, List<Span> tokens, int from) {
        for (int i = from; i < Math.min(from + 5, tokens.size()); i++) {
            if (i > from && askingVerbs.contains(tokens.get(i).of(text))) {
                return true;
            }
            if (!Character.isUpperCase(text.charAt(tokens.get(i).start()))) {
                return false;
            }
        }
        return false;
    }

    /// A bracket that opens at `i` and closes with the paragraph, holding a few capitalised words.
    private static boolean opensCredit(String text, List<Span> tokens, int i) {
        if (i >= tokens.size()
                || tokens.size() - i > 8
                || text.charAt(tokens.get(i).start()) != '[') {
            return false;
        }
        Span last = tokens.getLast();
        return text.charAt(last.start()) == ']'
                && i + 1 < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.get(i + 1).start()));
    }
}
