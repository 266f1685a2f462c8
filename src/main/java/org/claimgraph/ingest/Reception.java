package org.claimgraph.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Validators;
import org.claimgraph.read.PageFetcher;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.PageVisits;
import org.claimgraph.store.article.PageVisits.Visit;
import org.claimgraph.store.queue.IdempotencyKeys;
import org.jspecify.annotations.Nullable;

/// Takes in what clients hand in: fetches what is to be fetched and has changed, and answers the same to the same
/// key.
@ApplicationScoped
public class Reception {
    private static final int LONGEST_KEY = 200;

    private final PageFetcher fetcher;
    private final Ingestor ingestor;
    private final ArticleRepository articles;
    private final PageVisits visits;
    private final IdempotencyKeys keys;
    private final Clock clock;

    Reception(
            PageFetcher fetcher,
            Ingestor ingestor,
            ArticleRepository articles,
            PageVisits visits,
            IdempotencyKeys keys,
            Clock clock) {
        this.fetcher = fetcher;
        this.ingestor = ingestor;
        this.articles = articles;
        this.visits = visits;
        this.keys = keys;
        this.clock = clock;
    }

    /// Takes an article in, once for each key.
    ///
    /// @param key of a client that may ask again, and is to get the same answer then; null of others
    /// @throws CodedException if it cannot be fetched or read; BAD_INPUT when the key came with another article
    public IngestOutcome take(ArticleRequest request, @Nullable String key) {
        if (key == null) {
            return take(request, _ -> {});
        }
        IngestOutcome answered = answered(checked(key), request);
        if (answered != null) {
            return answered;
        }
        IngestOutcome outcome = take(request, fresh -> keep(key, request, fresh));
        IngestOutcome first = answered(key, request); // another's, where two with one key came at once
        return first == null || first.kind() == outcome.kind() ? outcome : first;
    }

    /// Takes an article in.
    ///
    /// @param witness told of the outcome, in the transaction that stores it
    /// @throws CodedException if it cannot be fetched or read
    public IngestOutcome take(ArticleRequest request, Consumer<IngestOutcome> witness) {
        return request.address() == null
                ? ingestor.ingest(request.submission(), witness)
                : fetch(address(request.address()), request.known(), witness);
    }

    private IngestOutcome fetch(URI address, Provenance known, Consumer<IngestOutcome> witness) {
        Visit last = visits.last(address.toString());
        Article article = last == null ? null : articles.find(last.articleId());
        if (last == null || article == null) {
            return read(fetcher.fetch(address, Validators.NONE), address, known, witness);
        }
        PageFetcher.Fetched fetched = fetcher.fetch(address, last.known());
        return fetched == null ? unchanged(article, witness) : read(fetched, address, known, witness);
    }

    private IngestOutcome read(
            PageFetcher.@Nullable Fetched fetched, URI address, Provenance known, Consumer<IngestOutcome> witness) {
        if (fetched == null) {
            throw new CodedException(
                    ErrorCode.FETCH_FAILED,
                    "The address " + address + " answers that what nobody asked for is unchanged.");
        }
        return ingestor.ingest(known.of(fetched.submission()), outcome -> {
            visits.keep(address.toString(), new Visit(outcome.article().id(), fetched.validators()));
            witness.accept(outcome);
        });
    }

    private static IngestOutcome unchanged(Article article, Consumer<IngestOutcome> witness) {
        IngestOutcome outcome = new IngestOutcome.Unchanged(article);
        QuarkusTransaction.requiringNew().run(() -> witness.accept(outcome));
        return outcome;
    }

    private @Nullable IngestOutcome answered(String key, ArticleRequest request) {
        IdempotencyKeys.Answer answer = keys.find(key, request);
        Article article = answer == null ? null : articles.find(answer.articleId());
        return answer == null || article == null ? null : IngestOutcome.of(answer.outcome(), article);
    }

    private void keep(String key, ArticleRequest request, IngestOutcome outcome) {
        keys.keep(
                key,
                request,
                new IdempotencyKeys.Answer(outcome.kind(), outcome.article().id()),
                OffsetDateTime.now(clock));
    }

    /// Passes a key that can be kept.
    ///
    /// @throws CodedException BAD_INPUT for one that is empty or too long
    public static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new CodedException(ErrorCode.BAD_INPUT, "An idempotencyKey has 1 to " + LONGEST_KEY + " characters.");
        }
        return key;
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException problem) {
            throw new CodedException(ErrorCode.BAD_INPUT, "\"" + text + "\" is not an address.", problem);
        }
    }
}
