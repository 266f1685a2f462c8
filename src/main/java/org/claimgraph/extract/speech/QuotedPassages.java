package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.Span;

/// Finds what stands between double quotation marks: straight, curly, or two single ones.
///
/// A mark that is not closed before the next paragraph opens with another goes on there, as is the custom for a
/// speech of several paragraphs; otherwise it ends with its paragraph.
final class QuotedPassages {
    private QuotedPassages() {}

    /// In order, not overlapping, marks included.
    static List<Span> of(String text) {
        List<Span> passages = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            int length = markLength(text, i);
            if (open >= 0 && text.startsWith("\n\n", i)) {
                passages.add(new Span(open, i));
                open = -1;
            } else if (length > 0 && open < 0 && opens(text, i, length)) {
                open = i;
            } else if (length > 0 && open >= 0 && closes(text.charAt(i), text.charAt(open))) {
                passages.add(new Span(open, i + length));
                open = -1;
            }
            i += Math.max(0, length - 1);
        }
        if (open >= 0) {
            passages.add(new Span(open, text.length()));
        }
        return passages;
    }

    private static int markLength(String text, int i) {
        return switch (text.charAt(i)) {
            case '"', '“', '”', '„', '«', '»' -> 1;
            case '\'', '‘', '’', '`' -> i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i) ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean opens(String text, int i, int length) {
        char mark = text.charAt(i);
        int next = i + length;
        return mark != '”' && mark != '»' && next < text.length() && !Character.isWhitespace(text.charAt(next));
    }

    /// A straight mark is closed by a straight one, a curly one by its own other half.
    private static boolean closes(char mark, char opening) {
        return switch (opening) {
            case '“' -> mark == '”' || mark == '"';
            case '„' -> mark == '”' || mark == '“';
            case '«' -> mark == '»';
            case '»' -> mark == '«';
            case '‘', '`' -> mark == '’' || mark == '\'';
            default -> mark == opening;
        };
    }
}
