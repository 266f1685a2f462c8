package org.claimgraph.store.story;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which stories are wanted: those for which everything that is given holds.
@Input("StoryFilter")
@Description("Which stories are wanted: those for which everything that is given holds.")
public record StoryFilter(
        @Description("It has a finding of one of these kinds.") @Nullable
        List<@NonNull FindingKind> findings,

        @Description("Ids of entities; one of its articles mentions one of them.") @Id @Nullable
        List<@NonNull String> entityIds,

        @Nullable Integer minIndependentOriginCount,

        @Description("With an article published (or else ingested) at this time or later.") @Nullable
        OffsetDateTime publishedFrom,

        @Description("With an article published before this time.") @Nullable
        OffsetDateTime publishedBefore) {

    static Selection<StoredStory> narrow(Selection<StoredStory> stories, @Nullable StoryFilter filter) {
        return filter == null ? stories : filter.narrow(stories);
    }

    private Selection<StoredStory> narrow(Selection<StoredStory> stories) {
        Conditions<StoredStory> conditions = new Conditions<>(stories);
        conditions.anyOf(
                "exists (select from finding f where f.story_id = t.id and f.kind = any(:findings))",
                "findings",
                findings);
        conditions.anyIdOf(
                "exists (select from mention m join entity e on e.id = m.entity_id"
                        + " join article r on r.id = m.article_id where r.story_id = t.id and e.root_id = any(:entities))",
                "entities",
                TypeId.Type.ENTITY,
                entityIds);
        conditions.holds("t.origin_count >= :origins", "origins", minIndependentOriginCount);
        conditions.holds("t.known_at >= :from", "from", publishedFrom);
        conditions.holds("t.first_published_at < :before", "before", publishedBefore);
        return conditions.selection();
    }
}
