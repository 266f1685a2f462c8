package org.claimgraph.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimgraph.model.Article;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Document;
import org.claimgraph.model.Source;
import org.claimgraph.model.Submission;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.Removal;
import org.claimgraph.store.database.WriteLock;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Takes a text in: reads it, extracts its claims, resolves its entities, compares it with what is stored, stores it.
///
/// One text is one transaction: all of it is stored or nothing. One transaction at a time compares and stores, so
/// that each sees the claims of all before it (ADR-6).
@ApplicationScoped
public class Ingestor {
    private final Pipeline pipeline;
    private final WriteLock lock;
    private final SourceResolver sources;
    private final Imprinter imprinter;
    private final ArticleRepository articles;
    private final ArticleKeeper keeper;
    private final StoryKeeper stories;
    private final StandingKeeper standings;
    private final FindingKeeper findings;
    private final ChangeLog changes;
    private final Clock clock;

    Ingestor(
            Pipeline pipeline,
            WriteLock lock,
            SourceResolver sources,
            Imprinter imprinter,
            ArticleRepository articles,
            ArticleKeeper keeper,
            StoryKeeper stories,
            StandingKeeper standings,
            FindingKeeper findings,
            ChangeLog changes,
            Clock clock) {
        this.pipeline = pipeline;
        this.lock = lock;
        this.sources = sources;
        this.imprinter = imprinter;
        this.articles = articles;
        this.keeper = keeper;
        this.stories = stories;
        this.standings = standings;
        this.findings = findings;
        this.changes = changes;
        this.clock = clock;
    }

    /// Stores what a submission says.
    ///
    /// @throws org.claimgraph.model.CodedException if it cannot be read
    public IngestOutcome ingest(Submission submission) {
        return ingest(submission, _ -> {});
    }

    /// Stores what a submission says.
    ///
    /// @param witness told of the outcome, in the transaction that stores it
    /// @throws org.claimgraph.model.CodedException if it cannot be read
    IngestOutcome ingest(Submission submission, Consumer<IngestOutcome> witness) {
        Document document = pipeline.read(submission);
        return QuarkusTransaction.requiringNew().call(() -> {
            IngestOutcome outcome = keep(document);
            witness.accept(outcome);
            return outcome;
        });
    }

    /// Removes an article, its items, claims and relations.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_ID, NOT_FOUND
    public void delete(String articleId) {
        QuarkusTransaction.requiringNew().run(() -> {
            lock.acquire();
            Removal removal = articles.delete(articleId);
            changes.write(ChangeKind.ARTICLE_DELETED, List.of(articleId));
            standings.refresh(removal.claimIds());
            findings.refresh(removal.claimIds());
            stories.refresh(removal.storyIds());
        });
    }

    private IngestOutcome keep(Document document) {
        lock.acquire();
        Source publisher = sources.publisher(document.metadata());
        Article known = known(document, publisher);
        if (known == null) {
            Kept kept = store(Part.of(document, publisher, Ids.next(TypeId.Type.ARTICLE), now()), publisher);
            write(ChangeKind.ARTICLE_INGESTED, kept);
            return new IngestOutcome.Stored(kept.whole(), kept.items());
        }
        if (articles.says(known.id(), document.text())) {
            return new IngestOutcome.Unchanged(known);
        }
        Kept kept = revise(Part.of(document, publisher, known.id(), now()), publisher);
        write(ChangeKind.ARTICLE_REVISED, kept);
        return new IngestOutcome.Revised(kept.whole(), kept.items());
    }

    /// A text with an address is the one stored under that address; one without is the one that says the same.
    private @Nullable Article known(Document document, Source publisher) {
        List<String> urls = Stream.of(
                        document.metadata().url(), document.metadata().canonicalUrl())
                .filter(Objects::nonNull)
                .toList();
        return urls.isEmpty() ? articles.byContent(publisher.id(), document.text()) : articles.byUrl(urls);
    }

    private Kept store(Part whole, Source publisher) {
        articles.save(whole.article(), imprinter.of(whole));
        return keepParts(whole, publisher, new Removal(List.of(), List.of()));
    }

    private Kept revise(Part whole, Source publisher) {
        Removal removal = articles.revise(whole.article(), imprinter.of(whole), now());
        return keepParts(whole, publisher, removal);
    }

    /// A newsletter's items are taken in one by one, anything else as a whole.
    private Kept keepParts(Part whole, Source publisher, Removal removal) {
        List<ArticleKeeper.Kept> kept = new ArrayList<>();
        for (Part part : saveItems(whole, publisher)) {
            kept.add(keeper.keep(part));
        }
        Set<String> touched = new HashSet<>(removal.claimIds());
        kept.forEach(each -> touched.addAll(each.touched()));
        standings.refresh(touched);
        retell(kept, removal, touched);
        List<String> found = kept.stream()
                .flatMap(each -> each.found().stream())
                .map(ClaimRelation::id)
                .toList();
        List<Article> stored = kept.stream().map(ArticleKeeper.Kept::article).toList();
        return whole.document().items().isEmpty()
                ? new Kept(stored.getFirst(), List.of(), found)
                : new Kept(whole.article(), stored, found);
    }

    /// Puts anew the questions that claims answer, those of articles that changed stories too, and tells the stories.
    private void retell(List<ArticleKeeper.Kept> kept, Removal removal, Set<String> touched) {
        Set<String> answering = new HashSet<>(touched);
        Set<String> told = new HashSet<>(removal.storyIds());
        kept.forEach(each -> {
            answering.addAll(findings.answering(each.joined().claimIds()));
            told.addAll(each.joined().storyIds());
        });
        findings.refresh(answering);
        stories.refresh(told);
    }

    /// @param found the ids of the relations that are new
    private record Kept(Article whole, List<Article> items, List<String> found) {}

    private void write(ChangeKind kind, Kept kept) {
        changes.write(kind, List.of(kept.whole().id()));
        changes.write(
                ChangeKind.ARTICLE_INGESTED,
                kept.items().stream().map(Article::id).toList());
        changes.write(ChangeKind.RELATION_FOUND, kept.found());
    }

    /// The parts that make claims: a newsletter's items, stored by this; else the whole itself.
    private List<Part> saveItems(Part whole, Source publisher) {
        List<Document> items = whole.document().items();
        List<Part> parts = new ArrayList<>();
        for (int position = 0; position < items.size(); position++) {
            Part part = whole.item(items.get(position), publisher, Ids.next(TypeId.Type.ARTICLE), position);
            articles.save(part.article(), imprinter.of(part));
            parts.add(part);
        }
        return items.isEmpty() ? List.of(whole) : parts;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
