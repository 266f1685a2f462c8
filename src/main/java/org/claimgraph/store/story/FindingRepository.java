package org.claimgraph.store.story;

import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.NestedListing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// The questions that stories answer, and the answers.
@ApplicationScoped
@Transactional
public class FindingRepository implements PanacheRepositoryBase<StoredFinding, UUID> {
    /// Findings, and all claims that answer them.
    public record Answered(Set<UUID> findingIds, Set<String> claimIds) {
        public Answered {
            findingIds = Set.copyOf(findingIds);
            claimIds = Set.copyOf(claimIds);
        }
    }

    /// The findings that one of these claims answers.
    public Answered answeredBy(Collection<String> claimIds) {
        Set<UUID> findings = new HashSet<>();
        Set<String> claims = new HashSet<>();
        getSession()
                .createNativeQuery("""
                        select finding_id, claim_id from finding_claim where finding_id in (
                            select finding_id from finding_claim where claim_id = any(:claims))""", Object[].class)
                .setParameter("claims", Ids.uuids(CLAIM, claimIds).toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> {
                    findings.add((UUID) row[0]);
                    claims.add(TypeId.of(CLAIM, (UUID) row[1]));
                });
        return new Answered(findings, claims);
    }

    /// Stores what a story's articles answer, beside what is stored of it already.
    public void save(String storyId, List<Finding> findings) {
        List<UUID> found = new ArrayList<>();
        List<UUID> answering = new ArrayList<>();
        for (Finding finding : findings) {
            StoredFinding stored = new StoredFinding(storyId, finding);
            persist(stored);
            finding.positions().stream()
                    .flatMap(position -> position.claimIds().stream())
                    .distinct()
                    .forEach(claim -> {
                        found.add(stored.id);
                        answering.add(Ids.uuid(CLAIM, claim));
                    });
        }
        getSession().flush();
        getSession()
                .createNativeMutationQuery("""
                        insert into finding_claim (finding_id, claim_id)
                        select * from unnest(cast(:findings as uuid[]), cast(:claims as uuid[]))""")
                .setParameter("findings", found.toArray(UUID[]::new))
                .setParameter("claims", answering.toArray(UUID[]::new))
                .executeUpdate();
    }

    public void delete(Collection<UUID> findings) {
        getSession()
                .createNativeMutationQuery("delete from finding where id = any(:ids)")
                .setParameter("ids", findings.toArray(UUID[]::new))
                .executeUpdate();
    }

    public void deleteOf(String storyId) {
        getSession()
                .createNativeMutationQuery("delete from finding where story_id = :story")
                .setParameter("story", Ids.uuid(STORY, storyId))
                .executeUpdate();
    }

    /// A story's questions and answers, the most telling first.
    ///
    /// @param kinds only these; all when null
    public NestedListing<Finding> ofStory(@Nullable List<FindingKind> kinds) {
        SortKey<StoredFinding> rank = SortKey.integer("rank", row -> row.rank, row -> row.id);
        Conditions<StoredFinding> conditions = new Conditions<>(
                Selection.of(StoredFinding.class, "finding t", rank).where("t.story_id = p.id"));
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        return NestedListing.of(STORY, new Keyset<>(getSession(), conditions.selection()), StoredFinding::toFinding);
    }
}
