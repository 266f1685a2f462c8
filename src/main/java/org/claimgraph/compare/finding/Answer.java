package org.claimgraph.compare.finding;

import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.jspecify.annotations.Nullable;

/// What one claim answers to one question; a claim with two amounts answers two questions.
record Answer(
        String claimId,
        @Nullable Dimension dimension,
        @Nullable String value) {
    static Answer of(ClaimRelation relation) {
        return new Answer(relation.claimId(), relation.dimension(), relation.value());
    }

    static Answer ofOther(ClaimRelation relation) {
        return new Answer(relation.otherId(), relation.dimension(), relation.otherValue());
    }
}
