package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimgraph.compare.origin.CopyDetector;
import org.claimgraph.model.Source;
import org.claimgraph.store.article.Imprint;

/// Takes from an article what is kept beside it: its fingerprint and the sources that it credits.
@ApplicationScoped
class Imprinter {
    private final CopyDetector copies;
    private final SourceResolver sources;

    Imprinter(CopyDetector copies, SourceResolver sources) {
        this.copies = copies;
        this.sources = sources;
    }

    /// The imprint of a part; sources that are credited for the first time are stored.
    Imprint of(Part part) {
        List<String> cited = sources.cited(part.article().citations()).stream()
                .map(Source::id)
                .toList();
        return new Imprint(part.position(), copies.fingerprint(part.article().text()), cited);
    }
}
