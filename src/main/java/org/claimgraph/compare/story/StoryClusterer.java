package org.claimgraph.compare.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.ArticleProfile;
import org.jspecify.annotations.Nullable;

/// Decides which story a new article joins.
public final class StoryClusterer {
    private static final double THRESHOLD = 0.165;
    private static final double NAME = 1.5;
    /// Names count for so much more than words at most: what shares names alone tells of something else.
    private static final double NAMES_PER_WORD = 20;

    private static final double NUMBER = 0.7;
    private static final double POWER = 1.4;

    /// The story that the article joins, null when it begins one.
    ///
    /// @param candidates stored profiles with a story, of the time window around the article
    public @Nullable String story(
            ArticleProfile article, List<ArticleProfile> candidates, DocumentFrequencies frequencies) {
        Weights weights = new Weights(frequencies);
        Map<String, Double> vector = weights.vector(article);
        Map<String, List<Double>> nearness = new HashMap<>();
        for (ArticleProfile candidate : candidates) {
            nearness.computeIfAbsent(String.valueOf(candidate.storyId()), key -> new ArrayList<>())
                    .add(cosine(vector, weights.vector(candidate)));
        }
        return nearness.entrySet().stream()
                .map(story -> Map.entry(story.getKey(), linkage(story.getValue())))
                .filter(story -> story.getValue() >= THRESHOLD)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double linkage(List<Double> nearness) {
        return nearness.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    public static double nearness(ArticleProfile one, ArticleProfile other, DocumentFrequencies frequencies) {
        Weights weights = new Weights(frequencies);
        return cosine(weights.vector(one), weights.vector(other));
    }

    /// What each key weighs, worked out once for all profiles that are compared.
    private static final class Weights {
        private final DocumentFrequencies frequencies;
        private final Map<String, Double> ofKey = new HashMap<>();

        Weights(DocumentFrequencies frequencies) {
            this.frequencies = frequencies;
        }

        /// The profile as a vector of length 1.
        Map<String, Double> vector(ArticleProfile profile) {
            Map<String, Double> vector = new HashMap<>();
            double squares = 0;
            for (Map.Entry<String, Double> key : profile.keys().entrySet()) {
                double weight = key.getValue() * ofKey.computeIfAbsent(key.getKey(), this::weight);
                squares += weight * weight;
                vector.put(key.getKey(), weight);
            }
            double norm = Math.sqrt(squares);
            vector.replaceAll((key, weight) -> norm == 0 ? 0 : weight / norm);
            return vector;
        }

        private double weight(String key) {
            return Math.pow(frequencies.rarity(key), POWER) * kind(key);
        }
    }

    private static double kind(String key) {
        return switch (key.charAt(0)) {
            case 'n' -> NAME;
            case '#' -> NUMBER;
            default -> 1;
        };
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        if (one.size() > other.size()) {
            return cosine(other, one);
        }
        double names = 0;
        double words = 0;
        for (Map.Entry<String, Double> key : one.entrySet()) {
            double shared = key.getValue() * other.getOrDefault(key.getKey(), 0.0);
            names += key.getKey().charAt(0) == 'n' ? shared : 0;
            words += key.getKey().charAt(0) == 'n' ? 0 : shared;
        }
        return words + Math.min(names, NAMES_PER_WORD * words);
    }
}
