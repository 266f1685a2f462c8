package org.claimgraph.read.feed;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.read.text.Block;

/// What publishing programs put below the text of every entry: `/lexicon/read-feed.txt`.
public final class Closings {
    private final List<Pattern> patterns = WordList.rows("read-feed").stream()
            .filter(row -> row.getFirst().equals("closing"))
            .map(row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE))
            .toList();

    /// The text without it.
    public List<Block> remove(List<Block> blocks) {
        List<Block> left = blocks;
        while (!left.isEmpty() && isClosing(left.getLast().text().strip())) {
            left = left.subList(0, left.size() - 1);
        }
        return left;
    }

    private boolean isClosing(String paragraph) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(paragraph).matches());
    }
}
