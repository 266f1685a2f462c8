package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the lead that many pages print between the headline and the element that holds the rest of the article.
final class LeadFinder {
    private static final int MOST_BLOCKS = 4;
    private static final int FEWEST_WORDS = 8;
    private static final int LONGEST = 1500;
    private static final double MOST_LINKED = 0.3;

    private LeadFinder() {}

    /// The prose after the headline and before `article`, which it is no part of; mostly empty or one block.
    static List<RenderedBlock> find(Document document, Element article, String title) {
        Element heading = heading(document, title);
        if (heading == null || isWithin(heading, article)) {
            return List.of();
        }
        List<RenderedBlock> lead = new ArrayList<>();
        boolean open = false;
        for (RenderedBlock block : BlockRenderer.render(common(heading, article))) {
            if (isWithin(block.source(), article)) {
                break;
            }
            open |= isWithin(block.source(), heading);
            if (open && isLead(block)) {
                lead.add(block);
            }
        }
        return lead.size() <= MOST_BLOCKS ? lead : List.of();
    }

    private static boolean isLead(RenderedBlock block) {
        String text = block.block().text();
        return block.block().wordCount() >= FEWEST_WORDS
                && text.length() <= LONGEST
                && block.linkShare() < MOST_LINKED
                && block.block().isProse();
    }

    private static @Nullable Element heading(Document document, String title) {
        String core = Wording.core(title);
        return document.select("h1,h2").stream()
                .filter(heading -> Wording.core(heading.text()).equals(core))
                .findFirst()
                .orElse(document.selectFirst("h1"));
    }

    private static Element common(Element one, Element other) {
        Element ancestor = one;
        while (!isWithin(other, ancestor) && ancestor.parent() != null) {
            ancestor = ancestor.parent();
        }
        return ancestor;
    }

    private static boolean isWithin(Element element, Element ancestor) {
        Element next = element;
        while (next != null) {
            if (next.equals(ancestor)) {
                return true;
            }
            next = next.parent();
        }
        return false;
    }
}
