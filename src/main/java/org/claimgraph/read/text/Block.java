package org.claimgraph.read.text;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph, heading or list entry, in the order of reading.
///
/// @param text      without white space at its ends; a line break (`\n`) only where the writer broke the
///                  line on purpose
/// @param wordCount the text's words, as [Wording#wordCount] counts them; every rule asks for it
public record Block(Form form, String text, int wordCount) {
    private static final int LONG = 25;
    private static final int FEWEST_OF_SENTENCE = 5;

    /// What the markup, or its absence, says of a block.
    public enum Form {
        /// Marked as a heading.
        HEADING,
        PARAGRAPH,
        /// One entry of a list, without its bullet.
        ITEM
    }

    public Block(Form form, String text) {
        this(form, text, Wording.wordCount(text));
    }

    /// Blocks as one text, apart by a blank line.
    public static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    public static Block paragraph(String text) {
        return new Block(Form.PARAGRAPH, text);
    }

    /// Whether it reads as prose: it ends as a sentence does and is more than a few words, or it is long.
    public boolean isProse() {
        return wordCount >= LONG || (wordCount >= FEWEST_OF_SENTENCE && Wording.endsSentence(text));
    }

    /// Whether it reads as a heading or the title of a link: short, a capital or a digit first, no full stop.
    public boolean isHeadlineLike() {
        if (form == Form.HEADING) {
            return true;
        }
        return wordCount > 0
                && wordCount <= 20
                && text.indexOf('\n') < 0
                && Wording.startsLikeHeading(text)
                && !Wording.endsSentence(text)
                && !text.endsWith(",")
                && !text.endsWith(":");
    }
}
