package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.compare.story.ArticleProfiler;
import org.claimgraph.compare.story.DocumentFrequencies;
import org.claimgraph.compare.story.StoryClusterer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.Story;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.story.ProfileRepository;
import org.claimgraph.store.story.StoryRepository;
import org.jspecify.annotations.Nullable;

/// Puts each article into the story that it tells.
@ApplicationScoped
class StoryKeeper {
    /// How far apart in time two articles of one story may lie with no other in between.
    private static final Duration WINDOW = Duration.ofDays(90);

    private static final int CANDIDATES = 200;

    private final StoryRepository stories;
    private final ProfileRepository profiles;
    private final ArticleRepository articles;
    private final ArticleProfiler profiler;
    private final StoryClusterer clusterer;

    StoryKeeper(
            StoryRepository stories,
            ProfileRepository profiles,
            ArticleRepository articles,
            ArticleProfiler profiler,
            StoryClusterer clusterer) {
        this.stories = stories;
        this.profiles = profiles;
        this.articles = articles;
        this.profiler = profiler;
        this.clusterer = clusterer;
    }

    /// Puts a stored article into a story, a new one if it fits none.
    ///
    /// @return the story's id
    String join(Article article) {
        ArticleProfile profile = profiler.profile(article);
        String storyId = existing(article, profile);
        if (storyId == null) {
            storyId = Ids.next(TypeId.Type.STORY);
            stories.save(
                    new Story(storyId, article.title(), 1, article.publishedAt(), article.publishedAt()),
                    article.knownAt());
        }
        articles.assignStory(article.id(), storyId);
        profiles.save(profile, article.knownAt());
        return storyId;
    }

    private @Nullable String existing(Article article, ArticleProfile profile) {
        List<ArticleProfile> candidates =
                profiles.candidates(profile.keys().keySet(), article.knownAt(), WINDOW, CANDIDATES);
        DocumentFrequencies frequencies =
                new DocumentFrequencies(profiles.total(), profiles.frequencies(keysOf(candidates, profile)));
        return clusterer.story(profile, candidates, frequencies);
    }

    /// Reads anew what stories' articles tell of them: their titles, their times, how many voices they have.
    void refresh(Collection<String> storyIds) {
        storyIds.forEach(id -> stories.retell(id, Math.max(1, Origins.count(articles.voicesInStory(id)))));
    }

    private static List<String> keysOf(List<ArticleProfile> candidates, ArticleProfile profile) {
        return Stream.concat(candidates.stream(), Stream.of(profile))
                .flatMap(each -> each.keys().keySet().stream())
                .distinct()
                .toList();
    }
}
