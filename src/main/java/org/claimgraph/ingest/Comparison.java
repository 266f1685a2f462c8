package org.claimgraph.ingest;

import java.util.List;
import org.claimgraph.model.ClaimRelation;

/// How two texts stand to each other.
///
/// @param support       how far the left one supports the right one as a whole, 0 to 1
/// @param contradiction how far it contradicts it, 0 to 1
/// @param relations     how the left one's claims stand to the right one's
public record Comparison(double support, double contradiction, List<ClaimRelation> relations) {
    public Comparison {
        relations = List.copyOf(relations);
    }
}
