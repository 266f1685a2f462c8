package org.claimgraph.read.newsletter;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// A heading and what stands under it.
///
/// @param heading as printed, its number included; null for what precedes the first heading
record Section(@Nullable String heading, List<Block> blocks) {
    /// Splits a newsletter's blocks at their headings; a heading with nothing under it is a label and is left out.
    static List<Section> split(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Section current = new Section(null, new ArrayList<>());
        for (Block block : blocks) {
            if (Headings.isHeading(block)) {
                add(current, sections);
                current = new Section(block.text(), new ArrayList<>());
            } else {
                current.blocks.add(block);
            }
        }
        add(current, sections);
        return sections;
    }

    /// The heading without its number.
    @Nullable
    String title() {
        return heading == null ? null : Headings.withoutNumber(heading);
    }

    /// Whether the heading is set apart as headings of newsletters are: in capitals or with a number.
    boolean isSetApart() {
        return heading != null && (Wording.isCapitals(heading) || Headings.isNumbered(heading));
    }

    private static void add(Section section, List<Section> sections) {
        if (!section.blocks.isEmpty()) {
            sections.add(section);
        }
    }
}
