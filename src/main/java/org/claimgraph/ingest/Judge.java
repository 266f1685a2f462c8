package org.claimgraph.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ClaimReview;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.RelationJudgement;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.Source;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.claim.ReviewRepository;
import org.claimgraph.store.database.WriteLock;
import org.claimgraph.store.entity.EntityMerges;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.entity.EntityUpdate;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.source.SourceUpdate;
import org.jspecify.annotations.Nullable;

/// Takes in what humans judge, and lets what depends on it follow: standings, corroboration, findings. Each
/// judgement is one transaction, and no article is taken in meanwhile.
@ApplicationScoped
public class Judge {
    /// The rule of relations that a human made.
    static final String HUMAN = "human/1";

    private final WriteLock lock;
    private final RelationRepository relations;
    private final ClaimRepository claims;
    private final ReviewRepository reviews;
    private final EntityRepository entities;
    private final EntityMerges merges;
    private final SourceRepository sources;
    private final StandingKeeper standings;
    private final FindingKeeper findings;
    private final ChangeLog changes;
    private final Clock clock;

    Judge(
            WriteLock lock,
            RelationRepository relations,
            ClaimRepository claims,
            ReviewRepository reviews,
            EntityRepository entities,
            EntityMerges merges,
            SourceRepository sources,
            StandingKeeper standings,
            FindingKeeper findings,
            ChangeLog changes,
            Clock clock) {
        this.lock = lock;
        this.relations = relations;
        this.claims = claims;
        this.reviews = reviews;
        this.entities = entities;
        this.merges = merges;
        this.sources = sources;
        this.standings = standings;
        this.findings = findings;
        this.changes = changes;
        this.clock = clock;
    }

    /// What a human says of two claims.
    ///
    /// @param explanation one sentence that a reader can check; when null, the values are told
    public record Assertion(
            RelationKind kind,
            String claimId,
            String otherId,
            @Nullable Dimension dimension,
            @Nullable String value,
            @Nullable String otherValue,
            @Nullable String explanation,
            @Nullable String note) {}

    /// Says that a relation holds, or that it does not: then it counts for nothing and is never suggested again.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND
    public void judge(String relationId, RelationStatus status, @Nullable String note) {
        locked(() -> {
            judged(relationId, status, note);
            return relationId;
        });
    }

    /// Relates two claims.
    ///
    /// @return the relation's id
    /// @throws CodedException BAD_ID, NOT_FOUND; BAD_INPUT if it is one claim
    public String relate(Assertion asserted) {
        return locked(() -> {
            ClaimRelation relation = relation(asserted);
            ClaimRelation known = relations.like(relation);
            if (known == null) {
                relations.save(List.of(relation), HUMAN);
            }
            String id = known == null ? relation.id() : known.id();
            judged(id, RelationStatus.CONFIRMED, asserted.note());
            return id;
        });
    }

    /// Keeps a review of a claim.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND
    public ClaimReview review(String claimId, ClaimReview review) {
        return locked(() -> {
            known(claimId);
            reviews.save(review, claimId);
            changes.write(ChangeKind.CLAIM_REVIEWED, List.of(claimId));
            return review;
        });
    }

    /// The words of a claim that is to be reviewed.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND
    public String claimReviewed(String claimId) {
        return known(claimId).text();
    }

    /// Makes one entity of several.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND, BAD_INPUT
    public NamedEntity merge(String into, List<String> from) {
        return locked(() -> {
            from.forEach(each -> merges.merge(each, into));
            return changed(into);
        });
    }

    /// Undoes a merge.
    ///
    /// @return the entity that is one of its own again
    /// @throws CodedException BAD_ID, NOT_FOUND, BAD_INPUT
    public NamedEntity unmerge(String id) {
        return locked(() -> {
            changed(merges.unmerge(id));
            return changed(id);
        });
    }

    /// Undoes that a name was taken for an entity's.
    ///
    /// @return the entity of that name
    /// @throws CodedException BAD_ID, NOT_FOUND, BAD_INPUT
    public NamedEntity split(String id, String name) {
        return locked(() -> changed(merges.split(id, name)));
    }

    /// Takes over what a human knows better of an entity.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND
    public NamedEntity edit(String id, EntityUpdate update) {
        return locked(() -> {
            entities.edit(id, update);
            return changed(id);
        });
    }

    /// Takes over what a human knows better of a source.
    ///
    /// @throws CodedException BAD_ID, NOT_FOUND, BAD_INPUT
    public Source edit(String id, SourceUpdate update) {
        return locked(() -> {
            changes.write(ChangeKind.SOURCE_CHANGED, List.of(id));
            return sources.edit(id, update);
        });
    }

    private void judged(String relationId, RelationStatus status, @Nullable String note) {
        List<String> touched =
                relations.judge(relationId, new RelationJudgement(status, note, OffsetDateTime.now(clock)));
        standings.refresh(touched);
        findings.refresh(touched);
        changes.write(ChangeKind.RELATION_JUDGED, List.of(relationId));
    }

    private ClaimRelation relation(Assertion asserted) {
        if (asserted.claimId().equals(asserted.otherId())) {
            throw new CodedException(ErrorCode.BAD_INPUT, "A claim stands in no relation to itself.");
        }
        known(asserted.claimId());
        known(asserted.otherId());
        String explanation = asserted.explanation() != null
                ? asserted.explanation()
                : "A person says so%s.".formatted(asserted.note() == null ? "" : ": " + asserted.note());
        return new ClaimRelation(
                Ids.next(TypeId.Type.RELATION),
                asserted.kind(),
                asserted.claimId(),
                asserted.otherId(),
                asserted.dimension(),
                asserted.value(),
                asserted.otherValue(),
                explanation,
                HUMAN,
                1,
                RelationStatus.CONFIRMED);
    }

    private Claim known(String claimId) {
        Claim found = claims.byIds(List.of(claimId)).get(claimId);
        if (found == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no claim " + claimId + ".");
        }
        return found;
    }

    private NamedEntity changed(String id) {
        changes.write(ChangeKind.ENTITY_CHANGED, List.of(id));
        return Objects.requireNonNull(entities.byIds(List.of(id)).get(id));
    }

    private <T> T locked(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            lock.acquire();
            return work.call();
        });
    }
}
