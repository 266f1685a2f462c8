package org.claimgraph.read.newsletter;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// What stands above a newsletter's first story: its name, a tagline, the date, who writes it.
///
/// @param bodyStart the index of the block in which the first story, or its heading, begins
record Masthead(
        @Nullable String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable OffsetDateTime publishedAt,
        int bodyStart) {
    private static final Pattern BYLINE = Pattern.compile("^By ((?:\\p{Lu}[\\p{L}.'’-]*[ ,]*(?:and )?){2,8})$");
    private static final Pattern WRITER =
            Pattern.compile("\\b(?:written|edited|compiled|curated) by ((?:\\p{Lu}[\\p{L}'’-]+ ?){2,3})");

    /// Reads the masthead of `blocks`.
    static Masthead of(List<Block> blocks, Frame frame, DateReader dates) {
        int start = bodyStart(blocks, frame, dates);
        List<String> lines = blocks.subList(0, start).stream()
                .flatMap(block -> Arrays.stream(block.text().split("\n", -1)))
                .toList();
        List<String> names =
                lines.stream().filter(line -> isName(line, frame, dates)).toList();
        String subtitle = lines.stream().filter(frame::isSubtitle).findFirst().orElse(null);
        OffsetDateTime date = lines.stream()
                .map(dates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Masthead(names.isEmpty() ? null : names.getFirst(), subtitle, authors(blocks), date, start);
    }

    private static int bodyStart(List<Block> blocks, Frame frame, DateReader dates) {
        int first = 0;
        while (first < blocks.size() && !isStory(blocks.get(first), frame)) {
            first++;
        }
        if (first == blocks.size()) {
            return 0;
        }
        int start = first;
        while (start > 0
                && isHeading(blocks.get(start - 1), frame, dates)
                && (start == first || frame.isSection(blocks.get(start - 1).text()))) {
            start--;
        }
        return start;
    }

    private static boolean isStory(Block block, Frame frame) {
        boolean lines = block.text().indexOf('\n') >= 0 && !Headings.opensWithFigure(block.text());
        boolean question = block.text().endsWith("?") && block.wordCount() < 20;
        return block.isProse() && !question && !frame.isFrame(block) && !(lines && block.wordCount() < 40);
    }

    private static boolean isHeading(Block block, Frame frame, DateReader dates) {
        return Headings.isHeading(block) && isName(block.text(), frame, dates);
    }

    private static boolean isName(String line, Frame frame, DateReader dates) {
        boolean titleLike = Block.paragraph(line).isHeadlineLike() || line.endsWith("?");
        return titleLike
                && !frame.isFrame(Block.paragraph(line))
                && !frame.isSubtitle(line)
                && dates.read(line) == null
                && !BYLINE.matcher(line).matches();
    }

    private static List<String> authors(List<Block> blocks) {
        for (Block block : blocks) {
            Matcher byline = BYLINE.matcher(block.text());
            if (byline.matches()) {
                return Arrays.stream(byline.group(1).split(",| and ", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
            }
            Matcher writer = WRITER.matcher(block.text());
            if (block.wordCount() < 20 && writer.find()) {
                return List.of(writer.group(1).strip());
            }
        }
        return List.of();
    }
}
