package org.claimgraph.compare.origin;

import java.util.List;

/// One independent voice, and the claims that go back to it.
///
/// @param name     the credited outlet where there is one, else the publisher that was first
/// @param claimIds its claims, in the order given
public record Origin(String name, List<String> claimIds) {
    public Origin {
        claimIds = List.copyOf(claimIds);
    }
}
