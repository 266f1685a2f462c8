package org.claimgraph.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands between an article's paragraphs without being one: "Also read", picture credits, sign-up lines,
/// reply
/// forms, the same line twice. The phrases are in `/lexicon/read-clutter.txt`.
public final class Clutter {
    private static final int LONGEST_CREDIT = 40;
    private static final int LONGEST_CALL = 60;
    private static final int CAPTION_MARK = 60;

    private final PhraseList phrases = PhraseList.load("read-clutter");

    /// The blocks that belong to the article, in order; everything after a reply form or the like is gone.
    public List<Block> remove(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (phrases.matches("end", block.text()) && !kept.isEmpty()) {
                break;
            }
            if (phrases.matches("list", block.text())) {
                i += linkTitlesAfter(blocks, i);
            } else if (!isClutter(block) && !isRepeated(block, seen) && !isBreadcrumb(blocks, i)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /// Whether a block can be told from its own words to be no part of an article.
    public boolean isClutter(Block block) {
        String text = block.text();
        return phrases.matches("line", text)
                || (block.wordCount() <= LONGEST_CALL && phrases.opens("opening", text))
                || (block.wordCount() <= LONGEST_CALL && phrases.holds("call", text))
                || (block.wordCount() <= LONGEST_CALL
                        && phrases.opens("follow", text)
                        && phrases.holds("network", text))
                || isCaption(block)
                || isPictureCredit(text);
    }

    /// "In this March 3 file photo, boats search the river." and the like.
    private boolean isCaption(Block block) {
        String text = block.text();
        String start = text.substring(0, Math.min(CAPTION_MARK, text.length()));
        return block.wordCount() <= LONGEST_CALL && phrases.holds("caption", start);
    }

    /// "Jane Doe, CC BY 4.0, via Wikimedia Commons", "The dam at dusk. Credit: Harbour webcast", with the caption
    /// above.
    public boolean isPictureCredit(String text) {
        return Wording.wordCount(text) <= LONGEST_CREDIT
                && Arrays.stream(text.split("\n", -1)).anyMatch(this::isCreditLine)
                && Arrays.stream(text.split("\n", -1))
                                .filter(Wording::endsSentence)
                                .count()
                        <= 1;
    }

    private boolean isCreditLine(String line) {
        return (phrases.holds("photo", line) && !Wording.endsSentence(line)) || phrases.opens("photographer", line);
    }

    /// Titles of links directly after a list's heading; the last one is a heading of the article if prose
    /// follows it.
    private static int linkTitlesAfter(List<Block> blocks, int heading) {
        int next = heading + 1;
        while (next < blocks.size() && isLinkTitle(blocks.get(next))) {
            next++;
        }
        boolean lastIsHeading = next < blocks.size() && next > heading + 1;
        return next - heading - 1 - (lastIsHeading ? 1 : 0);
    }

    private static boolean isLinkTitle(Block block) {
        return block.isHeadlineLike() || (block.text().endsWith("?") && block.wordCount() <= 15);
    }

    private static boolean isRepeated(Block block, Set<String> seen) {
        return block.wordCount() >= 4 && !seen.add(Wording.core(block.text()));
    }

    /// "Home World Bridge opens" just above the headline "Bridge opens".
    private static boolean isBreadcrumb(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size() || blocks.get(index).isProse()) {
            return false;
        }
        String line = Wording.core(blocks.get(index).text());
        String next = Wording.core(blocks.get(index + 1).text());
        return Wording.wordCount(next) >= 3 && line.length() > next.length() && line.endsWith(" " + next);
    }
}
