package org.claimgraph.api.connection;

import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.store.listing.PageRequest;
import org.jspecify.annotations.Nullable;

/// Relay's arguments of a connection.
public final class Paging {
    private static final int DEFAULT = 20;
    private static final int MAXIMUM = 100;

    private Paging() {}

    /// The stretch that these arguments ask for.
    ///
    /// @throws CodedException BAD_INPUT if both ends are asked for, or a number is not 1 to 100
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean forward = first != null || after != null;
        boolean backward = last != null || before != null;
        if (forward && backward) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "Give first and after, or last and before, but not some of both.");
        }
        return backward ? PageRequest.last(size("last", last), before) : PageRequest.first(size("first", first), after);
    }

    /// The stretch that these arguments ask for.
    ///
    /// @throws CodedException BAD_INPUT if the number is not 1 to 100
    public static PageRequest first(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    private static int size(String name, @Nullable Integer number) {
        if (number != null && (number < 1 || number > MAXIMUM)) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "\"" + name + "\" is 1 to " + MAXIMUM + ", not " + number + ".");
        }
        return number == null ? DEFAULT : number;
    }
}
