package org.claimgraph.extract.speech;

import java.util.List;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Tells where words that a cue introduces end: at a contrast, another cue, a credit, or the sentence's end; where
/// they end in quotation marks, at the mark that closes them, in a later sentence if need be.
final class ContentEnd {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Cue> cues;
    private final List<Span> quoted;

    ContentEnd(Sentence sentence, List<Cue> cues, List<Span> quoted) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.cues = cues;
        this.quoted = quoted;
    }

    /// The words from a token on, up to `limit` at most.
    Span rest(int from, int limit) {
        int to = from;
        while (to < Math.max(limit, from + 1) && !endsAt(to, from)) {
            to++;
        }
        while (to > from + 1 && isTrailing(tokens.get(to - 1))) {
            to--;
        }
        Span span = new Range(from, to).span(sentence);
        Span quotation = quotationAt(span.end() - 1);
        return quotation == null || quotation.end() <= span.end() ? span : new Span(span.start(), quotation.end());
    }

    private static boolean isTrailing(Token token) {
        return token.tag().equals(".")
                || Words.isComma(token)
                || Words.isDash(token)
                || token.text().equals(";")
                || token.text().equals(":")
                || token.text().equals(")");
    }

    private boolean endsAt(int i, int from) {
        Token token = tokens.get(i);
        if (i == from || (quotationAt(token.span().start()) != null && !Words.isQuotationMark(token))) {
            return false;
        }
        if (token.text().equals(";") || (token.text().equals(")") && !hasOpenBracket(from, i))) {
            return true;
        }
        return (Words.isComma(token) || Words.isDash(token)) && i + 1 < tokens.size() && breaksAt(i + 1);
    }

    private boolean hasOpenBracket(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.text().equals("("));
    }

    /// What follows a comma starts something new: a contrast, another cue, a credit.
    private boolean breaksAt(int i) {
        boolean contrast =
                switch (Words.lower(tokens.get(i))) {
                    case "but", "while", "although", "though", "whereas", "according" -> true;
                    default -> false;
                };
        boolean joined = Words.is(tokens.get(i), "and");
        return contrast || cues.stream().anyMatch(cue -> startsAt(cue, i) || (joined && startsAt(cue, i + 1)));
    }

    private boolean startsAt(Cue cue, int i) {
        boolean own = cue.words().from() == i && cue.isSpoken();
        boolean named = cue.source() != null
                && cue.source().from() == i
                && cue.isSpoken()
                && cue.words().to() + 2 >= tokens.size();
        return own || named;
    }

    /// The quoted passage around a place of the text.
    @Nullable
    Span quotationAt(int offset) {
        return quoted.stream()
                .filter(span -> span.start() <= offset && offset < span.end())
                .findFirst()
                .orElse(null);
    }
}
