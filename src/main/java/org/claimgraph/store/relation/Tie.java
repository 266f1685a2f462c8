package org.claimgraph.store.relation;

import java.util.Set;
import java.util.UUID;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// What makes a relation the same as another one: its claims, whichever way round, its kind and its dimension.
record Tie(Set<UUID> claims, RelationKind kind, @Nullable Dimension dimension) {
    static Tie of(UUID claim, UUID other, RelationKind kind, @Nullable Dimension dimension) {
        return new Tie(Set.of(claim, other), kind, dimension);
    }

    static Tie of(StoredRelation relation) {
        return of(relation.claimId, relation.otherId, relation.kind, relation.dimension);
    }
}
