package org.claimgraph.compare.word;

import java.util.Random;

/// The directions in which vectors differ most, found by orthogonal iteration (Golub and Van Loan, "Matrix
/// Computations", 8.2.4).
final class Principal {
    private static final int ROUNDS = 60;

    private final double[] mean;
    private final double[][] directions;

    /// @param vectors all of one length
    /// @param count   how many directions to keep
    Principal(float[][] vectors, int count) {
        int width = vectors[0].length;
        mean = mean(vectors);
        double[][] covariance = covariance(vectors, mean);
        directions = new double[count][width];
        Random random = new Random(1);
        for (double[] direction : directions) {
            for (int i = 0; i < width; i++) {
                direction[i] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < count; i++) {
                directions[i] = times(covariance, directions[i]);
            }
            orthonormalize();
        }
    }

    /// Each vector, seen from the mean along the directions, the widest first.
    float[][] project(float[][] vectors) {
        float[][] projected = new float[vectors.length][directions.length];
        for (int row = 0; row < vectors.length; row++) {
            for (int i = 0; i < directions.length; i++) {
                double sum = 0;
                for (int j = 0; j < mean.length; j++) {
                    sum += (vectors[row][j] - mean[j]) * directions[i][j];
                }
                projected[row][i] = (float) sum;
            }
        }
        return projected;
    }

    private static double[] mean(float[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / (double) vectors.length;
            }
        }
        return mean;
    }

    private static double[][] covariance(float[][] vectors, double[] mean) {
        double[][] covariance = new double[mean.length][mean.length];
        double[] centred = new double[mean.length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                centred[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j < mean.length; j++) {
                    covariance[i][j] += centred[i] * centred[j] / vectors.length;
                }
            }
        }
        return covariance;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private void orthonormalize() {
        for (int i = 0; i < directions.length; i++) {
            for (int j = 0; j < i; j++) {
                double along = dot(directions[i], directions[j]);
                for (int k = 0; k < mean.length; k++) {
                    directions[i][k] -= along * directions[j][k];
                }
            }
            double length = Math.sqrt(dot(directions[i], directions[i]));
            for (int k = 0; k < mean.length; k++) {
                directions[i][k] /= length;
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
