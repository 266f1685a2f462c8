package org.claimgraph.compare.word;

/// How near words are in meaning, by the thesaurus and by the company that they keep.
public final class Meaning {
    private Meaning() {}

    /// How near two stems are: 1 the same, 0 for strangers. Nearness is no sameness: "rise" lies near "fall".
    public static double nearness(String one, String other) {
        double known = Thesaurus.nearness(one, other);
        return known == 1 ? known : Math.max(known, WordVectors.nearness(one, other));
    }
}
