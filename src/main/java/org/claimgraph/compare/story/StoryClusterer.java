package org.claimgraph.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.ArticleProfile;
import org.jspecify.annotations.Nullable;

/// Decides which story a new article joins.
public final class StoryClusterer {
    private static final double THRESHOLD = Double.parseDouble(System.getProperty("t", "0.17"));
    private static final double NAME = Double.parseDouble(System.getProperty("name", "1.5"));
    private static final double NUMBER = Double.parseDouble(System.getProperty("number", "0.7"));
    private static final int NEAREST = Integer.getInteger("near", 99);
    private static final double POWER = Double.parseDouble(System.getProperty("power", "1.5"));

    /// The story that the article joins, null when it begins one.
    ///
    /// @param candidates stored profiles with a story, of the time window around the article
    public @Nullable String story(
            ArticleProfile article, List<ArticleProfile> candidates, DocumentFrequencies frequencies) {
        Map<String, Double> vector = vector(article, frequencies);
        Map<String, List<Double>> nearness = new HashMap<>();
        for (ArticleProfile candidate : candidates) {
            nearness.computeIfAbsent(String.valueOf(candidate.storyId()), key -> new ArrayList<>())
                    .add(cosine(vector, vector(candidate, frequencies)));
        }
        return nearness.entrySet().stream()
                .map(story -> Map.entry(story.getKey(), linkage(story.getValue())))
                .filter(story -> story.getValue() >= THRESHOLD)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double linkage(List<Double> nearness) {
        return nearness.stream()
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static Map<String, Double> vector(ArticleProfile profile, DocumentFrequencies frequencies) {
        Map<String, Double> vector = new HashMap<>();
        profile.keys()
                .forEach((key, count) -> vector.put(key, count * Math.pow(frequencies.rarity(key), POWER) * kind(key)));
        double norm = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((key, weight) -> norm == 0 ? 0 : weight / norm);
        return vector;
    }

    private static double kind(String key) {
        return switch (key.charAt(0)) {
            case 'n' -> NAME;
            case '#' -> NUMBER;
            default -> 1;
        };
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> shorter = one.size() < other.size() ? one : other;
        Map<String, Double> longer = shorter == one ? other : one;
        return shorter.entrySet().stream()
                .mapToDouble(key -> key.getValue() * longer.getOrDefault(key.getKey(), 0.0))
                .sum();
    }
}
