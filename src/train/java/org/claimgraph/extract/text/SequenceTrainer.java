package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the model of a [SequenceTagger] from labelled sequences, going over them in a shuffled order that a seed
/// fixes.
public final class SequenceTrainer {
    /// A sequence, what to look at in it, and the labels it should get.
    public record Example(SequenceFeatures features, List<String> labels) {}

    private final PerceptronTrainer trainer;
    private final int rounds;

    /// @param labels every label that occurs, in the order of the model
    /// @param bits   the number of buckets, as a power of two
    public SequenceTrainer(List<String> labels, int bits, int rounds) {
        this.trainer = new PerceptronTrainer(labels, bits);
        this.rounds = rounds;
    }

    public RoundedModel train(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return trainer.average();
    }

    /// Learns with the labels it gives itself as history, since those are what it will have.
    private void learn(Example example) {
        FeatureList features = new FeatureList();
        int previous = SequenceFeatures.NONE;
        int beforePrevious = SequenceFeatures.NONE;
        for (int position = 0; position < example.labels().size(); position++) {
            int guess = example.features().known(position);
            if (guess == SequenceFeatures.NONE) {
                features.clear();
                example.features().collect(position, previous, beforePrevious, features);
                guess = trainer.best(features);
                trainer.learn(features, trainer.labels().indexOf(example.labels().get(position)), guess);
            }
            beforePrevious = previous;
            previous = guess;
        }
    }
}
