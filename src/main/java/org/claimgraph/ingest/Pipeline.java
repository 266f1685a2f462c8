package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimgraph.extract.Extractor;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Submission;
import org.claimgraph.read.DocumentReader;
import org.claimgraph.store.Ids;

/// The stages that need no database, put together: what a text says, and how two texts stand to each other.
///
/// Usable without the application: `new Pipeline()` starts in no time and loads models on first use.
@ApplicationScoped
public class Pipeline {
    private final DocumentReader reader = new DocumentReader();
    private final Extractor extractor = new Extractor(Ids::next);

    /// The document in a submission.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be read
    public Document read(Submission submission) {
        return reader.read(submission);
    }

    /// What a document says of itself, its items left aside.
    ///
    /// @param articleId the article that the claims are to belong to
    public Extraction extract(Document document, String articleId) {
        return extractor.extract(document, articleId);
    }
}
