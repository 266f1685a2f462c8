package org.claimgraph.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// How much prose each element of a page holds: the characters of its blocks that read as sentences and are not
/// links.
final class ProseMass {
    private static final double MOST_LINKED = 0.4;

    private final Map<Element, Double> masses = new HashMap<>();

    /// Weighs everything under `root`.
    static ProseMass of(Element root) {
        ProseMass mass = new ProseMass();
        List<RenderedBlock> blocks = BlockRenderer.render(root);
        blocks.forEach(block -> mass.add(block, root));
        return mass;
    }

    double under(Element element) {
        return masses.getOrDefault(element, 0.0);
    }

    private void add(RenderedBlock block, Element root) {
        double weight = weight(block);
        Element element = weight > 0 ? block.source() : null;
        while (element != null) {
            masses.merge(element, weight, Double::sum);
            element = element.equals(root) ? null : element.parent();
        }
    }

    private static double weight(RenderedBlock block) {
        boolean prose = block.block().isProse() && block.linkShare() < MOST_LINKED;
        return prose ? block.block().text().length() - block.linked() : 0;
    }
}
