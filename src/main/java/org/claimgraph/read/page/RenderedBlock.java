package org.claimgraph.read.page;

import org.claimgraph.read.text.Block;

/// A block together with where it stands in the markup.
///
/// @param linked how many of its characters are a link's
/// @param holder the block element that it stands in
/// @param first  the element that its first word stands in
/// @param place  how many of the page's parts begin before its first word
record RenderedBlock(Block block, int linked, Part holder, Part first, int place) {
    double linkShare() {
        return block.text().isEmpty() ? 0 : (double) linked / block.text().length();
    }

    boolean isWithin(Part part) {
        return first.isWithin(part);
    }

    /// Whether it stands after one part and before another.
    boolean isBetween(Part before, Part after) {
        return place >= before.end && !isWithin(before) && place <= after.start;
    }
}
