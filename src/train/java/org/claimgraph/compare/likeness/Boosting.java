package org.claimgraph.compare.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Boosted regression trees for a yes or no (Friedman 2001), each fitted by Newton steps to what the trees before it
/// leave (Chen and Guestrin 2016), the leaf with most to gain split first: the same from the same examples, always.
///
/// @param trees roots
/// @param start what stands before the first tree
record Boosting(List<Node> trees, double start) implements Learnt {
    private static final int ROUNDS = 150;
    private static final double RATE = 0.05;
    private static final int LEAVES = 8;
    private static final int FEWEST = 30;
    private static final double PENALTY = 5;
    private static final int BINS = 64;

    /// A tree, from one of its nodes.
    private sealed interface Node {
        double of(double[] signs);

        void write(String[] names, StringBuilder rows);

        record Leaf(double adds) implements Node {
            @Override
            public double of(double[] signs) {
                return adds;
            }

            @Override
            public void write(String[] names, StringBuilder rows) {
                rows.append(row("LEAF", adds));
            }
        }

        record Fork(int sign, double threshold, Node below, Node above) implements Node {
            @Override
            public double of(double[] signs) {
                return (signs[sign] <= threshold ? below : above).of(signs);
            }

            @Override
            public void write(String[] names, StringBuilder rows) {
                rows.append(row(names[sign], threshold));
                below.write(names, rows);
                above.write(names, rows);
            }
        }
    }

    /// A node while its tree grows.
    private static final class Bud {
        private final int[] rows;
        private final double adds;
        private final @Nullable Split best;
        private @Nullable Bud below;
        private @Nullable Bud above;

        Bud(int[] rows, double adds, @Nullable Split best) {
            this.rows = rows;
            this.adds = adds;
            this.best = best;
        }
    }

    /// What a node would gain by being split at a bin of a sign.
    private record Split(int sign, int bin, double gain) {}

    static Boosting fit(List<double[]> signs, List<Boolean> truth) {
        return new Fit(signs, truth).run();
    }

    @Override
    public double of(double[] signs) {
        double sum = start;
        for (Node tree : trees) {
            sum += tree.of(signs);
        }
        return Likelihood.ofSum(sum);
    }

    /// The rows of `SignTrees`; what stands before the first tree is a tree of one leaf.
    String rows(String[] names) {
        StringBuilder rows = new StringBuilder(row("LEAF", start));
        trees.forEach(tree -> tree.write(names, rows));
        return rows.toString();
    }

    private static String row(String name, double number) {
        return String.format(Locale.ROOT, "%s\t%.5f%n", name, number);
    }

    /// As it is written: five decimals.
    private static double rounded(double number) {
        return Math.round(number * 1e5) / 1e5;
    }

    /// One run over the examples.
    private static final class Fit {
        private final int[][] bins;
        private final double[][] edges;
        private final boolean[] truth;
        private final double[] sums;
        private final double[] slopes;
        private final double[] bends;

        Fit(List<double[]> signs, List<Boolean> truth) {
            int width = signs.getFirst().length;
            this.truth = new boolean[signs.size()];
            for (int row = 0; row < signs.size(); row++) {
                this.truth[row] = truth.get(row);
            }
            edges = new double[width][];
            bins = new int[width][signs.size()];
            for (int sign = 0; sign < width; sign++) {
                int at = sign;
                edges[sign] = edges(signs.stream().mapToDouble(row -> row[at]).sorted().toArray());
                for (int row = 0; row < signs.size(); row++) {
                    int found = Arrays.binarySearch(edges[sign], signs.get(row)[sign]);
                    bins[sign][row] = found < 0 ? -found - 1 : found;
                }
            }
            sums = new double[signs.size()];
            slopes = new double[signs.size()];
            bends = new double[signs.size()];
        }

        /// Thresholds between values, as many as there are bins, each with about as many values.
        private static double[] edges(double[] sorted) {
            double[] found = new double[BINS];
            int count = 0;
            for (int i = 1; i < BINS; i++) {
                int at = (int) ((long) i * sorted.length / BINS);
                double last = count == 0 ? Double.NEGATIVE_INFINITY : found[count - 1];
                int next = at;
                while (next < sorted.length && sorted[next] == sorted[Math.max(0, at - 1)]) {
                    next++;
                }
                if (at > 0 && next < sorted.length) {
                    double edge = rounded((sorted[next - 1] + sorted[next]) / 2);
                    if (edge > last && edge >= sorted[next - 1] && edge < sorted[next]) {
                        found[count++] = edge;
                    }
                }
            }
            return Arrays.copyOf(found, count);
        }

        Boosting run() {
            long yes = 0;
            for (boolean each : truth) {
                yes += each ? 1 : 0;
            }
            double start = rounded(Math.log((double) yes / (truth.length - yes)));
            Arrays.fill(sums, start);
            List<Node> trees = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int row = 0; row < truth.length; row++) {
                    double likely = Likelihood.ofSum(sums[row]);
                    slopes[row] = likely - (truth[row] ? 1 : 0);
                    bends[row] = likely * (1 - likely);
                }
                trees.add(tree());
            }
            return new Boosting(trees, start);
        }

        private Node tree() {
            int[] all = new int[truth.length];
            Arrays.setAll(all, row -> row);
            Bud root = bud(all);
            List<Bud> leaves = new ArrayList<>(List.of(root));
            for (Bud widest = widest(leaves); widest != null && leaves.size() < LEAVES; widest = widest(leaves)) {
                leaves.remove(widest);
                leaves.addAll(split(widest, Objects.requireNonNull(widest.best)));
            }
            for (Bud leaf : leaves) {
                for (int row : leaf.rows) {
                    sums[row] += leaf.adds;
                }
            }
            return grown(root);
        }

        /// The leaf with most to gain by a split, null where none gains.
        private static @Nullable Bud widest(List<Bud> leaves) {
            Bud widest = null;
            double most = 0;
            for (Bud leaf : leaves) {
                if (leaf.best != null && leaf.best.gain() > most) {
                    widest = leaf;
                    most = leaf.best.gain();
                }
            }
            return widest;
        }

        private List<Bud> split(Bud bud, Split best) {
            int[] bin = bins[best.sign()];
            Bud below = bud(Arrays.stream(bud.rows)
                    .filter(row -> bin[row] <= best.bin())
                    .toArray());
            Bud above = bud(
                    Arrays.stream(bud.rows).filter(row -> bin[row] > best.bin()).toArray());
            bud.below = below;
            bud.above = above;
            return List.of(below, above);
        }

        private Bud bud(int[] rows) {
            return new Bud(rows, rounded(-RATE * slope(rows) / (bend(rows) + PENALTY)), best(rows));
        }

        private Node grown(Bud bud) {
            return bud.below == null || bud.above == null || bud.best == null
                    ? new Node.Leaf(bud.adds)
                    : new Node.Fork(
                            bud.best.sign(),
                            edges[bud.best.sign()][bud.best.bin()],
                            grown(bud.below),
                            grown(bud.above));
        }

        private double slope(int[] rows) {
            return Arrays.stream(rows).mapToDouble(row -> slopes[row]).sum();
        }

        private double bend(int[] rows) {
            return Arrays.stream(rows).mapToDouble(row -> bends[row]).sum();
        }

        private @Nullable Split best(int[] rows) {
            double slope = slope(rows);
            double bend = bend(rows);
            double whole = slope * slope / (bend + PENALTY);
            Split best = null;
            for (int sign = 0; sign < bins.length; sign++) {
                int width = edges[sign].length + 1;
                double[] slopesOf = new double[width];
                double[] bendsOf = new double[width];
                int[] counts = new int[width];
                for (int row : rows) {
                    int bin = bins[sign][row];
                    slopesOf[bin] += slopes[row];
                    bendsOf[bin] += bends[row];
                    counts[bin]++;
                }
                double slopeBelow = 0;
                double bendBelow = 0;
                int below = 0;
                for (int bin = 0; bin + 1 < width; bin++) {
                    slopeBelow += slopesOf[bin];
                    bendBelow += bendsOf[bin];
                    below += counts[bin];
                    if (below < FEWEST || rows.length - below < FEWEST) {
                        continue;
                    }
                    double slopeAbove = slope - slopeBelow;
                    double gain = slopeBelow * slopeBelow / (bendBelow + PENALTY)
                            + slopeAbove * slopeAbove / (bend - bendBelow + PENALTY)
                            - whole;
                    if (gain > 1e-9 && (best == null || gain > best.gain())) {
                        best = new Split(sign, bin, gain);
                    }
                }
            }
            return best;
        }
    }
}
