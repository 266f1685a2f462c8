package org.claimgraph.ingest;

import java.util.List;
import org.claimgraph.model.Article;
import org.claimgraph.model.Outcome;

/// What became of a text that was handed in.
public sealed interface IngestOutcome {
    /// The article as it is stored now.
    Article article();

    /// What the store did, in one word.
    default Outcome kind() {
        return switch (this) {
            case Stored _ -> Outcome.STORED;
            case Unchanged _ -> Outcome.UNCHANGED;
            case Revised _ -> Outcome.REVISED;
        };
    }

    /// An outcome that was written down, without a newsletter's items.
    static IngestOutcome of(Outcome kind, Article article) {
        return switch (kind) {
            case STORED -> new Stored(article, List.of());
            case UNCHANGED -> new Unchanged(article);
            case REVISED -> new Revised(article, List.of());
        };
    }

    /// It is new.
    ///
    /// @param items a newsletter's items
    record Stored(Article article, List<Article> items) implements IngestOutcome {}

    /// It was stored before, with the same words; nothing changed.
    record Unchanged(Article article) implements IngestOutcome {}

    /// It was stored before, with other words; those are kept as a revision.
    record Revised(Article article, List<Article> items) implements IngestOutcome {}
}
