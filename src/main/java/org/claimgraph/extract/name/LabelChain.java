package org.claimgraph.extract.name;

import java.util.Arrays;
import org.claimgraph.extract.text.FeatureList;
import org.claimgraph.extract.text.LinearModel;

/// Finds the best labels of a whole sentence at once (Viterbi 1967) under a linear-chain model. Thread-safe.
final class LabelChain {
    /// The label of what is part of no name.
    static final String OUTSIDE = "O";

    private static final int STEPS = 25;
    /// Less than any sum of weights, and far from overflow.
    private static final int NEVER = -1 << 24;

    private final LinearModel model;
    private final int width;
    /// Sort of step, label before, label.
    private final int[][][] steps;
    /// The scores of a piece that can be part of no name.
    private final int[] outside;

    LabelChain(LinearModel model) {
        this.model = model;
        width = model.labels().size();
        steps = new int[STEPS][width][width];
        outside = new int[width];
        Arrays.fill(outside, NEVER);
        outside[model.labels().indexOf(OUTSIDE)] = 0;
        FeatureList list = new FeatureList();
        for (int step = 0; step < STEPS; step++) {
            for (int before = 0; before < width; before++) {
                list.clear();
                NameFeatures.collectStep(step, before, list);
                model.score(list, steps[step][before]);
            }
        }
    }

    /// The labels, as indexes into the model's, of every piece.
    int[] best(NameFeatures features) {
        int length = features.length();
        int[][] from = new int[length][width];
        int[] scores = new int[width];
        int[] item = new int[width];
        FeatureList list = new FeatureList();
        for (int i = 0; i < length; i++) {
            int[] own = features.isOutside(i) ? outside : scores(features, i, list, item);
            scores = i == 0 ? own.clone() : advance(scores, own, steps[features.step(i)], from[i]);
        }
        return trace(from, scores);
    }

    private int[] scores(NameFeatures features, int i, FeatureList list, int[] item) {
        list.clear();
        features.collect(i, list);
        model.score(list, item);
        return item;
    }

    private int[] advance(int[] before, int[] item, int[][] step, int[] from) {
        int[] scores = new int[width];
        Arrays.fill(scores, Integer.MIN_VALUE);
        for (int previous = 0; previous < width; previous++) {
            for (int label = 0; label < width; label++) {
                int score = before[previous] + step[previous][label];
                if (score > scores[label]) {
                    scores[label] = score;
                    from[label] = previous;
                }
            }
        }
        for (int label = 0; label < width; label++) {
            scores[label] += item[label];
        }
        return scores;
    }

    private static int[] trace(int[][] from, int[] scores) {
        int[] labels = new int[from.length];
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            best = scores[label] > scores[best] ? label : best;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            labels[i] = best;
            best = from[i][best];
        }
        return labels;
    }
}
