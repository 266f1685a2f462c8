package org.claimgraph.extract.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Learns a [LinearModel] with the averaged perceptron (Collins 2002): the weights are those of every step, averaged.
///
/// The same updates in the same order give the same model, bit for bit.
public final class PerceptronTrainer {
    private final List<String> labels;
    private final int width;
    private final int mask;
    private final int[] weights;
    /// Every change times the step it came at: what the average lacks of the last weights (Daumé 2006, 2.1).
    private final long[] lateness;
    private final int[] scores;
    private long step = 1;

    /// @param bits the number of buckets, as a power of two
    public PerceptronTrainer(List<String> labels, int bits) {
        this.labels = List.copyOf(labels);
        this.width = labels.size();
        this.mask = (1 << bits) - 1;
        this.weights = new int[(mask + 1) * width];
        this.lateness = new long[(mask + 1) * width];
        this.scores = new int[width];
    }

    public List<String> labels() {
        return labels;
    }

    /// Every label's score by the weights of now; the array is reused by the next call.
    public int[] scores(FeatureList features) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = (features.at(i) & mask) * width;
            for (int label = 0; label < width; label++) {
                scores[label] += weights[row + label];
            }
        }
        return scores;
    }

    public int best(FeatureList features) {
        scores(features);
        int best = 0;
        for (int label = 1; label < width; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    /// One step: moves weight from `guess` to `gold` where they differ.
    public void learn(FeatureList features, int gold, int guess) {
        step++;
        if (gold == guess) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = (features.at(i) & mask) * width;
            change(row + gold, 1);
            change(row + guess, -1);
        }
    }

    private void change(int at, int by) {
        weights[at] += by;
        lateness[at] += by * step;
    }

    /// The averaged model. Weights are rounded to a byte such that the share `clipped` of the weights is cut at its
    /// largest value, and those that then stay below `least` are left out.
    public RoundedModel average(double clipped, int least) {
        double unit = largest(clipped) / 127;
        int[] starts = new int[mask + 2];
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int bucket = 0; bucket <= mask; bucket++) {
            for (int label = 0; label < width; label++) {
                long weight = Math.clamp(Math.round(average(bucket * width + label) / unit), -127, 127);
                if (Math.abs(weight) >= least) {
                    rows.write(label);
                    rows.write((int) weight);
                }
            }
            starts[bucket + 1] = rows.size();
        }
        return new RoundedModel(labels, starts, rows.toByteArray());
    }

    /// [#average(double, int)] with what served every model so far.
    public RoundedModel average() {
        return average(0.00005, 2);
    }

    private double average(int at) {
        return weights[at] - (double) lateness[at] / step;
    }

    private double largest(double clipped) {
        double[] sizes = IntStream.range(0, weights.length)
                .filter(at -> lateness[at] != 0)
                .mapToDouble(at -> Math.abs(average(at)))
                .sorted()
                .toArray();
        return sizes.length == 0 ? 1 : Math.max(1e-9, sizes[(int) ((sizes.length - 1) * (1 - clipped))]);
    }
}
