package org.claimgraph.store.article;

import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.claimgraph.model.TypeId;
import org.claimgraph.model.Validators;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Which article was read at an address, and what to ask the server with whether it has changed.
@ApplicationScoped
@Transactional
public class PageVisits {
    private final Session session;

    PageVisits(Session session) {
        this.session = session;
    }

    /// The last time that a page was fetched.
    public record Visit(String articleId, Validators known) {}

    /// The last visit to an address; null when there was none.
    public @Nullable Visit last(String url) {
        return session.createNativeQuery(
                        "select article_id, etag, last_modified from page_visit where url = :url", Object[].class)
                .setParameter("url", url)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new Visit(TypeId.of(ARTICLE, (UUID) row[0]), new Validators((String) row[1], (String) row[2])))
                .orElse(null);
    }

    /// Keeps a visit, in the transaction that stores the article.
    public void keep(String url, Visit visit) {
        session.createNativeMutationQuery("""
                        insert into page_visit (url, article_id, etag, last_modified)
                        values (:url, :article, cast(:etag as text), cast(:modified as text))
                        on conflict (url) do update set article_id = excluded.article_id, etag = excluded.etag,
                            last_modified = excluded.last_modified""")
                .setParameter("url", url)
                .setParameter("article", Ids.uuid(ARTICLE, visit.articleId()))
                .setParameter("etag", visit.known().etag(), String.class)
                .setParameter("modified", visit.known().lastModified(), String.class)
                .executeUpdate();
    }
}
