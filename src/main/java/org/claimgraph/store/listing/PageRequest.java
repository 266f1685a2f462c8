package org.claimgraph.store.listing;

import org.jspecify.annotations.Nullable;

/// Which stretch of a listing is wanted.
///
/// @param size      how many entries
/// @param direction from which end they are counted
/// @param cursor    where to go on, as a page gave it; null for the listing's end
public record PageRequest(
        int size, Direction direction, @Nullable String cursor) {
    /// From which end of a listing, or of what lies on one side of the cursor, entries are counted.
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    /// The first entries, or the first after a cursor.
    public static PageRequest first(int size, @Nullable String after) {
        return new PageRequest(size, Direction.FORWARD, after);
    }

    /// The last entries, or the last before a cursor.
    public static PageRequest last(int size, @Nullable String before) {
        return new PageRequest(size, Direction.BACKWARD, before);
    }

    boolean backward() {
        return direction == Direction.BACKWARD;
    }
}
