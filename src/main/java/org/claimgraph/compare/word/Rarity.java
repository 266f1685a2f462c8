package org.claimgraph.compare.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.lexicon.WordList;

/// How much a word tells: the rarer in English news, the more.
public final class Rarity {
    private static final double ARTICLES = 294;
    private static final double UNSEEN = 2;

    private static final class Frequency {
        static final Map<String, Double> OF_STEM = read();

        private static Map<String, Double> read() {
            Map<String, Double> frequencies = new HashMap<>();
            for (List<String> row : WordList.rows("compare-frequency")) {
                frequencies.merge(Stem.of(row.getFirst()), Double.valueOf(row.get(1)), Double::sum);
            }
            return Map.copyOf(frequencies);
        }
    }

    private Rarity() {}

    /// The inverse document frequency of a stem, natural logarithm: 0 for one in every article, 5 for a rare one.
    public static double of(String stem) {
        double articles = Math.min(ARTICLES, Frequency.OF_STEM.getOrDefault(stem, UNSEEN));
        return Math.log((ARTICLES + 1) / articles);
    }
}
