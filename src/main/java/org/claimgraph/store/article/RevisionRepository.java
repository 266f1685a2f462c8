package org.claimgraph.store.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.claimgraph.model.TypeId.Type.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ClaimWords;
import org.claimgraph.model.Revision;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.Session;

/// The earlier versions of articles, and what each of them claimed.
@ApplicationScoped
@Transactional
public class RevisionRepository {
    private final Session session;

    RevisionRepository(Session session) {
        this.session = session;
    }

    /// What an article says and claims now, to be kept when it says something else.
    StoredRevision version(StoredArticle article, OffsetDateTime now) {
        List<ClaimWords> claimed = claimed(List.of(article.id)).getOrDefault(article.id, List.of());
        return new StoredRevision(article, claimed, now);
    }

    /// The earlier versions of each article, the latest first, with what became of their claims.
    public Map<String, List<Revision>> of(Collection<String> articleIds) {
        Map<UUID, List<StoredRevision>> stored = session.createSelectionQuery(
                        "from StoredRevision where articleId in :articles order by id desc", StoredRevision.class)
                .setParameter("articles", Ids.uuids(ARTICLE, articleIds))
                .getResultStream()
                .collect(groupingBy(revision -> revision.articleId));
        Map<UUID, List<ClaimWords>> now = stored.isEmpty() ? Map.of() : claimed(stored.keySet());
        Map<String, List<Revision>> revisions = new HashMap<>();
        stored.forEach((article, versions) -> {
            List<Revision> told = new ArrayList<>();
            List<ClaimWords> next = now.getOrDefault(article, List.of());
            for (StoredRevision version : versions) {
                told.add(version.toRevision(next));
                next = version.claims;
            }
            revisions.put(TypeId.of(ARTICLE, article), told);
        });
        return revisions;
    }

    private Map<UUID, List<ClaimWords>> claimed(Collection<UUID> articles) {
        return session.createSelectionQuery(
                        "select articleId, identity, lemma, quote from StoredClaim where articleId in :articles"
                                + " order by position",
                        Object[].class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> new ClaimWords((String) row[1], (String) row[2], (String) row[3]), toList())));
    }
}
