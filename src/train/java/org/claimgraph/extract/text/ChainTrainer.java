package org.claimgraph.extract.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by AdaGrad (Duchi et al. 2011) on
/// its likelihood, one sequence a step. The same sequences in the same order give the same model, bit for bit.
///
/// Weights of features that speak of the item and of those that speak of the step from the label before share one
/// table; both kinds are read from the [LinearModel] by their hashes.
public final class ChainTrainer {
    /// A sequence: the hashes of each item's features, those of each step from each label, and the labels.
    ///
    /// @param items item, features; an item without any has the first label
    /// @param steps item, label before (all of them), features; the first item's are not read
    @SuppressWarnings("ArrayRecordComponent") // made and read in training, never compared
    public record Example(int[][] items, int[][][] steps, int[] labels) {}

    private static final double NEGLIGIBLE = 1e-4;

    private final List<String> labels;
    private final int width;
    private final int mask;
    private final float[] weights;
    private final float[] squares;
    private final double rate;
    private final double decay;

    /// @param bits  the number of buckets, as a power of two
    /// @param rate  the first step's length
    /// @param decay the share of a weight that is lost at each touch, times the step's length
    public ChainTrainer(List<String> labels, int bits, double rate, double decay) {
        this.labels = List.copyOf(labels);
        this.width = labels.size();
        this.mask = (1 << bits) - 1;
        this.weights = new float[(mask + 1) * width];
        this.squares = new float[(mask + 1) * width];
        this.rate = rate;
        this.decay = decay;
    }

    public RoundedModel train(List<Example> examples, int rounds) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return pack(0.0005, 2);
    }

    private void learn(Example example) {
        int length = example.labels().length;
        int[] open = new int[length];
        double[][] item = new double[length][];
        double[][][] step = new double[length][width][];
        for (int i = 0; i < length; i++) {
            open[i] = example.items()[i].length == 0 ? 1 : width;
            item[i] = open[i] == 1 ? new double[width] : scores(example.items()[i]);
            for (int before = 0; i > 0 && before < open[i - 1]; before++) {
                step[i][before] = scores(example.steps()[i][before]);
            }
        }
        double[][] forward = forward(item, step, open);
        double[][] backward = backward(item, step, open);
        double total = sumOfExponents(forward[length - 1], open[length - 1]);
        for (int i = 0; i < length; i++) {
            double[] gradient = new double[width];
            for (int label = 0; label < open[i]; label++) {
                gradient[label] = -Math.exp(forward[i][label] + backward[i][label] - total);
            }
            gradient[example.labels()[i]] += 1;
            move(example.items()[i], gradient);
            if (i > 0) {
                learnStep(example, i, forward[i - 1], item[i], step[i], backward[i], total, open);
            }
        }
    }

    private void learnStep(
            Example example,
            int i,
            double[] before,
            double[] item,
            double[][] step,
            double[] after,
            double total,
            int[] open) {
        for (int from = 0; from < open[i - 1]; from++) {
            double[] gradient = new double[width];
            for (int to = 0; to < open[i]; to++) {
                gradient[to] = -Math.exp(before[from] + step[from][to] + item[to] + after[to] - total);
            }
            if (example.labels()[i - 1] == from) {
                gradient[example.labels()[i]] += 1;
            }
            move(example.steps()[i][from], gradient);
        }
    }

    /// @param open how many labels each item may have, from the first on
    private double[][] forward(double[][] item, double[][][] step, int[] open) {
        double[][] sums = new double[item.length][width];
        sums[0] = item[0].clone();
        double[] ways = new double[width];
        for (int i = 1; i < item.length; i++) {
            for (int to = 0; to < open[i]; to++) {
                for (int from = 0; from < open[i - 1]; from++) {
                    ways[from] = sums[i - 1][from] + step[i][from][to];
                }
                sums[i][to] = sumOfExponents(ways, open[i - 1]) + item[i][to];
            }
        }
        return sums;
    }

    private double[][] backward(double[][] item, double[][][] step, int[] open) {
        double[][] sums = new double[item.length][width];
        double[] ways = new double[width];
        for (int i = item.length - 2; i >= 0; i--) {
            for (int from = 0; from < open[i]; from++) {
                for (int to = 0; to < open[i + 1]; to++) {
                    ways[to] = step[i + 1][from][to] + item[i + 1][to] + sums[i + 1][to];
                }
                sums[i][from] = sumOfExponents(ways, open[i + 1]);
            }
        }
        return sums;
    }

    private static double sumOfExponents(double[] values, int count) {
        double largest = values[0];
        for (int i = 1; i < count; i++) {
            largest = Math.max(largest, values[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i] - largest > -30 ? Math.exp(values[i] - largest) : 0;
        }
        return largest + Math.log(sum);
    }

    private double[] scores(int[] features) {
        double[] scores = new double[width];
        for (int feature : features) {
            int row = (feature & mask) * width;
            for (int label = 0; label < width; label++) {
                scores[label] += weights[row + label];
            }
        }
        return scores;
    }

    private void move(int[] features, double[] gradient) {
        for (int label = 0; label < width; label++) {
            double slope = gradient[label];
            if (Math.abs(slope) > NEGLIGIBLE) {
                for (int feature : features) {
                    int at = (feature & mask) * width + label;
                    squares[at] += (float) (slope * slope);
                    double length = rate / Math.sqrt(1 + squares[at]);
                    weights[at] += (float) (length * (slope - decay * weights[at]));
                }
            }
        }
    }

    private RoundedModel pack(double clipped, int least) {
        double unit = largest(clipped) / 127;
        int[] starts = new int[mask + 2];
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int bucket = 0; bucket <= mask; bucket++) {
            for (int label = 0; label < width; label++) {
                long weight = Math.clamp(Math.round(weights[bucket * width + label] / unit), -127, 127);
                if (Math.abs(weight) >= least) {
                    rows.write(label);
                    rows.write((int) weight);
                }
            }
            starts[bucket + 1] = rows.size();
        }
        return new RoundedModel(labels, starts, rows.toByteArray());
    }

    private double largest(double clipped) {
        float[] sizes = new float[weights.length];
        int count = 0;
        for (float weight : weights) {
            if (weight != 0) {
                sizes[count++] = Math.abs(weight);
            }
        }
        Arrays.sort(sizes, 0, count);
        return count == 0 ? 1 : Math.max(1e-9, sizes[(int) ((count - 1) * (1 - clipped))]);
    }
}
