package org.claimgraph.extract.speech;

import java.util.List;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.VerbGroup;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads who speaks: name, title and what is put in apposition, before or after the cue.
final class SourceReader {
    private final Sentence sentence;
    private final List<Token> tokens;

    SourceReader(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /// The speaker named before a cue that starts at `to`.
    @Nullable
    Range before(int to, Clause clause) {
        if (to > 0 && Words.isComma(tokens.get(to - 1))) {
            Range apposed = apposed(to);
            if (apposed != null) {
                return apposed;
            }
        }
        Range subject = clause.subject();
        return subject == null || subject.to() > to ? subject : afterQuotation(subject);
    }

    private Range afterQuotation(Range subject) {
        int from = subject.from();
        for (int i = subject.from(); i < subject.to(); i++) {
            if (Words.isQuotationMark(tokens.get(i)) && i + 1 < subject.to()) {
                from = i + 1;
            }
        }
        return new Range(from, subject.to());
    }

    /// "Ellen Park, a spokeswoman for the hospital," before its verb at `to`, the closing comma included.
    private @Nullable Range apposed(int to) {
        int end = to - 1;
        int from = -1;
        for (int i = end - 1; i >= -1; i--) {
            boolean border = i < 0 || Words.isComma(tokens.get(i)) || Words.isQuotationMark(tokens.get(i));
            if (!border) {
                continue;
            }
            Range chunk = new Range(i + 1, end);
            if (!isInserted(chunk) && !isName(chunk)) {
                break;
            }
            from = isName(chunk) ? chunk.from() : from;
            if (i < 0 || Words.isQuotationMark(tokens.get(i))) {
                break;
            }
            end = i;
        }
        return from < 0 ? null : new Range(from, to);
    }

    /// A noun phrase without a verb of its own.
    private boolean isName(Range chunk) {
        return !chunk.isEmpty()
                && Words.isPhrasal(tokens.get(chunk.from()))
                && !tokens.get(chunk.from()).tag().startsWith("VB")
                && !tokens.get(chunk.from()).tag().equals("CD")
                && chunk.tokens(sentence).stream().anyMatch(Words::isNominal)
                && hasNoFiniteVerb(chunk);
    }

    /// A relative clause, a participle or an age between a name and its verb.
    private boolean isInserted(Range chunk) {
        if (chunk.isEmpty()) {
            return false;
        }
        String tag = tokens.get(chunk.from()).tag();
        return tag.startsWith("W") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("CD");
    }

    private boolean hasNoFiniteVerb(Range chunk) {
        return chunk.tokens(sentence).stream().noneMatch(token -> switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        });
    }

    /// "said Marcus Ide, who leads the divers": the speaker named behind a cue; null unless a comma or a quotation
    /// mark stands before the verb and a noun phrase behind it.
    @Nullable
    Range inverted(VerbGroup verb, int at) {
        if (verb.from() == 0 || at >= tokens.size() || !isBorder(tokens.get(verb.from() - 1))) {
            return null;
        }
        Token next = tokens.get(at);
        boolean opens = Words.isNoun(next)
                || next.tag().equals("DT")
                || next.tag().equals("PRP$")
                || next.tag().startsWith("JJ")
                || next.tag().equals("CD")
                || (next.tag().equals("PRP") && at + 1 < tokens.size() && !Words.isNoun(tokens.get(at + 1)));
        if (!opens || isTime(next)) {
            return null;
        }
        Range phrase = new Range(at, phraseEnd(at));
        boolean says = phrase.to() < tokens.size() && isFinite(tokens.get(phrase.to()));
        return says ? null : phrase; // "said the deal was off": what is said, not who says it
    }

    private static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static boolean isBorder(Token token) {
        return Words.isComma(token) || Words.isQuotationMark(token) || Words.isDash(token);
    }

    private static boolean isTime(Token token) {
        return Times.isDay(token);
    }

    /// "by the ministry": the agent of a passive verb that ends at `at`.
    @Nullable
    Range agent(int at) {
        if (at + 1 < tokens.size() && Words.is(tokens.get(at), "by")) {
            return new Range(at + 1, phraseEnd(at + 1));
        }
        return null;
    }

    /// The end of a noun phrase with its appositions and relative clauses: up to a quotation mark, a new clause, or
    /// the sentence's end.
    int phraseEnd(int from) {
        int i = from;
        boolean relative = false;
        while (i < tokens.size() && !isStop(i, relative)) {
            relative |= tokens.get(i).tag().startsWith("W");
            if (i > from && Times.isDay(tokens.get(i)) && !relative) {
                break;
            }
            i++;
        }
        return Math.max(from + 1, trimmedEnd(from, i));
    }

    private boolean isStop(int i, boolean relative) {
        Token token = tokens.get(i);
        if (Words.isQuotationMark(token)
                || token.tag().equals(".")
                || token.text().equals(";")
                || token.text().equals(":")) {
            return true;
        }
        if (Words.isComma(token)) {
            return i + 1 >= tokens.size() || !continuesApposition(tokens.get(i + 1));
        }
        boolean verb = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
        return (verb && !relative)
                || (token.tag().equals("IN") && !relative && !isNounLink(token) && !isOfParticiple(i));
    }

    /// "A letter seen by the paper", "people briefed on the talks".
    private boolean isOfParticiple(int at) {
        return at > 1 && tokens.get(at - 1).tag().equals("VBN") && Words.isNoun(tokens.get(at - 2));
    }

    private static boolean isNounLink(Token token) {
        return switch (Words.lower(token)) {
            case "of", "for", "at", "from", "with", "to" -> true;
            default -> false;
        };
    }

    private static boolean continuesApposition(Token token) {
        return token.tag().equals("DT")
                || token.tag().startsWith("W")
                || token.tag().startsWith("NN")
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD")
                || token.tag().equals("PRP$");
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from + 1
                && (Words.isComma(tokens.get(end - 1))
                        || tokens.get(end - 1).tag().equals("CC")
                        || tokens.get(end - 1).tag().equals("IN"))) {
            end--;
        }
        return end;
    }
}
