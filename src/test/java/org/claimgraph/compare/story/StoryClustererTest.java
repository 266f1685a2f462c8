package org.claimgraph.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.Articles;
import org.claimgraph.model.ArticleProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
    private static final String FIRE =
            "A fire gutted a timber yard in Kelmore early on Sunday. Sixty firefighters fought the"
                    + " flames beside the River Tarn. Nobody was hurt, said fire chief Una Brack.";
    private static final String SAME_FIRE =
            "Investigators searched the burnt timber yard in Kelmore on Monday. The fire broke"
                    + " out in a drying kiln, Una Brack said. The flames were seen across the Tarn.";
    private static final String OTHER_FIRE =
            "A fire destroyed a paint shop in Vossby on Tuesday. Two firefighters were hurt"
                    + " when a wall fell. The owner, Per Lund, said the flames spread within minutes.";
    private static final String SAME_NAMES =
            "Kelmore opens its new swimming pool in June. Tickets will cost four pounds, and"
                    + " the slide is the longest in the county, said Una Brack, who cut the ribbon.";
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-05-04T08:00:00Z");

    private final ArticleProfiler profiler = new ArticleProfiler();
    private final StoryClusterer clusterer = new StoryClusterer();
    private final ArticleProfile fire = profile("a", "Timber yard burns in Kelmore", FIRE, "story_fire", MONDAY);

    @Test
    void aFollowUpTellsTheSameStory() {
        assertThat(stories(fire, fresh("Kelmore fire began in kiln", SAME_FIRE)))
                .containsExactly("ab");
    }

    @Test
    void aLikeEventElsewhereIsAnotherStory() {
        assertThat(stories(fire, fresh("Paint shop lost to flames in Vossby", OTHER_FIRE)))
                .containsExactly("a", "b");
    }

    @Test
    void sharedNamesAloneAreNotEnough() {
        assertThat(stories(fire, fresh("Pool to open in June", SAME_NAMES))).containsExactly("a", "b");
    }

    @Test
    void yearsApartTheSameWordsTellAnotherStory() {
        String inquest = "Una Brack spoke of flames, a kiln and the Tarn to people from Kelmore.";
        ArticleProfile soon = profile("b", "Kelmore remembers", inquest, null, MONDAY.plusDays(9));
        ArticleProfile late = profile("b", "Kelmore remembers", inquest, null, MONDAY.plusYears(9));

        assertThat(stories(fire, soon)).containsExactly("ab");
        assertThat(stories(fire, late)).containsExactly("a", "b");
    }

    /// One report each on two fires in one town may be told as one; when each has its reports, which resemble each
    /// other more, they are two.
    @Test
    void whatIsNearIsToldByTheStories() {
        String yard = "A fire gutted a timber yard in Kelmore on Sunday, said fire chief Una Brack.";
        String shop = "A fire gutted a paint shop in Kelmore on Sunday, said its owner, Per Lund.";
        List<ArticleProfile> early = List.of(
                profile("a", "Timber yard burns in Kelmore", yard, null, MONDAY),
                profile("e", "Paint shop burns in Kelmore", shop, null, MONDAY));
        List<ArticleProfile> late = new ArrayList<>(early);
        for (String id : List.of("b", "c", "d")) {
            late.add(profile(id, "Kelmore timber yard burns", yard, null, MONDAY));
        }
        for (String id : List.of("f", "g", "h")) {
            late.add(profile(id, "Kelmore paint shop burns", shop, null, MONDAY));
        }

        assertThat(stories(early.toArray(ArticleProfile[]::new))).containsExactly("ae");
        assertThat(stories(late.toArray(ArticleProfile[]::new))).containsExactly("abcd", "efgh");
    }

    @Test
    void theNearestStoriesComeFirst() {
        ArticleProfile elsewhere = profile("c", "Paint shop lost in Vossby", OTHER_FIRE, "story_paint", MONDAY);
        ArticleProfile fresh = fresh("Kelmore fire began in kiln", SAME_FIRE);

        assertThat(clusterer.nearest(fresh, List.of(elsewhere, fire), frequencies(fire, elsewhere), 2))
                .startsWith("story_fire");
        assertThat(clusterer.nearest(fresh, List.of(elsewhere, fire), frequencies(fire, elsewhere), 1))
                .containsExactly("story_fire");
    }

    /// The groups, each as the ids of its articles.
    private List<String> stories(ArticleProfile... articles) {
        return clusterer.groups(List.of(articles), frequencies(articles)).stream()
                .map(group -> String.join(
                        "",
                        group.stream().map(ArticleProfile::articleId).sorted().toList()))
                .toList();
    }

    /// As they are before the last of the articles is stored.
    private static DocumentFrequencies frequencies(ArticleProfile... articles) {
        Map<String, Integer> counts = new HashMap<>();
        List<ArticleProfile> stored = new ArrayList<>(List.of(articles));
        stored.removeLast();
        stored.forEach(article -> article.keys().keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return new DocumentFrequencies(stored.size(), counts);
    }

    private ArticleProfile fresh(String title, String text) {
        return profile("b", title, text, null, MONDAY);
    }

    private ArticleProfile profile(
            String id, String title, String text, @Nullable String story, OffsetDateTime published) {
        return profiler.profile(Articles.page(id, "Outlet", published, title, text, story));
    }
}
