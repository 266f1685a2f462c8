package org.claimgraph.read.page;

import java.util.List;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.Wording;

/// Keeps the blocks that are the article's text.
final class TextFilter {
    private final Clutter clutter;

    TextFilter(Clutter clutter) {
        this.clutter = clutter;
    }

    List<Block> keep(List<RenderedBlock> blocks, Metadata metadata) {
        String title = Wording.core(metadata.title());
        List<Block> plain = blocks.stream()
                .filter(block -> block.linkShare() < 0.6)
                .map(RenderedBlock::block)
                .filter(block -> !Wording.core(block.text()).equals(title))
                .toList();
        return clutter.remove(plain);
    }
}
