package org.claimgraph.extract.text;

/// Collects what a tagger looks at when it labels one item of a sequence.
@FunctionalInterface
public interface SequenceFeatures {
    /// The label "before" the first item.
    int NONE = -1;

    /// Adds the features of the item at `position` to `into`, which is empty.
    ///
    /// @param previous       the label given to the item before, [#NONE] at the start
    /// @param beforePrevious the label given to the one before that
    void collect(int position, int previous, int beforePrevious, FeatureList into);

    /// The label of an item that is known without a look at its features; [#NONE] where there is none, as everywhere
    /// unless a tagger says otherwise.
    default int known(int position) {
        return NONE;
    }
}
