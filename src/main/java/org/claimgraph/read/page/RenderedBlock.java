package org.claimgraph.read.page;

import org.claimgraph.read.text.Block;
import org.jsoup.nodes.Element;

/// A block together with where it stands in the markup.
///
/// @param linked how many of its characters are a link's
/// @param source the element that holds it
record RenderedBlock(Block block, int linked, Element source) {
    double linkShare() {
        return block.text().isEmpty() ? 0 : (double) linked / block.text().length();
    }
}
