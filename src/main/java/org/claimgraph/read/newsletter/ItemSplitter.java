package org.claimgraph.read.newsletter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.read.newsletter.Newsletter.Item;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;

/// Splits a section into stories. Under a heading of its own a section is one story; under a heading for
/// several, or when its paragraphs close with credits of their own, each paragraph begins a story unless
/// it goes on with the last.
final class ItemSplitter {
    private static final Pattern CREDITED = Pattern.compile("[.!?\"”’)][\"”]?\\s*\\[[^\\]\\n]{2,60}\\]$");
    private static final Pattern SPEAKER = Pattern.compile("^(?:\\p{Lu}{1,3}|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+|Q|A): ");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\d'’-]{2,}");

    private final Frame frame;

    ItemSplitter(Frame frame) {
        this.frame = frame;
    }

    List<Item> split(Section section) {
        List<Block> blocks = section.blocks();
        if (!holdsSeveral(section)) {
            return isText(blocks) ? List.of(new Item(section.title(), blocks)) : List.of();
        }
        List<Item> items = new ArrayList<>();
        List<Block> story = new ArrayList<>();
        for (Block block : blocks) {
            if (!story.isEmpty() && beginsStory(block, story)) {
                items.add(new Item(null, story));
                story = new ArrayList<>();
            }
            story.add(block);
        }
        items.add(new Item(null, story));
        return items.stream().filter(item -> isText(item.blocks())).toList();
    }

    static boolean isCredited(Block block) {
        return CREDITED.matcher(block.text()).find();
    }

    private boolean holdsSeveral(Section section) {
        List<Block> blocks = section.blocks();
        boolean interview = blocks.stream()
                        .filter(block -> SPEAKER.matcher(block.text()).find())
                        .count()
                > 1;
        long credited = blocks.stream().filter(ItemSplitter::isCredited).count();
        long entries =
                blocks.stream().filter(block -> block.form() == Form.ITEM).count();
        String heading = section.title();
        return !interview && (credited > 1 || entries > 1 || (heading != null && frame.isSection(heading)));
    }

    private boolean beginsStory(Block block, List<Block> story) {
        Block last = story.getLast();
        if (isCredited(last) || block.form() == Form.ITEM) {
            return true;
        }
        boolean leadsOn = last.text().endsWith(":") || !last.isProse();
        return !leadsOn && !frame.continues(block.text()) && sharedNames(block, story) < 2;
    }

    private static long sharedNames(Block block, List<Block> story) {
        var names = NAME.matcher(Block.join(story))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
        return NAME.matcher(block.text())
                .results()
                .map(match -> match.group())
                .distinct()
                .filter(names::contains)
                .count();
    }

    private static boolean isText(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.isProse() || block.wordCount() >= 8);
    }
}
