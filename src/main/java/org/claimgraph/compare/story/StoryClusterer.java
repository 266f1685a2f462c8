package org.claimgraph.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimgraph.model.ArticleProfile;

/// Tells which articles of a neighbourhood tell one story.
///
/// Groups grow from single articles, the two nearest are joined first (average linkage), and two groups are one story
/// only if they are about as near to each other as the looser of them is in itself. So ten reports on one fire that
/// resemble each other closely take in no report on the fire next door, while reports that have little in common from
/// the start may stay together: what counts as near is told by the story, not by one threshold for all.
///
/// "Fire guts a timber yard in Kelmore" and "Kelmore fire began in a kiln" are one story; "Paint shop lost to fire in
/// Vossby" is another, though fires share their words.
public final class StoryClusterer {
    /// What is less near than this is no one story, however loose it is in itself.
    private static final double LEAST = 0.1;

    /// Two groups have to be as near as this part of the looser one's own nearness.
    private static final double LIKE_ITSELF = 0.7;

    /// How near articles of one story are to each other before any is known, and how many pairs that counts for.
    private static final double EXPECTED = 0.13;

    private static final double EXPECTED_PAIRS = 6;

    /// What is told as one story counts as so much nearer: it takes more than a doubt to change what readers know.
    private static final double STAY = 1.1;

    /// The stories of the candidates that are nearest to an article, the nearest first.
    ///
    /// @param candidates stored profiles, each with its story
    public List<String> nearest(
            ArticleProfile article, List<ArticleProfile> candidates, DocumentFrequencies frequencies, int limit) {
        double[] near = Nearness.to(article, candidates, frequencies);
        Map<String, Double> ofStory = new LinkedHashMap<>();
        for (int i = 0; i < near.length; i++) {
            ofStory.merge(Objects.requireNonNull(candidates.get(i).storyId()), near[i], Math::max);
        }
        return ofStory.entrySet().stream()
                .filter(story -> story.getValue() >= LEAST / 2)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The articles by the stories that they tell; where one has a story already, it counts for staying together.
    public List<List<ArticleProfile>> groups(List<ArticleProfile> articles, DocumentFrequencies frequencies) {
        double[][] near = Nearness.among(articles, frequencies);
        for (int one = 0; one < near.length; one++) {
            for (int other = 0; other < near.length; other++) {
                String story = articles.get(one).storyId();
                near[one][other] *=
                        story != null && story.equals(articles.get(other).storyId()) ? STAY : 1;
            }
        }
        return new Growing(near)
                .grown().stream()
                        .map(group -> group.stream().map(articles::get).toList())
                        .toList();
    }

    /// Groups while they grow. A group goes by its first article's number.
    private static final class Growing {
        private final double[][] between; // the sum over pairs of articles of two groups
        private final double[] within; // the sum over pairs of articles of one group
        private final int[] size;
        private final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();

        Growing(double[][] near) {
            between = near;
            within = new double[near.length];
            size = new int[near.length];
            Arrays.fill(size, 1);
            for (int i = 0; i < near.length; i++) {
                groups.put(i, new ArrayList<>(List.of(i)));
            }
        }

        List<List<Integer>> grown() {
            Pair next = nearest();
            while (next.near >= LEAST) {
                join(next.one, next.other);
                next = nearest();
            }
            return List.copyOf(groups.values());
        }

        private record Pair(int one, int other, double near) {}

        private Pair nearest() {
            Pair best = new Pair(0, 0, 0);
            for (int one : groups.keySet()) {
                for (int other : groups.keySet()) {
                    double near = one < other ? linkage(one, other) : 0;
                    best = near > best.near ? new Pair(one, other, near) : best;
                }
            }
            return best;
        }

        /// The average nearness of two groups; 0 if it is too little for what they are in themselves.
        private double linkage(int one, int other) {
            double near = between[one][other] / ((double) size[one] * size[other]);
            return near < LIKE_ITSELF * Math.min(coherence(one), coherence(other)) ? 0 : near;
        }

        private double coherence(int group) {
            double pairs = size[group] * (size[group] - 1) / 2.0;
            return (within[group] + EXPECTED * EXPECTED_PAIRS) / (pairs + EXPECTED_PAIRS);
        }

        private void join(int one, int other) {
            within[one] += within[other] + between[one][other];
            size[one] += size[other];
            Objects.requireNonNull(groups.get(one)).addAll(Objects.requireNonNull(groups.remove(other)));
            for (int third : groups.keySet()) {
                between[one][third] += between[other][third];
                between[third][one] = between[one][third];
            }
        }
    }
}
