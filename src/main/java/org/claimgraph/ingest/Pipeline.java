package org.claimgraph.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.PairJudge;
import org.claimgraph.extract.Extractor;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.Submission;
import org.claimgraph.model.TypeId;
import org.claimgraph.read.DocumentReader;
import org.claimgraph.read.MemberReader;
import org.claimgraph.read.Outlets;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.read.SubmissionReader;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// The stages that need no database, put together: what a text says, and how two texts stand to each other.
///
/// Usable without the application: `new Pipeline()` starts in no time and loads models on first use.
public final class Pipeline {
    private final SubmissionReader submissions = new SubmissionReader();
    private final MemberReader members = new MemberReader();
    private final DocumentReader reader;
    private final Extractor extractor;
    private final ClaimComparer comparer = new ClaimComparer(Ids::next);
    private final PairJudge judge = new PairJudge();
    private @Nullable PageFetcher fetcher;

    /// A pipeline with lists of its own.
    public Pipeline() {
        this(new Outlets(), new Gazetteer(), null);
    }

    /// A pipeline that shares the lists of whoever else reads them.
    ///
    /// @param fetcher made when it is needed where it is null
    Pipeline(Outlets outlets, Gazetteer gazetteer, @Nullable PageFetcher fetcher) {
        this.fetcher = fetcher;
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
        return fetcher().fetch(address);
    }

    /// What a file holds: the entries of a feed, the pages of an archive, else the one text that it is; one at a
    /// time is in memory.
    ///
    /// @return to be closed by the caller
    /// @throws org.claimgraph.model.CodedException if it is damaged
    public Stream<Member> members(Path file, Provenance known) throws IOException {
        return members.open(file, known);
    }

    /// What stands at an address: the entries of a feed, else the page.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be fetched
    public Stream<Member> members(URI address, Provenance known) {
        return members.open(address, fetcher(), known);
    }

    /// One for all that is fetched, as it knows which host has to be given a pause; few need it, and it starts an
    /// HTTP client.
    private synchronized PageFetcher fetcher() {
        if (fetcher == null) {
            fetcher = new PageFetcher();
        }
        return fetcher;
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
        List<ClaimRelation> relations = comparer.relate(said(left, "the first text"), claim -> known);
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
