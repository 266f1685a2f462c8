package org.claimgraph.compare.finding;

import java.util.regex.Pattern;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.jspecify.annotations.Nullable;

/// What one claim answers to one question; a claim with two amounts answers two questions.
record Answer(
        String claimId,
        @Nullable Dimension dimension,
        @Nullable String value) {
    private static final Pattern COURSE = Pattern.compile("(?:planned|done), ");

    static Answer of(ClaimRelation relation) {
        return new Answer(relation.claimId(), relation.dimension(), relation.value());
    }

    static Answer ofOther(ClaimRelation relation) {
        return new Answer(relation.otherId(), relation.dimension(), relation.otherValue());
    }

    /// The same without whether it was planned or done: "done, July 31" answers the question that "July 31" does.
    Answer bare() {
        return value == null
                ? this
                : new Answer(claimId, dimension, COURSE.matcher(value).replaceFirst(""));
    }

    boolean tellsCourse() {
        return value != null && COURSE.matcher(value).lookingAt();
    }
}
