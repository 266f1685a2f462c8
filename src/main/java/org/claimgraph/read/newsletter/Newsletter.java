package org.claimgraph.read.newsletter;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.read.text.Block;
import org.jspecify.annotations.Nullable;

/// A newsletter without its frame.
///
/// @param title       what its masthead calls it
/// @param subtitle    the line under that title
/// @param authors     its byline, or who it says it is written by
/// @param publishedAt the masthead's date
/// @param blocks      headings and text in order
/// @param items       its stories in order
public record Newsletter(
        @Nullable String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable OffsetDateTime publishedAt,
        List<Block> blocks,
        List<Item> items) {
    public Newsletter {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
    }

    /// One story.
    ///
    /// @param title  its own heading; null where it stands in a list of stories
    /// @param blocks its text, the heading not among it
    public record Item(@Nullable String title, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        public String text() {
            return Block.join(blocks);
        }
    }

    /// How the text came, which says how likely it is a newsletter at all.
    public enum Origin {
        MAIL,
        TEXT,
        PAGE
    }
}
