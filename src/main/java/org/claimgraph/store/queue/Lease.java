package org.claimgraph.store.queue;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.store.key.Ids;

/// The right to work at one piece of what waits, for a while: whoever's lease ran out has lost it to others.
///
/// @param token tells this lease from others of the same piece
/// @param until when it runs out unless it is renewed
public record Lease(UUID token, OffsetDateTime until) {
    /// A lease that nobody holds yet.
    public static Lease until(OffsetDateTime end) {
        return new Lease(Ids.next(), end);
    }
}
