package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.OffsetDateTime;
import org.claimgraph.model.Check;
import org.claimgraph.model.Preview;
import org.claimgraph.model.Submission;
import org.jspecify.annotations.Nullable;

/// Takes a text in: reads it, extracts its claims, resolves its entities, compares it with what is stored, stores it.
@ApplicationScoped
public class Ingestor {
    /// Stores what a submission says, in one transaction: all of it or nothing.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be read
    public IngestOutcome ingest(Submission submission) {
        throw new UnsupportedOperationException("not yet: " + submission.form());
    }

    /// Fetches a page and stores it.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be fetched or read
    public IngestOutcome ingest(URI address) {
        throw new UnsupportedOperationException("not yet: " + address);
    }

    /// Removes an article, its items, claims and relations.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_ID, NOT_FOUND
    public void delete(String articleId) {
        throw new UnsupportedOperationException("not yet: " + articleId);
    }

    /// What a submission would become; stores nothing.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be read
    public Preview preview(Submission submission) {
        throw new UnsupportedOperationException("not yet: " + submission.form());
    }

    /// Holds a text against everything that is stored; stores nothing.
    ///
    /// @param publishedAt the time that its "yesterday" and "Friday" are told from; now when null
    public Check check(String text, @Nullable OffsetDateTime publishedAt) {
        throw new UnsupportedOperationException("not yet: " + text.length() + " characters at " + publishedAt);
    }
}
