package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.compare.finding.FindingBuilder;
import org.claimgraph.compare.origin.Origins;
import org.claimgraph.compare.story.ArticleProfiler;
import org.claimgraph.compare.story.DocumentFrequencies;
import org.claimgraph.compare.story.StoryClusterer;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Story;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.ArticleRepository;
import org.claimgraph.store.ClaimRepository;
import org.claimgraph.store.Ids;
import org.claimgraph.store.ProfileRepository;
import org.claimgraph.store.RelationRepository;
import org.claimgraph.store.StoryRepository;
import org.jspecify.annotations.Nullable;

/// Puts each article into the story that it tells, and keeps what a story's articles answer up to date.
@ApplicationScoped
class StoryKeeper {
    /// How far apart in time two articles of one story may lie with no other in between.
    private static final Duration WINDOW = Duration.ofDays(90);

    private static final int CANDIDATES = 200;

    private final StoryRepository stories;
    private final ProfileRepository profiles;
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final ArticleProfiler profiler;
    private final StoryClusterer clusterer;
    private final FindingBuilder findings;

    StoryKeeper(
            StoryRepository stories,
            ProfileRepository profiles,
            ArticleRepository articles,
            ClaimRepository claims,
            RelationRepository relations,
            ArticleProfiler profiler,
            StoryClusterer clusterer,
            FindingBuilder findings) {
        this.stories = stories;
        this.profiles = profiles;
        this.articles = articles;
        this.claims = claims;
        this.relations = relations;
        this.profiler = profiler;
        this.clusterer = clusterer;
        this.findings = findings;
    }

    /// Puts a stored article into a story, a new one if it fits none.
    ///
    /// @return the story's id
    String join(Article article) {
        ArticleProfile profile = profiler.profile(article);
        String storyId = existing(article, profile);
        if (storyId == null) {
            storyId = Ids.next(TypeId.Type.STORY);
            stories.save(story(storyId, List.of(article), 1), article.knownAt());
        }
        articles.assignStory(article.id(), storyId);
        profiles.save(profile, article.knownAt());
        return storyId;
    }

    private @Nullable String existing(Article article, ArticleProfile profile) {
        Collection<String> keys = profile.keys().keySet();
        List<ArticleProfile> candidates = profiles.candidates(
                keys, article.knownAt().minus(WINDOW), article.knownAt().plus(WINDOW), CANDIDATES);
        DocumentFrequencies frequencies =
                new DocumentFrequencies((int) profiles.count(), profiles.frequencies(keysOf(candidates, profile)));
        return clusterer.story(profile, candidates, frequencies);
    }

    /// Reads a story's articles anew: its title, its times, its findings.
    void refresh(Collection<String> storyIds) {
        storyIds.forEach(this::refresh);
    }

    private void refresh(String storyId) {
        List<Article> told = articles.inStory(storyId);
        if (told.isEmpty()) {
            return;
        }
        List<ReportedClaim> claimed = claims.inStory(storyId);
        List<Derivation> derivations = articles
                .derivationsOf(told.stream().map(Article::id).toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        int origins = Math.max(1, Origins.of(claimed, derivations).size());
        stories.save(story(storyId, told, origins), told.getLast().knownAt());
        stories.replaceFindings(storyId, findings.findings(claimed, relations.inStory(storyId), derivations));
    }

    /// @param told the articles in the order in which they became known
    private static Story story(String id, List<Article> told, int origins) {
        List<OffsetDateTime> published = told.stream()
                .map(Article::publishedAt)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Story(
                id,
                told.getFirst().title(),
                origins,
                published.isEmpty() ? null : published.getFirst(),
                published.isEmpty() ? null : published.getLast());
    }

    private static List<String> keysOf(List<ArticleProfile> candidates, ArticleProfile profile) {
        return Stream.concat(candidates.stream(), Stream.of(profile))
                .flatMap(each -> each.keys().keySet().stream())
                .distinct()
                .toList();
    }
}
