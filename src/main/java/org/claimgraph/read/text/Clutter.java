package org.claimgraph.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What stands between an article's paragraphs without being one: "Also read", picture credits, sign-up
/// lines, reply forms, the same line twice. The phrases are in `/lexicon/read-clutter.txt`.
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
            String folded = block.wordCount() > LONGEST_CALL ? block.text() : Wording.fold(block.text());
            if (phrases.matches("end", folded) && !kept.isEmpty()) {
                break;
            }
            if (phrases.matches("list", folded)) {
                i += linkTitlesAfter(blocks, i);
            } else if (!isClutter(block, folded)
                    && !isRepeated(block, folded, seen)
                    && !isBreadcrumb(blocks, i)
                    && !isCutShort(blocks, i)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /// Whether a block can be told from its own words to be no part of an article.
    public boolean isClutter(Block block) {
        return isClutter(block, Wording.fold(block.text()));
    }

    /// Whether everything from this block on is no part of an article: a form to reply, a list of comments.
    public boolean isEnd(Block block) {
        return phrases.matches("end", Wording.fold(block.text()));
    }

    private boolean isClutter(Block block, String folded) {
        if (block.wordCount() > LONGEST_CALL) {
            return false;
        }
        return phrases.matches("line", folded)
                || phrases.opens("opening", folded)
                || phrases.holds("call", folded)
                || (phrases.opens("follow", folded) && phrases.holds("network", folded))
                || phrases.holds("caption", folded.substring(0, Math.min(CAPTION_MARK, folded.length())))
                || (block.wordCount() <= LONGEST_CREDIT && isPictureCredit(block.text(), folded));
    }

    /// "Ada Fenn, CC BY 4.0, via Wikimedia Commons", "The dam at dusk. Credit: Harbour webcast", captions
    /// above them included.
    boolean isPictureCredit(String text) {
        return isPictureCredit(text, Wording.fold(text));
    }

    private boolean isPictureCredit(String text, String folded) {
        if (text.indexOf('\n') < 0) {
            return isCreditLine(text, folded);
        }
        List<String> lines = List.of(text.split("\n", -1));
        return lines.stream().anyMatch(line -> isCreditLine(line, Wording.fold(line)))
                && lines.stream().filter(Wording::endsSentence).count() <= 1;
    }

    private boolean isCreditLine(String line, String folded) {
        return (!Wording.endsSentence(line) && phrases.holds("photo", folded)) || phrases.opens("photographer", folded);
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

    private static boolean isRepeated(Block block, String folded, Set<String> seen) {
        return block.wordCount() >= 4 && !seen.add(Wording.trimmed(folded));
    }

    /// "Home World Bridge opens" just above the headline "Bridge opens".
    private static boolean isBreadcrumb(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()
                || blocks.get(index).isProse()
                || blocks.get(index + 1).wordCount() >= blocks.get(index).wordCount()) {
            return false;
        }
        String line = Wording.core(blocks.get(index).text());
        String next = Wording.core(blocks.get(index + 1).text());
        return Wording.wordCount(next) >= 3 && line.length() > next.length() && line.endsWith(" " + next);
    }

    /// "Bridge opens" just below the headline "Bridge opens after a year": what a picture, a path or a card kept of it.
    private static boolean isCutShort(List<Block> blocks, int index) {
        if (index == 0
                || blocks.get(index).wordCount() < 3
                || blocks.get(index).isProse()
                || blocks.get(index - 1).isProse()
                || blocks.get(index).wordCount() >= blocks.get(index - 1).wordCount()) {
            return false;
        }
        return Wording.core(blocks.get(index - 1).text())
                .startsWith(Wording.core(blocks.get(index).text()) + " ");
    }
}
