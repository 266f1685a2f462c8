package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// At most 256 weights, or sets of weights, that stand for all others: each for those nearest to it (Lloyd 1982, from
/// clusters that split where they spread most). Weights of one label never stand for those of another.
final class Codebook {
    private static final int ROUNDS = 10;

    private final int[] entries = new int[ModelPacker.CODES];
    private final Map<Integer, Integer> codes = new HashMap<>();

    /// A value as a point.
    ///
    /// @param label the label it belongs to; 0 where all labels' weights are one value
    /// @param mass  how often it is met, times its size: features that are met often have large weights
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Value(int key, int label, double mass, int[] point) {
        double distance(double[] from) {
            double sum = 0;
            for (int axis = 0; axis < point.length; axis++) {
                sum += (point[axis] - from[axis]) * (point[axis] - from[axis]);
            }
            return sum;
        }

        double size() {
            return Math.sqrt(distance(new double[point.length]));
        }
    }

    /// Values of one label that are to share an entry.
    private static final class Cluster {
        final List<Value> values;
        final double[] centre;
        private double spread;
        private int axis;

        Cluster(List<Value> values) {
            this.values = values;
            centre = new double[values.getFirst().point.length];
            double weight = values.stream().mapToDouble(Value::mass).sum();
            values.forEach(value -> add(value, weight));
            for (int i = 0; i < centre.length; i++) {
                if (spread(i) > spread) {
                    axis = i;
                    spread = spread(i);
                }
            }
        }

        private void add(Value value, double weight) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += value.point[i] * (value.mass / weight);
            }
        }

        private double spread(int along) {
            double sum = 0;
            for (Value value : values) {
                double gap = value.point[along] - centre[along];
                sum += gap * gap * value.mass;
            }
            return sum;
        }

        double spread() {
            return spread;
        }

        /// The values below and above the centre, on the axis along which they spread most.
        List<Cluster> halves() {
            Map<Boolean, List<Value>> sides =
                    values.stream().collect(Collectors.partitioningBy(value -> value.point[axis] > centre[axis]));
            return sides.values().stream()
                    .filter(side -> !side.isEmpty())
                    .map(Cluster::new)
                    .toList();
        }
    }

    private Codebook(SortedMap<Integer, Integer> counts, IntFunction<Value> value) {
        List<Value> values = new ArrayList<>();
        counts.forEach((key, count) -> {
            Value once = value.apply(key);
            values.add(new Value(key, once.label, count * (1 + once.size()), once.point));
        });
        List<Cluster> clusters = split(values);
        for (int round = 0; round < ROUNDS; round++) {
            clusters = moved(clusters, values);
        }
        for (int code = 0; code < clusters.size(); code++) {
            settle(code, clusters.get(code));
        }
    }

    /// The labels and weights of `rows`, side by side.
    static Codebook ofRows(byte[] rows) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int at = 0; at < rows.length; at += 2) {
            counts.merge(entry(rows[at], rows[at + 1]), 1, Integer::sum);
        }
        return new Codebook(counts, key -> new Value(key, key >> 8, 1, new int[] {(byte) key}));
    }

    /// Weights of four labels a number, a byte each.
    static Codebook ofQuads(int[] quads) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int quad : quads) {
            counts.merge(quad, 1, Integer::sum);
        }
        return new Codebook(
                counts,
                key -> new Value(
                        key, 0, 1, new int[] {(byte) key, (byte) (key >> 8), (byte) (key >> 16), (byte) (key >> 24)}));
    }

    /// A label and its weight as one number.
    static int entry(int label, int weight) {
        return label << 8 | (weight & 0xFF);
    }

    /// What each code stands for, as numbers like those that the book was made of.
    int[] entries() {
        return entries.clone();
    }

    int code(int value) {
        Integer code = codes.get(value);
        if (code == null) {
            throw new IllegalArgumentException("The value " + value + " is not in the book");
        }
        return code;
    }

    private static List<Cluster> split(List<Value> values) {
        List<Cluster> clusters = new ArrayList<>();
        values.stream()
                .collect(Collectors.groupingBy(Value::label, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(own -> clusters.add(new Cluster(own)));
        while (clusters.size() < ModelPacker.CODES) {
            Cluster widest = clusters.stream()
                    .max(Comparator.comparingDouble(Cluster::spread))
                    .orElseThrow();
            if (widest.spread() == 0) {
                return clusters;
            }
            clusters.remove(widest);
            clusters.addAll(widest.halves());
        }
        return clusters;
    }

    /// Each value with the nearest centre of its label.
    private static List<Cluster> moved(List<Cluster> clusters, List<Value> values) {
        Map<Cluster, List<Value>> nearest = new HashMap<>();
        for (Value value : values) {
            Cluster best = clusters.getFirst();
            double least = Double.MAX_VALUE;
            for (Cluster cluster : clusters) {
                double distance = value.distance(cluster.centre);
                if (cluster.values.getFirst().label == value.label && distance < least) {
                    best = cluster;
                    least = distance;
                }
            }
            nearest.computeIfAbsent(best, any -> new ArrayList<>()).add(value);
        }
        return clusters.stream()
                .filter(nearest::containsKey)
                .map(cluster -> new Cluster(nearest.getOrDefault(cluster, List.of())))
                .toList();
    }

    private void settle(int code, Cluster cluster) {
        Value any = cluster.values.getFirst();
        for (int axis = cluster.centre.length - 1; axis >= 0; axis--) {
            entries[code] = entries[code] << 8 | (Math.toIntExact(Math.round(cluster.centre[axis])) & 0xFF);
        }
        entries[code] |= cluster.centre.length == 1 ? any.label << 8 : 0;
        cluster.values.forEach(value -> codes.put(value.key, code));
    }
}
