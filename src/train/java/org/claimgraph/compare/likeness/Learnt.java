package org.claimgraph.compare.likeness;

/// What was learnt from examples.
interface Learnt {
    /// How likely it is that signs are those of one question, 0 to 1.
    double of(double[] signs);
}
