package org.claimgraph.compare.word;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What two bags of word stems have in common.
public final class Overlap {
    private Overlap() {}

    /// The stems in both, in the order of the first.
    public static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /// The weight that two bags of words share, synonyms and kinds in part, by the lighter one's weight: 0 to 1.
    public static double of(Map<String, Double> one, Map<String, Double> other) {
        double weight = Math.min(total(one), total(other));
        if (weight == 0) {
            return 0;
        }
        double shared = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            shared += other.entrySet().stream()
                    .mapToDouble(match -> Thesaurus.nearness(word.getKey(), match.getKey())
                            * Math.min(word.getValue(), match.getValue()))
                    .max()
                    .orElse(0);
        }
        return Math.min(1, shared / weight);
    }

    /// How many stems of one have their like in the other.
    public static int words(Set<String> one, Set<String> other) {
        return (int) one.stream()
                .filter(stem -> other.stream().anyMatch(match -> Thesaurus.nearness(stem, match) > 0))
                .count();
    }

    private static double total(Map<String, Double> stems) {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
