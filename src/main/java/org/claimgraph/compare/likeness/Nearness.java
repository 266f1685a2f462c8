package org.claimgraph.compare.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.word.Meaning;

/// How near the words of two articles are in meaning, each two of them looked up once. Number the words, then ask.
final class Nearness {
    private static final float UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private float[][] known = {};

    /// The stems' numbers, in their order.
    int[] numbers(Collection<String> some) {
        return some.stream().mapToInt(this::number).toArray();
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, fresh -> {
            stems.add(fresh);
            return stems.size() - 1;
        });
    }

    /// How near two numbered stems are: 1 the same, 0 for strangers.
    double of(int one, int other) {
        if (known.length < stems.size()) {
            known = new float[stems.size()][];
        }
        float[] row = known[one];
        if (row == null) {
            row = new float[stems.size()];
            Arrays.fill(row, UNKNOWN);
            known[one] = row;
        }
        if (row[other] == UNKNOWN) {
            row[other] = (float) Meaning.nearness(stems.get(one), stems.get(other));
        }
        return row[other];
    }

    /// How near the nearest of some stems is to any of others; -1 when there is none to compare.
    double nearest(int[] some, int[] others) {
        double best = some.length == 0 || others.length == 0 ? -1 : 0;
        for (int one : some) {
            best = Math.max(best, nearest(one, others));
        }
        return best;
    }

    private double nearest(int one, int[] others) {
        double best = 0;
        for (int other : others) {
            best = Math.max(best, of(one, other));
        }
        return best;
    }
}
