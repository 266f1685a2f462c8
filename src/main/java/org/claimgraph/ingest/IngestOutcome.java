package org.claimgraph.ingest;

import java.util.List;
import org.claimgraph.model.Article;

/// What became of a text that was handed in.
public sealed interface IngestOutcome {
    /// The article as it is stored now.
    Article article();

    /// It is new.
    ///
    /// @param items a newsletter's items
    record Stored(Article article, List<Article> items) implements IngestOutcome {}

    /// It was stored before, with the same words; nothing changed.
    record Unchanged(Article article) implements IngestOutcome {}

    /// It was stored before, with other words; those are kept as a revision.
    record Revised(Article article, List<Article> items) implements IngestOutcome {}
}
