package org.claimgraph.store.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.REVIEW;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.ClaimReview;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Rows;

/// What humans judged of claims' truth, kept by what a claim is known by, not by its row (ADR-15).
@ApplicationScoped
@Transactional
public class ReviewRepository implements PanacheRepositoryBase<StoredReview, UUID> {
    /// Stores a review of a stored claim.
    public void save(ClaimReview review, String claimId) {
        persist(new StoredReview(review, getSession().find(StoredClaim.class, Ids.uuid(CLAIM, claimId)).identity));
    }

    /// The reviews of these ids that there are, by id.
    public Map<String, ClaimReview> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredReview.class, Ids.uuids(REVIEW, ids))
                .map(StoredReview::toReview)
                .collect(toMap(ClaimReview::id, Function.identity()));
    }

    /// The reviews of each claim, the latest first.
    public Map<String, List<ClaimReview>> ofClaims(Collection<String> claimIds) {
        return getSession()
                .createSelectionQuery("""
                        select c.id, r from StoredClaim c join StoredReview r on r.claimIdentity = c.identity
                        where c.id in :claims order by r.publishedAt desc, r.id desc""", Object[].class)
                .setParameter("claims", Ids.uuids(CLAIM, claimIds))
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(CLAIM, (UUID) row[0]),
                        mapping(row -> ((StoredReview) row[1]).toReview(), toList())));
    }
}
