package org.claimgraph.read.newsletter;

import java.util.regex.Pattern;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Wording;

/// Tells headings of sections and items from short lines of other kinds.
final class Headings {
    private static final int MOST_WORDS = 12;
    private static final Pattern FIGURE = Pattern.compile(
            "^[^\\p{L}\\d]*\\d[\\d.,]*\\s*(?:\\p{L}{1,3}|%|percent|million|billion|trillion|thousand)?[^\\p{L}\\d]*$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})[.):]\\s+");

    private Headings() {}

    /// Short, headline-like, or all capitals; not a bullet, a figure or a line of dialogue.
    static boolean isHeading(Block block) {
        String text = block.text();
        boolean brief = block.wordCount() <= MOST_WORDS && text.indexOf('\n') < 0 && block.form() != Form.ITEM;
        return brief && !isFigure(text) && (block.isHeadlineLike() || Wording.isCapitals(text));
    }

    /// "$1.3B", "22 million", "41%": a figure that stands alone.
    static boolean isFigure(String line) {
        return FIGURE.matcher(line).matches();
    }

    static boolean opensWithFigure(String text) {
        int end = text.indexOf('\n');
        return end > 0 && isFigure(text.substring(0, end));
    }

    static boolean isNumbered(String heading) {
        return NUMBER.matcher(heading).find();
    }

    static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }
}
