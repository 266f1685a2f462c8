package org.claimgraph.extract.claim;

import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;

/// How much there is to check in a claim: numbers, times, names and places speak for it, judgement against it.
final class CheckWorthiness {
    private CheckWorthiness() {}

    static Claim rated(Claim claim) {
        double worth = 0.2
                + (claim.quantities().isEmpty() ? 0 : 0.25)
                + (claim.times().isEmpty() ? 0 : 0.15)
                + (claim.places().isEmpty() ? 0 : 0.1)
                + Math.min(0.2, 0.1 * claim.entityIds().size())
                + (claim.object() == null ? 0 : 0.05)
                + (claim.attribution().isEmpty() ? 0 : 0.05);
        return claim.withCheckWorthiness(Math.clamp(worth * weight(claim.modality()), 0, 1));
    }

    private static double weight(Modality modality) {
        return switch (modality) {
            case ASSERTED, DENIED -> 1;
            case PLANNED -> 0.9;
            case POSSIBLE -> 0.5;
            case OPINION -> 0.4;
            case ASKED -> 0.1;
        };
    }
}
