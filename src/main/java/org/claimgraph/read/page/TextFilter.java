package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Block.Form;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.Wording;

/// Keeps the blocks that are the article's text: not its headline, its byline, lists of links, or what
/// stands before its first and after its last sentence.
final class TextFilter {
    private static final double MOST_LINKED = 0.6;
    private static final double ALL_LINKED = 0.9;
    private static final int LONGEST_BYLINE = 20;

    /// More marks than these around a title or a name are no typesetting.
    private static final int MOST_MARKS = 16;

    private static final Pattern STUB =
            Pattern.compile("(?i)\\b(?:19|20)\\d\\d\\b|\\d{1,2}:\\d\\d|min(?:ute)?s? read|lesezeit|^by\\b|^von\\b");

    private final Clutter clutter;
    private final AuthorNames names;

    TextFilter(Clutter clutter, AuthorNames names) {
        this.clutter = clutter;
        this.names = names;
    }

    List<Block> keep(List<RenderedBlock> blocks, Metadata metadata) {
        Set<String> told = told(metadata);
        int longest = told.stream().mapToInt(String::length).max().orElse(0) + MOST_MARKS;
        List<Block> text = blocks.stream()
                .filter(block -> !isLink(block))
                .map(TextFilter::withoutSharing)
                .filter(block -> block.text().length() > longest || !told.contains(Wording.core(block.text())))
                .filter(block -> !isByline(block, metadata.authors()))
                .toList();
        return trim(clutter.remove(text));
    }

    /// The time over a live blog's entry without the links beside it that share the entry or lead to it.
    private static Block withoutSharing(RenderedBlock rendered) {
        Block block = rendered.block();
        String clock = rendered.linked() > 0 ? Clock.opening(block.text()) : null;
        if (clock == null) {
            return block;
        }
        long others =
                block.text().chars().skip(clock.length()).filter(c -> c > ' ').count();
        return others == rendered.linked() ? new Block(block.form(), clock) : block;
    }

    private static Set<String> told(Metadata metadata) {
        Set<String> told = new HashSet<>();
        told.add(Wording.core(metadata.title()));
        if (metadata.subtitle() != null) {
            told.add(Wording.core(metadata.subtitle()));
        }
        for (String author : metadata.authors()) {
            told.add(Wording.core(author));
            told.add("by " + Wording.core(author));
        }
        return told;
    }

    /// "Von Ada Fenn und Ilse Brandt, Dray", where the page tells both elsewhere.
    private boolean isByline(Block block, List<String> authors) {
        List<String> people = block.wordCount() > LONGEST_BYLINE ? List.of() : names.ofByline(block.text());
        return !people.isEmpty() && authors.containsAll(people);
    }

    private static boolean isLink(RenderedBlock block) {
        boolean sentence =
                Wording.endsSentence(block.block().text()) && block.block().wordCount() >= 6;
        return block.linkShare() > (sentence ? ALL_LINKED : MOST_LINKED);
    }

    private static List<Block> trim(List<Block> blocks) {
        int start = 0;
        int end = blocks.size();
        while (start < end && isStub(blocks.get(start)) && !isEntryHead(blocks, start)) {
            start++;
        }
        while (end > start && blocks.get(end - 1).form() == Form.HEADING) {
            end--;
        }
        return start < end ? new ArrayList<>(blocks.subList(start, end)) : blocks;
    }

    /// The time of a live blog's first entry: its heading below, or other entries with theirs.
    private static boolean isEntryHead(List<Block> blocks, int index) {
        if (!Clock.is(blocks.get(index).text()) || index + 1 == blocks.size()) {
            return false;
        }
        return blocks.get(index + 1).form() == Form.HEADING
                || blocks.stream().filter(block -> Clock.is(block.text())).count() >= Clock.FEWEST_ENTRIES;
    }

    /// A category, a place, a date: a few words above the first sentence.
    private static boolean isStub(Block block) {
        return !block.isProse()
                && (block.wordCount() <= 2 || STUB.matcher(block.text()).find());
    }
}
