package org.claimgraph.compare.statement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Span;

/// The words of a claim, without those that say who said it, and which of them are names. Offsets are into the
/// article's text.
public final class Wording {
    private final ReportedClaim reported;
    private final Span context;
    private final List<Word> words;
    private final Map<String, Double> stems = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    private static final class Given {
        static final FirstNames NAMES = new FirstNames();
    }

    Wording(ReportedClaim reported) {
        this.reported = reported;
        Claim claim = reported.claim();
        this.context = context(reported);
        this.words = Words.of(context.of(reported.article().text())).stream()
                .map(word -> new Word(
                        word.text(), word.stem(), word.start() + context.start(), word.end() + context.start()))
                .filter(word -> !tellsWhoSaidIt(claim, word))
                .toList();
        collectWords(words);
        collectWords(Words.of(claim.text()).stream().filter(Word::capitalized).toList());
        removeSpeakers(claim);
    }

    /// Where the words stand.
    Span context() {
        return context;
    }

    List<Word> words() {
        return words;
    }

    /// Content stems and how rare each is.
    Map<String, Double> stems() {
        return stems;
    }

    /// Stems of the words written like names.
    Set<String> names() {
        return names;
    }

    /// The claim's words; with the rest of the sentence before them where they begin in its midst.
    private static Span context(ReportedClaim reported) {
        Span span = reported.claim().span();
        String text = reported.article().text();
        boolean whole = span.length() == 0 || !Character.isLowerCase(text.charAt(span.start()));
        return new Span(whole ? span.start() : sentenceStart(text, span.start()), span.end());
    }

    /// Where the sentence begins that holds this place, or begins at it.
    static int sentenceStart(String text, int from) {
        int start = from;
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        return start;
    }

    /// Where the sentence ends that holds the character before this place, behind its sign.
    public static int sentenceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !endsSentence(text, end - 1)) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        boolean stop = sign == '.' || sign == '!' || sign == '?';
        return sign == '\n' || (stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    private static boolean tellsWhoSaidIt(Claim claim, Word word) {
        Span span = new Span(word.start(), word.end());
        return claim.attribution().stream()
                .map(Attribution::span)
                .anyMatch(link -> link != null && link.overlaps(span));
    }

    private void collectWords(List<Word> from) {
        for (Word word : from) {
            if (Words.isContent(word)) {
                stems.put(word.stem(), Rarity.of(word.stem()));
                if (word.capitalized() && isName(word)) {
                    names.add(word.stem());
                }
            }
        }
    }

    /// A capitalized word is a name unless the article also has it in lower case, or it begins the sentence and is a
    /// common word or noun; a first name with another name behind it is one always.
    private boolean isName(Word word) {
        String text = reported.article().text();
        boolean printed = text.startsWith(word.text(), word.start());
        if (printed && isFirstName(word, text)) {
            return true;
        }
        boolean begins = printed && word.start() == context.start();
        boolean noun = Thesaurus.knows(word.stem());
        return !hasWord(text, word.text().toLowerCase(Locale.ROOT))
                && (!begins || (!noun && Rarity.of(word.stem()) > 3));
    }

    /// "Anna" of "Anna Berg".
    private static boolean isFirstName(Word word, String text) {
        int next = word.end() + 1;
        return next < text.length()
                && text.charAt(word.end()) == ' '
                && Character.isUpperCase(text.charAt(next))
                && isFirstName(word.text());
    }

    static boolean isFirstName(String word) {
        return Given.NAMES.contains(word);
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0 && !isWhole(text, at, at + word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private void removeSpeakers(Claim claim) {
        claim.attribution().stream()
                .filter(link -> link.kind() == Attribution.Kind.SPEAKER)
                .flatMap(link -> Words.of(link.name()).stream())
                .filter(Word::capitalized)
                .map(Word::stem)
                .filter(stem -> words.stream().noneMatch(word -> word.stem().equals(stem)))
                .forEach(stem -> {
                    stems.remove(stem);
                    names.remove(stem);
                });
    }
}
