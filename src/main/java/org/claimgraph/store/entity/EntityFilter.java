package org.claimgraph.store.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.claimgraph.model.EntityType;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which entities are wanted: those for which everything that is given holds.
@Input("EntityFilter")
@Description("Which entities are wanted: those for which everything that is given holds.")
public record EntityFilter(
        @Nullable List<@NonNull EntityType> types,

        @Description("A part of its name, in capitals or not.") @Nullable
        String nameContains,

        @Nullable Integer minMentionCount) {

    static Selection<StoredEntity> narrow(Selection<StoredEntity> entities, @Nullable EntityFilter filter) {
        return filter == null ? entities : filter.narrow(entities);
    }

    private Selection<StoredEntity> narrow(Selection<StoredEntity> entities) {
        Conditions<StoredEntity> conditions = new Conditions<>(entities);
        conditions.anyOf("t.type = any(:types)", "types", types);
        conditions.holds("strpos(lower(t.name), lower(:part)) > 0", "part", nameContains);
        conditions.holds("t.mention_count >= :mentions", "mentions", minMentionCount);
        return conditions.selection();
    }
}
