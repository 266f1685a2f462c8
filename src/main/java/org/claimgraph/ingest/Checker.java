package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.model.Article;
import org.claimgraph.model.Check;
import org.claimgraph.model.CheckedClaim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Preview;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Source;
import org.claimgraph.model.Submission;
import org.claimgraph.model.TypeId;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Answers what a text would become, and how it stands to what is stored, without storing anything.
@ApplicationScoped
public class Checker {
    private static final int LONGEST = 20_000;
    private static final int NEAREST = 3;

    private final Pipeline pipeline;
    private final PageFetcher fetcher;
    private final SourceResolver sources;
    private final EntityResolver entities;
    private final RelationFinder finder;
    private final Clock clock;

    Checker(
            Pipeline pipeline,
            PageFetcher fetcher,
            SourceResolver sources,
            EntityResolver entities,
            RelationFinder finder,
            Clock clock) {
        this.pipeline = pipeline;
        this.fetcher = fetcher;
        this.sources = sources;
        this.entities = entities;
        this.finder = finder;
        this.clock = clock;
    }

    /// Fetches a page, and tells what it would become.
    ///
    /// @param known what the caller knows better than the page
    /// @throws CodedException if it cannot be fetched or read
    public Preview preview(URI address, Provenance known) {
        return preview(known.of(fetcher.fetch(address))); // fetched before the transaction begins
    }

    /// What a submission would become.
    ///
    /// @throws CodedException if it cannot be read
    @Transactional
    public Preview preview(Submission submission) {
        Document document = pipeline.read(submission);
        Source publisher = sources.publisherOf(document.metadata());
        Part whole = Part.of(document, publisher, Ids.next(TypeId.Type.ARTICLE), OffsetDateTime.now(clock));
        List<Part> items = new ArrayList<>();
        for (Document item : document.items()) {
            items.add(whole.item(item, publisher, Ids.next(TypeId.Type.ARTICLE), items.size()));
        }
        List<NamedEntity> mentioned = new ArrayList<>();
        List<ReportedClaim> said = new ArrayList<>();
        for (Part part : items.isEmpty() ? List.of(whole) : items) {
            Extraction extraction = resolved(part);
            mentioned.addAll(extraction.entities());
            said.addAll(ArticleKeeper.said(extraction, part.article()));
        }
        List<Article> itemArticles = items.stream().map(Part::article).toList();
        return new Preview(whole.article(), itemArticles, mentioned, said);
    }

    /// Holds a text against everything that is stored.
    ///
    /// @param publishedAt the time that its "yesterday" and "Friday" are told from; now when null
    /// @throws CodedException BAD_INPUT if the text is blank or longer than 20,000 UTF-16 code units
    @Transactional
    public Check check(String text, @Nullable OffsetDateTime publishedAt) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT,
                    "A text to check has 1 to " + LONGEST + " characters, not " + text.length() + ".");
        }
        Part part = asked(text, publishedAt != null ? publishedAt : OffsetDateTime.now(clock));
        List<ReportedClaim> said = ArticleKeeper.said(resolved(part), part.article());
        Map<String, List<ReportedClaim>> candidates = finder.candidates(said, part.article());
        List<CheckedClaim> checked = said.stream()
                .map(claim ->
                        checked(claim, candidates.getOrDefault(claim.claim().id(), List.of())))
                .toList();
        return new Check(text, checked);
    }

    private CheckedClaim checked(ReportedClaim claim, List<ReportedClaim> candidates) {
        List<ClaimRelation> relations = finder.relations(List.of(claim), candidates).stream()
                .sorted(Comparator.comparingDouble(ClaimRelation::confidence).reversed())
                .toList();
        Set<String> related =
                relations.stream().map(relation -> other(relation, claim)).collect(Collectors.toSet());
        List<ReportedClaim> nearest = candidates.stream()
                .filter(candidate -> !related.contains(candidate.claim().id()))
                .limit(NEAREST)
                .toList();
        return new CheckedClaim(claim, relations, nearest);
    }

    private static String other(ClaimRelation relation, ReportedClaim claim) {
        return relation.claimId().equals(claim.claim().id()) ? relation.otherId() : relation.claimId();
    }

    private Extraction resolved(Part part) {
        return entities.resolve(pipeline.extract(part.document(), part.article().id()), part.article());
    }

    /// The text as an article of nobody's, so that it can be held against those of others.
    private Part asked(String text, OffsetDateTime publishedAt) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Submission submission =
                new Submission(Submission.Form.TEXT, bytes, null, "the text that was checked", null, publishedAt, "en");
        Document read = pipeline.read(submission);
        Metadata metadata = read.metadata();
        Source asker = sources.publisherOf(metadata);
        return Part.of(
                new Document(read.kind(), metadata, text, read.citations(), List.of()),
                asker,
                Ids.next(TypeId.Type.ARTICLE),
                OffsetDateTime.now(clock));
    }
}
