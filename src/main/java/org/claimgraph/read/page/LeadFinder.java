package org.claimgraph.read.page;

import java.util.List;

/// Finds the lead that many pages print between the headline and the element that holds the rest of the article.
final class LeadFinder {
    private static final int MOST_BLOCKS = 4;
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST = 1500;
    private static final double MOST_LINKED = 0.3;

    private LeadFinder() {}

    /// The prose after the headline and before `article`, which it is no part of; mostly empty or one block.
    ///
    /// @param blocks the page's, in document order
    static List<RenderedBlock> find(Outline page, List<RenderedBlock> blocks, Part article, String title) {
        Part heading = Heading.of(title, page.headings());
        if (heading == null || heading.start >= article.start) {
            return List.of();
        }
        List<RenderedBlock> lead = blocks.stream()
                .filter(block -> block.isBetween(heading, article))
                .filter(LeadFinder::isLead)
                .toList();
        return lead.size() <= MOST_BLOCKS ? lead : List.of();
    }

    private static boolean isLead(RenderedBlock block) {
        String text = block.block().text();
        return text.length() <= LONGEST
                && block.linkShare() < MOST_LINKED
                && block.block().wordCount() >= FEWEST_WORDS
                && block.block().isProse();
    }
}
