package org.claimgraph.read.newsletter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.PhraseList;
import org.claimgraph.read.text.Wording;

/// What a newsletter puts around its stories: how to read, forward, subscribe and unsubscribe, contents
/// lists, sponsors, its own events. The phrases are in `/lexicon/read-newsletter.txt`.
final class Frame {
    private static final int LONGEST = 70;
    private static final int LONGEST_PROMOTION = 150;

    private final PhraseList phrases = PhraseList.load("read-newsletter");
    private final Clutter cleaner;

    Frame(Clutter cleaner) {
        this.cleaner = cleaner;
    }

    /// Whether a block speaks of the newsletter, or for its sponsors, instead of the news.
    boolean isFrame(Block block) {
        String text = Wording.fold(block.text());
        int words = block.wordCount();
        return cleaner.isClutter(block)
                || (words <= 6 && text.endsWith(" logo"))
                || (words <= LONGEST && phrases.holds("cue", text))
                || (words <= LONGEST && phrases.opens("contents", text))
                || (words <= LONGEST_PROMOTION && phrases.holds("promotion", text));
    }

    /// How many different signs of a newsletter's frame stand in the blocks.
    int cues(List<Block> blocks) {
        return (int) blocks.stream()
                .filter(block -> block.wordCount() <= LONGEST)
                .map(block -> Wording.fold(block.text()))
                .filter(text -> phrases.holds("cue", text) || phrases.opens("contents", text))
                .distinct()
                .count();
    }

    /// "Top Stories", "In brief": a heading over several stories.
    boolean isSection(String heading) {
        String folded = Wording.fold(heading);
        return phrases.matches("section", folded)
                || (Wording.wordCount(folded) <= 5 && phrases.holds("section-word", folded));
    }

    boolean isSubtitle(String line) {
        return phrases.opens("subtitle", Wording.fold(line));
    }

    /// Whether the paragraph goes on with what the one before it told.
    boolean continues(String text) {
        return phrases.opens("continuation", Wording.fold(text)) || "\"“'‘-–—".indexOf(text.charAt(0)) >= 0;
    }

    /// The stories' blocks, with what follows the last of them cut off, and no heading whose text was dropped.
    List<Block> remove(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Boolean> gapAfter = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean listGoes = false;
        for (Block block : blocks) {
            if (cleaner.isEnd(block)) {
                break;
            }
            boolean frame = isFrame(block);
            listGoes = (frame && !block.isProse()) || (listGoes && block.form() == Form.ITEM);
            boolean again = block.wordCount() >= 4 && !seen.add(Wording.core(block.text()));
            if (!frame && !listGoes && !again) {
                kept.add(block);
                gapAfter.add(false);
            } else if (!kept.isEmpty()) {
                gapAfter.set(kept.size() - 1, true);
            }
        }
        return withoutOrphans(kept, gapAfter);
    }

    private static List<Block> withoutOrphans(List<Block> blocks, List<Boolean> gapAfter) {
        Deque<Block> kept = new ArrayDeque<>();
        boolean orphaned = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean heading = Headings.isHeading(blocks.get(i));
            boolean bare = kept.isEmpty() || Headings.isHeading(kept.getFirst());
            orphaned = heading && bare && (gapAfter.get(i) || orphaned);
            if (!orphaned) {
                kept.addFirst(blocks.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
