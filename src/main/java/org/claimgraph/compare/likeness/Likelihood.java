package org.claimgraph.compare.likeness;

/// How likely it is that two values answer one question, as learnt from labelled stories: apart for
/// amounts that match, for times and places that do, and for values that exclude each other. How, and
/// from what, is in docs/models.md.
public final class Likelihood {
    private Likelihood() {}

    /// 0 to 1.
    public static double of(Likeness likeness) {
        boolean trees = likeness.matches() && likeness.get(Sign.IS_AMOUNT) > 0;
        return trees ? SignTrees.likelihood(likeness) : SignWeights.likelihood(likeness);
    }

    /// The likelihood that a sum of weights stands for: the logistic function.
    static double ofSum(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
