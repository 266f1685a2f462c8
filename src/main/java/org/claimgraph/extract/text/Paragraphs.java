package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;

/// Parts a text into paragraphs: at blank lines, and at line ends that do not look like the wrapping of one long line.
final class Paragraphs {
    /// Lines that mail programs wrap are about this long at least; a shorter one was ended on purpose.
    private static final int WRAPPED_LINE = 55;

    private Paragraphs() {}

    /// The paragraphs of `text` in order, without the white space around them and the bullet before them;
    /// none is empty.
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int end = lineEnd(text, 0); end < text.length(); end = lineEnd(text, line)) {
            if (!isWrap(text, line, end)) {
                add(paragraphs, text, start, end);
                start = end + 1;
            }
            line = end + 1;
        }
        add(paragraphs, text, start, text.length());
        return paragraphs;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isWrap(String text, int line, int end) {
        int next = end + 1;
        if (next >= text.length() || Characters.isSpace(text.charAt(next))) {
            return false;
        }
        return !endsSentence(text, end) && (end - line >= WRAPPED_LINE || Character.isLowerCase(text.charAt(next)));
    }

    private static boolean endsSentence(String text, int end) {
        int last = end - 1;
        while (last >= 0 && (Characters.isSpace(text.charAt(last)) || Characters.isQuote(text.charAt(last)))) {
            last--;
        }
        return last < 0 || ".!?:)]".indexOf(text.charAt(last)) >= 0;
    }

    private static void add(List<Span> paragraphs, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Characters.isSpace(text.charAt(start)) || isBullet(text, start, end))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Span(start, end));
        }
    }

    private static boolean isBullet(String text, int at, int end) {
        char c = text.charAt(at);
        boolean sign = "•●▪■◦‣".indexOf(c) >= 0;
        return sign || ((c == '*' || c == '-') && at + 1 < end && text.charAt(at + 1) == ' ');
    }
}
