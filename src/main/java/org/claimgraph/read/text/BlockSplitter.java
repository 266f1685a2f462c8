package org.claimgraph.read.text;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.read.text.Block.Form;

/// Plain text to blocks: paragraphs are apart by blank lines, or lines where the text has none; lines
/// that were only wrapped to fit a width are joined again.
///
/// A break is a wrap when the next line's first word would not have fitted on the line any more; the
/// width is that of the paragraph's longest line, as long as no line is longer than mail programs make
/// them.
public final class BlockSplitter {
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 50;

    /// Blocks in order. Lines broken on purpose stay apart by `\n` within their block.
    public List<Block> split(String text) {
        List<List<String>> groups = groups(text);
        boolean blankLines = groups.size() > 1;
        List<Block> blocks = new ArrayList<>();
        for (List<String> lines : groups) {
            addBlocks(unwrap(lines), blankLines, blocks);
        }
        return blocks;
    }

    private static void addBlocks(List<String> lines, boolean blankLines, List<Block> blocks) {
        boolean list = lines.stream().anyMatch(BlockSplitter::isListEntry);
        boolean prose =
                lines.stream().filter(line -> Block.paragraph(line).isProse()).count() > 1;
        if (blankLines && !list && !prose) {
            blocks.add(Block.paragraph(String.join("\n", lines)));
        } else {
            lines.forEach(line -> blocks.add(block(line)));
        }
    }

    private static Block block(String line) {
        return isListEntry(line) ? new Block(Form.ITEM, line.substring(1).strip()) : Block.paragraph(line);
    }

    private static boolean isListEntry(String line) {
        return line.length() > 2 && "•*·▪◦‣-".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String raw : text.split("\\R", -1)) {
            String line = Wording.squeeze(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static List<String> unwrap(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return lines;
        }
        List<String> joined = new ArrayList<>();
        String previous = "";
        for (String line : lines) {
            int needed = previous.length() + 1 + firstWordLength(line);
            if (!joined.isEmpty() && needed > width && !isListEntry(line)) {
                joined.set(joined.size() - 1, joined.getLast() + " " + line);
            } else {
                joined.add(line);
            }
            previous = line;
        }
        return joined;
    }

    private static int firstWordLength(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }
}
