package org.claimgraph.compare.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimgraph.model.ArticleProfile;

/// Which stories articles tell after they were grouped anew.
///
/// A group goes on with the story that it has most of. A story that fell apart goes on with its largest part; where
/// several went into one, the oldest goes on and the others are merged into it: ids come in the order in which stories
/// came to be.
///
/// @param storyOf article to story, of each article of the groups
/// @param moved   the stored articles of these that told another story before
/// @param parted  the stories that lost articles and are still told
/// @param merged  story that is no more to the story that it is part of now
public record Retelling(
        Map<String, String> storyOf, Set<String> moved, Set<String> parted, Map<String, String> merged) {
    public Retelling {
        storyOf = Map.copyOf(storyOf);
        moved = Set.copyOf(moved);
        parted = Set.copyOf(parted);
        merged = Map.copyOf(merged);
    }

    /// What becomes of the stories that articles told, once these are in groups.
    ///
    /// @param groups   articles with the stories that they told before, null for one that is new; the oldest first
    /// @param newStory gives a new story's id
    public static Retelling of(List<List<ArticleProfile>> groups, Supplier<String> newStory) {
        Map<String, Integer> heirs = heirs(groups);
        Map<String, String> storyOf = new HashMap<>();
        Map<String, String> merged = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> inherited = inherited(heirs, i);
            String story = inherited.isEmpty() ? newStory.get() : inherited.getFirst();
            groups.get(i).forEach(article -> storyOf.put(article.articleId(), story));
            inherited.stream().skip(1).forEach(gone -> merged.put(gone, story));
        }
        List<ArticleProfile> moved = groups.stream()
                .flatMap(List::stream)
                .filter(article ->
                        article.storyId() != null && !article.storyId().equals(storyOf.get(article.articleId())))
                .toList();
        Set<String> parted = moved.stream()
                .map(article -> Objects.requireNonNull(article.storyId()))
                .filter(story -> !merged.containsKey(story))
                .collect(Collectors.toSet());
        return new Retelling(
                storyOf, moved.stream().map(ArticleProfile::articleId).collect(Collectors.toSet()), parted, merged);
    }

    /// Story to the number of the group that goes on with it: of those with most of its articles, the first.
    private static Map<String, Integer> heirs(List<List<ArticleProfile>> groups) {
        Map<String, Integer> heirs = new HashMap<>();
        Map<String, Long> shares = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Map.Entry<String, Long> story : told(groups.get(i)).entrySet()) {
                if (story.getValue() > shares.getOrDefault(story.getKey(), 0L)) {
                    shares.put(story.getKey(), story.getValue());
                    heirs.put(story.getKey(), i);
                }
            }
        }
        return heirs;
    }

    private static List<String> inherited(Map<String, Integer> heirs, int group) {
        return heirs.entrySet().stream()
                .filter(story -> story.getValue() == group)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Story to how many articles of a group told it.
    private static Map<String, Long> told(List<ArticleProfile> group) {
        return group.stream()
                .map(ArticleProfile::storyId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(story -> story, Collectors.counting()));
    }
}
