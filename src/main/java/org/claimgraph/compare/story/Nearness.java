package org.claimgraph.compare.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.model.ArticleProfile;
import org.jspecify.annotations.Nullable;

/// How near articles are to each other in what they tell: 0 when nothing is shared, 1 for the same words on one day.
///
/// The cosine of what they make of each key, weighted by its rarity. Names add to the words that are shared and stand
/// for none: "Kelmore" in two articles brings a fire no nearer to a swimming pool. What lies years apart in time is
/// less near: "marathon won in record time" of last year and of this share their words and are two events. Stories can
/// be told for years, too, so time tells little.
final class Nearness {
    private static final double NAME = 1.5;
    private static final double NUMBER = 0.7;
    private static final double POWER = 1.2;

    /// Names count for so much more than words at most: what shares names alone tells of something else.
    private static final double NAMES_PER_WORD = 9;

    /// After so many days between two publications, nearness has fallen to a half.
    private static final double HALF_LIFE_DAYS = 730;

    private final DocumentFrequencies frequencies;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    private Nearness(DocumentFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// What an article makes of its keys, as a vector of length 1.
    ///
    /// @param keys   the numbers of its keys, ascending; odd for names
    /// @param weight how much it makes of each
    @SuppressWarnings("ArrayRecordComponent") // read here alone, never compared
    private record Vector(ArticleProfile article, int[] keys, double[] weight) {}

    /// How near each is to each; 0 on the diagonal.
    static double[][] among(List<ArticleProfile> articles, DocumentFrequencies frequencies) {
        Nearness nearness = new Nearness(frequencies);
        List<Vector> vectors = articles.stream().map(nearness::vector).toList();
        double[][] near = new double[vectors.size()][vectors.size()];
        for (int one = 0; one < near.length; one++) {
            for (int other = 0; other < one; other++) {
                near[one][other] = between(vectors.get(one), vectors.get(other));
                near[other][one] = near[one][other];
            }
        }
        return near;
    }

    /// How near an article is to each of the others, in their order.
    static double[] to(ArticleProfile article, List<ArticleProfile> others, DocumentFrequencies frequencies) {
        Nearness nearness = new Nearness(frequencies);
        Vector vector = nearness.vector(article);
        return others.stream()
                .mapToDouble(other -> between(vector, nearness.vector(other)))
                .toArray();
    }

    private Vector vector(ArticleProfile article) {
        Map<Integer, Double> entries = new TreeMap<>();
        article.keys().forEach((key, count) -> entries.put(number(key), count * weight(key)));
        int[] keys = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weight =
                entries.values().stream().mapToDouble(Double::doubleValue).toArray();
        double length = Math.sqrt(Arrays.stream(weight).map(each -> each * each).sum());
        return new Vector(
                article,
                keys,
                Arrays.stream(weight)
                        .map(each -> length == 0 ? 0 : each / length)
                        .toArray());
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, fresh -> 2 * numbers.size() + (fresh.charAt(0) == 'n' ? 1 : 0));
    }

    private double weight(String key) {
        return weights.computeIfAbsent(key, fresh -> Math.pow(frequencies.rarity(fresh), POWER) * kind(fresh));
    }

    private static double kind(String key) {
        return switch (key.charAt(0)) {
            case 'n' -> NAME;
            case '#' -> NUMBER;
            default -> 1;
        };
    }

    private static double between(Vector one, Vector other) {
        double[] shared = new double[2];
        int at = 0;
        int beside = 0;
        while (at < one.keys.length && beside < other.keys.length) {
            int key = one.keys[at];
            if (key == other.keys[beside]) {
                shared[key & 1] += one.weight[at++] * other.weight[beside++];
            } else if (key < other.keys[beside]) {
                at++;
            } else {
                beside++;
            }
        }
        double words = shared[0];
        return (words + Math.min(shared[1], NAMES_PER_WORD * words)) * inTime(one.article, other.article);
    }

    /// 1 for one day or where a day is not known, and half for each [#HALF_LIFE_DAYS] between them.
    private static double inTime(ArticleProfile one, ArticleProfile other) {
        Duration apart = apart(one, other);
        return apart == null ? 1 : Math.pow(0.5, apart.toHours() / 24.0 / HALF_LIFE_DAYS);
    }

    private static @Nullable Duration apart(ArticleProfile one, ArticleProfile other) {
        return one.publishedAt() == null || other.publishedAt() == null
                ? null
                : Duration.between(one.publishedAt(), other.publishedAt()).abs();
    }
}
