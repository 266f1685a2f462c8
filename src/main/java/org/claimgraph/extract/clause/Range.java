package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;

/// Tokens of a sentence by index, half-open: `[from, to)`.
public record Range(int from, int to) {
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A range runs from 0 <= from to to >= from, not " + from + ".." + to);
        }
    }

    /// The tokens of a sentence that a span of the text touches; the first token where it touches none.
    public static Range over(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int from = 0;
        while (from + 1 < tokens.size() && tokens.get(from).span().end() <= span.start()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(int index) {
        return from <= index && index < to;
    }

    /// Where its words stand in the text.
    ///
    /// @throws IndexOutOfBoundsException if the range is empty
    public Span span(Sentence sentence) {
        return new Span(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to - 1).span().end());
    }

    public List<Token> tokens(Sentence sentence) {
        return sentence.tokens().subList(from, to);
    }

    /// The same without commas, dashes, brackets, quotation marks and conjunctions at its ends.
    public Range trimmed(Sentence sentence) {
        int start = from;
        int end = to;
        while (start < end && Words.isEdge(sentence.tokens().get(start))) {
            start++;
        }
        while (end > start && Words.isEdge(sentence.tokens().get(end - 1)) && !closesBracket(sentence, start, end)) {
            end--;
        }
        return new Range(start, end);
    }

    /// Whether the range ends with a bracket that it opens itself.
    private static boolean closesBracket(Sentence sentence, int start, int end) {
        return sentence.tokens().get(end - 1).text().equals(")")
                && sentence.tokens().subList(start, end).stream()
                        .anyMatch(token -> token.text().equals("("));
    }
}
