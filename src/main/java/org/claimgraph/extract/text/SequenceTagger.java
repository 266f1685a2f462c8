package org.claimgraph.extract.text;

/// Labels the items of a sequence from left to right, each with a look at the labels already given. Thread-safe.
public final class SequenceTagger {
    private final LinearModel model;

    public SequenceTagger(LinearModel model) {
        this.model = model;
    }

    public LinearModel model() {
        return model;
    }

    /// The labels, as indexes into the model's, of `length` items.
    public int[] tag(int length, SequenceFeatures features) {
        int[] labels = new int[length];
        int[] scores = new int[model.labels().size()];
        FeatureList list = new FeatureList();
        int previous = SequenceFeatures.NONE;
        int beforePrevious = SequenceFeatures.NONE;
        for (int position = 0; position < length; position++) {
            labels[position] = features.known(position);
            if (labels[position] == SequenceFeatures.NONE) {
                list.clear();
                features.collect(position, previous, beforePrevious, list);
                labels[position] = model.best(list, scores);
            }
            beforePrevious = previous;
            previous = labels[position];
        }
        return labels;
    }
}
