package org.claimgraph.compare.story;

import java.util.Map;
import org.claimgraph.compare.word.Rarity;

/// In how many stored articles each key of a profile stands.
///
/// @param articles how many articles are stored
/// @param of       key to count; keys of no article may be left out
public record DocumentFrequencies(int articles, Map<String, Integer> of) {
    /// So many articles of general news stand behind the stored ones, so that a name which all of a young store's
    /// few articles hold is still a rare one.
    private static final double BACKGROUND = 400;

    public DocumentFrequencies {
        of = Map.copyOf(of);
    }

    /// The weight of a key by its rarity, 0 or more.
    double rarity(String key) {
        String stem = key.substring(key.indexOf(':') + 1);
        double expected = key.startsWith("w:") ? BACKGROUND / Math.exp(Rarity.of(stem)) : 0.5;
        double articlesWithKey = expected + of.getOrDefault(key, 0);
        return Math.max(0, Math.log((BACKGROUND + articles) / articlesWithKey));
    }
}
