package org.claimgraph.compare.likeness;

import java.util.Arrays;
import java.util.List;

/// Logistic regression with a quadratic penalty, fitted by gradient descent on standardized signs: the same from the same
/// examples, always.
///
/// @param weights of the signs as they are, not standardized
@SuppressWarnings("ArrayRecordComponent") // made here, read here, never compared
record Logistic(double[] weights, double bias) implements Learnt {
    private static final int ROUNDS = 1500;
    private static final double RATE = 0.5;

    /// @param signs a row for each example
    /// @param truth whether it holds, for each example
    static Logistic fit(List<double[]> signs, List<Boolean> truth, double penalty) {
        int width = signs.getFirst().length;
        double[] mean = new double[width];
        double[] spread = new double[width];
        for (double[] row : signs) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / signs.size();
            }
        }
        for (double[] row : signs) {
            for (int i = 0; i < width; i++) {
                spread[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / signs.size();
            }
        }
        for (int i = 0; i < width; i++) {
            spread[i] = Math.sqrt(spread[i]) + 1e-6;
        }
        double[] weights = descend(signs, truth, mean, spread, penalty);
        return plain(weights, mean, spread);
    }

    /// The last of the weights is the bias.
    private static double[] descend(
            List<double[]> signs, List<Boolean> truth, double[] mean, double[] spread, double penalty) {
        int width = mean.length;
        double[] weights = new double[width + 1];
        double[] slope = new double[width + 1];
        double[] speed = new double[width + 1];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(slope, 0);
            for (int row = 0; row < signs.size(); row++) {
                double sum = weights[width];
                for (int i = 0; i < width; i++) {
                    sum += weights[i] * (signs.get(row)[i] - mean[i]) / spread[i];
                }
                double error = Likelihood.ofSum(sum) - (truth.get(row) ? 1 : 0);
                for (int i = 0; i < width; i++) {
                    slope[i] += error * (signs.get(row)[i] - mean[i]) / spread[i] / signs.size();
                }
                slope[width] += error / signs.size();
            }
            for (int i = 0; i <= width; i++) {
                double pull = i < width ? penalty * weights[i] / signs.size() : 0;
                speed[i] = 0.9 * speed[i] - RATE * (slope[i] + pull);
                weights[i] += speed[i];
            }
        }
        return weights;
    }

    private static Logistic plain(double[] weights, double[] mean, double[] spread) {
        double[] plain = new double[mean.length];
        double bias = weights[mean.length];
        for (int i = 0; i < mean.length; i++) {
            plain[i] = weights[i] / spread[i];
            bias -= plain[i] * mean[i];
        }
        return new Logistic(plain, bias);
    }

    @Override
    public double of(double[] signs) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return Likelihood.ofSum(sum);
    }
}
