package org.claimgraph.read.newsletter;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.text.Block;
import org.jspecify.annotations.Nullable;

/// A heading and what stands under it.
///
/// @param heading null for what precedes the first heading
record Section(@Nullable String heading, List<Block> blocks) {
    /// Splits a newsletter's blocks at their headings; a heading with nothing under it is a label and is left out.
    static List<Section> split(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Section current = new Section(null, new ArrayList<>());
        for (Block block : blocks) {
            if (Headings.isHeading(block)) {
                add(current, sections);
                current = new Section(Headings.withoutNumber(block.text()), new ArrayList<>());
            } else {
                current.blocks.add(block);
            }
        }
        add(current, sections);
        return sections;
    }

    private static void add(Section section, List<Section> sections) {
        if (!section.blocks.isEmpty()) {
            sections.add(section);
        }
    }
}
