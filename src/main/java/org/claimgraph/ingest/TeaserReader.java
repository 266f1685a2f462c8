package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.read.feed.FeedEntry;
import org.claimgraph.read.feed.FeedReader;

/// Puts the page in the place of a feed's entry that is but a teaser of it.
@ApplicationScoped
public class TeaserReader {
    private final PageFetcher fetcher;
    private final FeedReader feeds;

    TeaserReader(PageFetcher fetcher, FeedReader feeds) {
        this.fetcher = fetcher;
        this.feeds = feeds;
    }

    /// The page that a teaser leads to, published when its feed says; any other submission, and a teaser whose page
    /// cannot be had, as it is.
    ///
    /// @throws CodedException if the page cannot be had, and the entry has no text of its own either
    public Submission complete(Submission submission) {
        FeedEntry entry = submission.form() == Form.FEED_ITEM ? feeds.entry(submission.content()) : null;
        if (entry == null || entry.complete() || entry.url() == null) {
            return submission;
        }
        try {
            Submission page = fetcher.fetch(URI.create(entry.url()));
            return new Provenance(null, submission.publisher(), null, entry.published(), submission.language())
                    .of(page);
        } catch (CodedException unreachable) {
            if (entry.html() == null && entry.text() == null) {
                throw unreachable;
            }
            return submission;
        }
    }
}
