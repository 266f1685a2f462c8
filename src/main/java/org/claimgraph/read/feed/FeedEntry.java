package org.claimgraph.read.feed;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.jspecify.annotations.Nullable;

/// One entry of a feed.
///
/// @param id        what the feed tells it apart by from its other entries; null where it has none
/// @param url       the page that it stands for
/// @param published first publication, with the zone that the feed tells
/// @param updated   last change
/// @param language  BCP 47
/// @param html      its text as HTML; null where there is only `text`, or none
/// @param text      its text without markup; null where there is `html`, or none
/// @param complete  whether the text is the article; else it is a summary of the page
public record FeedEntry(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        List<String> authors,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable String language,
        @Nullable String html,
        @Nullable String text,
        boolean complete) {
    public FeedEntry {
        authors = List.copyOf(authors);
    }

    /// The entry as it is handed in.
    ///
    /// @param publisher the outlet's name, as far as the feed tells
    Submission submission(@Nullable String publisher) {
        return new Submission(Form.FEED_ITEM, JsonItems.write(this), url, publisher, null, null, null);
    }

    /// How a person would name it.
    String name() {
        return url != null ? url : title != null ? title : id != null ? id : "an entry without a name";
    }
}
