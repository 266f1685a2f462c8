package org.claimgraph.read.page;

import java.util.List;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.Block;

/// A page, read.
///
/// @param blocks the article's text in order, without its headline and standfirst
public record Page(Metadata metadata, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
