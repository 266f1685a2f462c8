package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.compare.story.ArticleProfiler;
import org.claimgraph.compare.story.DocumentFrequencies;
import org.claimgraph.compare.story.Retelling;
import org.claimgraph.compare.story.StoryClusterer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.model.Story;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.story.ProfileRepository;
import org.claimgraph.store.story.StoryRepository;

/// Puts each article into the story that it tells.
@ApplicationScoped
class StoryKeeper {
    /// How far apart in time two articles of one story may lie with no other in between: an inquiry's report or a trial
    /// comes a year after what it is about.
    private static final Duration WINDOW = Duration.ofDays(400);

    private static final int CANDIDATES = 100;

    /// How many stories an article is held against, and how many articles of each.
    private static final int STORIES = 3;

    private static final int EACH = 16;

    private final StoryRepository stories;
    private final ProfileRepository profiles;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final ArticleProfiler profiler;
    private final StoryClusterer clusterer;
    private final ChangeLog changes;

    StoryKeeper(
            StoryRepository stories,
            ProfileRepository profiles,
            ArticleRepository articles,
            ClaimRepository claims,
            ArticleProfiler profiler,
            StoryClusterer clusterer,
            ChangeLog changes) {
        this.stories = stories;
        this.profiles = profiles;
        this.articles = articles;
        this.claims = claims;
        this.profiler = profiler;
        this.clusterer = clusterer;
        this.changes = changes;
    }

    /// Puts a stored article into the story that it tells, a new one if it fits none. What it shows of the stories
    /// around it is followed: two that turn out to be one are merged, one that turns out to be two is parted; see
    /// ADR-21.
    Joined join(Article article) {
        ArticleProfile profile = profiler.profile(article);
        List<ArticleProfile> all = new ArrayList<>(around(article, profile));
        all.add(profile);
        Retelling retelling = Retelling.of(clusterer.groups(all, frequencies(all)), () -> Ids.next(TypeId.Type.STORY));
        List<String> regrouped =
                claims.idsIn(retelling.moved(), retelling.merged().keySet());
        begin(article, all, retelling);
        articles.assignStory(article.id(), storyOf(article.id(), retelling));
        follow(retelling);
        profiles.save(profile, article.knownAt());
        Set<String> told = new HashSet<>(retelling.parted());
        told.add(storyOf(article.id(), retelling));
        retelling.moved().forEach(moved -> told.add(storyOf(moved, retelling)));
        return new Joined(storyOf(article.id(), retelling), told, regrouped);
    }

    /// How an article came into its story.
    ///
    /// @param storyIds the stories that are told otherwise for it, its own among them
    /// @param claimIds what is claimed by the articles that changed stories for it
    record Joined(String storyId, Set<String> storyIds, List<String> claimIds) {
        Joined {
            storyIds = Set.copyOf(storyIds);
            claimIds = List.copyOf(claimIds);
        }
    }

    /// The articles of the stories that an article may tell, by a fixed number of each of a few.
    private List<ArticleProfile> around(Article article, ArticleProfile profile) {
        List<ArticleProfile> candidates =
                profiles.candidates(profile.keys().keySet(), article.knownAt(), WINDOW, CANDIDATES);
        List<ArticleProfile> all = new ArrayList<>(candidates);
        all.add(profile);
        List<String> near = clusterer.nearest(profile, candidates, frequencies(all), STORIES);
        return profiles.ofStories(near, article.knownAt(), EACH);
    }

    private DocumentFrequencies frequencies(List<ArticleProfile> all) {
        List<String> keys = all.stream()
                .flatMap(each -> each.keys().keySet().stream())
                .distinct()
                .toList();
        return new DocumentFrequencies(profiles.total(), profiles.frequencies(keys));
    }

    /// Stores the stories that are new; what their articles tell of them is read later, by [#refresh].
    private void begin(Article article, List<ArticleProfile> all, Retelling retelling) {
        Set<String> fresh = new HashSet<>(retelling.storyOf().values());
        all.forEach(each -> fresh.remove(each.storyId()));
        fresh.forEach(id -> stories.save(
                new Story(id, article.title(), 1, article.publishedAt(), article.publishedAt()), article.knownAt()));
    }

    private void follow(Retelling retelling) {
        retelling.moved().forEach(moved -> articles.assignStory(moved, storyOf(moved, retelling)));
        retelling.merged().forEach(stories::merge);
        if (!retelling.moved().isEmpty()) {
            changes.write(ChangeKind.STORY_MERGED, retelling.merged().keySet());
            changes.write(ChangeKind.STORY_SPLIT, retelling.parted());
        }
    }

    private static String storyOf(String articleId, Retelling retelling) {
        return Objects.requireNonNull(retelling.storyOf().get(articleId));
    }

    /// Reads anew what stories' articles tell of them: their titles, their times, how many voices they have.
    void refresh(Collection<String> storyIds) {
        storyIds.forEach(id -> stories.retell(id, Math.max(1, Origins.count(articles.voicesInStory(id)))));
    }
}
