package org.claimgraph.store.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Standing;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which claims are wanted: those for which everything that is given holds.
@Input("ClaimFilter")
@Description("Which claims are wanted: those for which everything that is given holds.")
public record ClaimFilter(
        @Nullable List<@NonNull Modality> modalities,
        @Nullable Boolean negated,
        @Nullable List<@NonNull Standing> standings,
        @Description("Ids of publishers.") @Id @Nullable List<@NonNull String> sourceIds,

        @Description("Ids of entities; the claim mentions one of them.") @Id @Nullable
        List<@NonNull String> entityIds,

        @Description("0 to 1.") @Nullable Double minCheckWorthiness,

        @Description("Its article published (or else ingested) at this time or later.") @Nullable
        OffsetDateTime publishedFrom,

        @Description("Its article published (or else ingested) before this time.") @Nullable
        OffsetDateTime publishedBefore) {

    static Selection<StoredClaim> narrow(Selection<StoredClaim> claims, @Nullable ClaimFilter filter) {
        return filter == null ? claims : filter.narrow(claims);
    }

    private Selection<StoredClaim> narrow(Selection<StoredClaim> claims) {
        Conditions<StoredClaim> conditions = new Conditions<>(claims);
        conditions.anyOf("t.modality = any(:modalities)", "modalities", modalities);
        conditions.holds("t.negated = :negated", "negated", negated);
        conditions.anyOf("t.standing = any(:standings)", "standings", standings);
        conditions.anyIdOf(ofArticle("source_id = any(:sources)"), "sources", TypeId.Type.SOURCE, sourceIds);
        conditions.anyIdOf(
                "exists (select from claim_entity e join entity n on n.id = e.entity_id"
                        + " where e.claim_id = t.id and n.root_id = any(:entities))",
                "entities",
                TypeId.Type.ENTITY,
                entityIds);
        conditions.holds("t.check_worthiness >= :worthiness", "worthiness", minCheckWorthiness);
        conditions.holds(ofArticle("known_at >= :from"), "from", publishedFrom);
        conditions.holds(ofArticle("known_at < :before"), "before", publishedBefore);
        return conditions.selection();
    }

    private static String ofArticle(String condition) {
        return "exists (select from article r where r.id = t.article_id and r." + condition + ")";
    }
}
