package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The short lines of a page, for what publishers print without marking it: dates and bylines around the headline,
/// and lines that name what they tell, as in "Datum: 3. März 2026".
final class Lines {
    private static final int LONGEST = 120;
    private static final int BEFORE = 4;
    private static final int AFTER = 8;

    private final Outline page;
    private @Nullable List<String> lines;

    Lines(Outline page) {
        this.page = page;
    }

    /// What stands behind the labels, in the same line or, where the label stands alone, in the next.
    List<String> labelled(Labels labels) {
        List<String> lines = lines();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int label = labels.end(line);
            if (label > 0 && label < line.length()) {
                found.add(line.substring(label).replaceFirst("^[\\s:|]+", ""));
            } else if (label > 0 && i + 1 < lines.size()) {
                found.add(lines.get(i + 1));
            }
        }
        return found;
    }

    /// The lines around the headline: those after it, then those before it, the nearest first.
    List<String> aroundHeadline(String title) {
        return around(title).stream().flatMap(Lines::lines).toList();
    }

    /// The blocks after the headline, then those before it, the nearest first.
    List<RenderedBlock> around(String title) {
        Part heading = Heading.of(title, page.headings());
        if (heading == null) {
            return List.of();
        }
        List<RenderedBlock> blocks = page.blocks();
        int after = 0;
        while (after < blocks.size() && blocks.get(after).place() < heading.end) {
            after++;
        }
        List<RenderedBlock> around = new ArrayList<>(blocks.subList(after, Math.min(blocks.size(), after + AFTER)));
        int before = after - 1;
        while (before >= 0 && around.size() < AFTER + BEFORE) {
            RenderedBlock block = blocks.get(before--);
            if (!block.isWithin(heading)) {
                around.add(block);
            }
        }
        return around;
    }

    private List<String> lines() {
        List<String> all = lines;
        if (all == null) {
            all = page.blocks().stream().flatMap(Lines::lines).toList();
            lines = all;
        }
        return all;
    }

    private static Stream<String> lines(RenderedBlock block) {
        return Arrays.stream(block.block().text().split("\n", -1))
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST);
    }
}
