package org.claimgraph.compare.likeness;

/// How likely it is that two values answer one question, as learnt from labelled stories: apart for values that match
/// and for others. How, and from what, is in docs/models.md.
public final class Likelihood {
    private Likelihood() {}

    /// 0 to 1.
    public static double of(Likeness likeness) {
        return likeness.matches() ? SignTrees.likelihood(likeness) : SignWeights.likelihood(likeness);
    }
}
