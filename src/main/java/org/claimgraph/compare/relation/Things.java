package org.claimgraph.compare.relation;

import java.util.Set;
import org.claimgraph.model.Argument;
import org.jspecify.annotations.Nullable;

/// Whether two statements can be about the same thing, as far as their subjects tell.
final class Things {
    private Things() {}

    /// False when both name their subjects and no name is shared: "Northgate's investors" are not "Solvane's".
    static boolean compatible(Statement one, Statement other) {
        Set<String> mine = one.subjectNames();
        Set<String> theirs = other.subjectNames();
        return mine.isEmpty()
                || theirs.isEmpty()
                || !Alignment.shared(mine, theirs).isEmpty()
                || sameEntity(one.claim().subject(), other.claim().subject())
                || !Alignment.shared(mine, other.names()).isEmpty()
                        && !Alignment.shared(theirs, one.names()).isEmpty();
    }

    private static boolean sameEntity(@Nullable Argument one, @Nullable Argument other) {
        return one != null
                && other != null
                && one.entityId() != null
                && one.entityId().equals(other.entityId());
    }
}
