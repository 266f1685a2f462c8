package org.claimgraph.store.queue;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Outcome;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.ContentHash;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What was answered to articles that came with a key, so that a client that heard no answer may ask again.
@ApplicationScoped
@Transactional
public class IdempotencyKeys {
    private final Session session;

    IdempotencyKeys(Session session) {
        this.session = session;
    }

    /// An answer that was given.
    public record Answer(Outcome outcome, String articleId) {}

    /// What was answered to this key; null when nothing was yet.
    ///
    /// @throws CodedException BAD_INPUT when the key came with another article
    public @Nullable Answer find(String key, ArticleRequest request) {
        return session.createNativeQuery(
                        "select request_hash, outcome, article_id from idempotency_key where key = :key",
                        Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(row -> answer(key, request, row))
                .orElse(null);
    }

    /// Keeps an answer, in the transaction that stores the article; the first one given to a key stays.
    public void keep(String key, ArticleRequest request, Answer answer, OffsetDateTime now) {
        session.createNativeMutationQuery("""
                        insert into idempotency_key (key, request_hash, outcome, article_id, used_at)
                        values (:key, :hash, :outcome, :article, :now) on conflict do nothing""")
                .setParameter("key", key)
                .setParameter("hash", hash(request))
                .setParameter("outcome", answer.outcome().name())
                .setParameter("article", Ids.uuid(ARTICLE, answer.articleId()))
                .setParameter("now", now)
                .executeUpdate();
    }

    /// Forgets keys that were used before.
    public void forget(OffsetDateTime before) {
        session.createNativeMutationQuery("delete from idempotency_key where used_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    static CodedException taken(String key) {
        String shown = key.length() > 60 ? key.substring(0, 60) + "..." : key;
        return new CodedException(
                ErrorCode.BAD_INPUT,
                "The idempotencyKey \"" + shown
                        + "\" came with another input before; give each request a key of its own.");
    }

    private static Answer answer(String key, ArticleRequest request, Object[] row) {
        if (!row[0].equals(hash(request))) {
            throw taken(key);
        }
        return new Answer(Outcome.valueOf((String) row[1]), TypeId.of(ARTICLE, (UUID) row[2]));
    }

    private static String hash(ArticleRequest request) {
        return ContentHash.of(request.toString());
    }
}
