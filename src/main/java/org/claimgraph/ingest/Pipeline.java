package org.claimgraph.ingest;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.PairJudge;
import org.claimgraph.extract.Extractor;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.Submission;
import org.claimgraph.model.TypeId;
import org.claimgraph.read.DocumentReader;
import org.claimgraph.read.Outlets;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.read.SubmissionReader;
import org.claimgraph.store.Ids;
import org.jspecify.annotations.Nullable;

/// The stages that need no database, put together: what a text says, and how two texts stand to each other.
///
/// Usable without the application: `new Pipeline()` starts in no time and loads models on first use.
public final class Pipeline {
    private final SubmissionReader submissions = new SubmissionReader();
    private final DocumentReader reader;
    private final Extractor extractor;
    private final ClaimComparer comparer = new ClaimComparer(Ids::next);
    private final PairJudge judge = new PairJudge();

    /// A pipeline with lists of its own.
    public Pipeline() {
        this(new Outlets(), new Gazetteer());
    }

    /// A pipeline that shares the lists of whoever else reads them.
    Pipeline(Outlets outlets, Gazetteer gazetteer) {
        reader = new DocumentReader(outlets);
        extractor = new Extractor(gazetteer, Ids::next);
    }

    /// What a file holds: HTML, a mail or text.
    ///
    /// @param name the file's name, whose ending helps to tell
    /// @throws org.claimgraph.model.CodedException if it cannot be unpacked
    public Submission open(@Nullable String name, byte[] content) {
        return submissions.read(name, content);
    }

    /// The page at an address.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be fetched
    public Submission fetch(URI address) {
        return new PageFetcher().fetch(address); // made here: few need it, and it starts an HTTP client
    }

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

    /// How two documents stand to each other.
    public Comparison compare(Document left, Document right) {
        PairJudge.Verdict verdict = judge.judge(left.text(), right.text());
        List<ReportedClaim> known = said(right, "the second text");
        List<ClaimRelation> relations = said(left, "the first text").stream()
                .flatMap(claim -> comparer.relate(claim, known).stream())
                .toList();
        return new Comparison(verdict.support(), verdict.contradiction(), relations);
    }

    /// The claims of a document, as an article of a publisher that nobody else is.
    private List<ReportedClaim> said(Document document, String unnamed) {
        String name = Objects.requireNonNullElse(document.metadata().publisher(), unnamed);
        Source publisher = new Source(Ids.next(TypeId.Type.SOURCE), SourceKind.OTHER, name, List.of(), List.of());
        Article article = Part.of(
                        document, publisher, Ids.next(TypeId.Type.ARTICLE), OffsetDateTime.now(ZoneOffset.UTC))
                .article();
        return extract(document, article.id()).claims().stream()
                .map(claim -> new ReportedClaim(claim, article))
                .toList();
    }
}
