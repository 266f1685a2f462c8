package org.claimgraph.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.ArticleProfile;
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

    private final ArticleProfiler profiler = new ArticleProfiler();
    private final StoryClusterer clusterer = new StoryClusterer();
    private final ArticleProfile stored = profile("a", "Timber yard burns in Kelmore", FIRE, "story_fire");

    @Test
    void aFollowUpJoinsTheStory() {
        assertThat(storyOf("Kelmore fire began in kiln", SAME_FIRE)).isEqualTo("story_fire");
    }

    @Test
    void aLikeEventElsewhereBeginsAnother() {
        assertThat(storyOf("Paint shop lost to flames in Vossby", OTHER_FIRE)).isNull();
    }

    @Test
    void sharedNamesAloneAreNotEnough() {
        assertThat(storyOf("Pool to open in June", SAME_NAMES)).isNull();
    }

    private String storyOf(String title, String text) {
        ArticleProfile fresh = profile("b", title, text, null);
        Map<String, Integer> counts = new HashMap<>();
        stored.keys().keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
        return clusterer.story(fresh, List.of(stored), new DocumentFrequencies(1, counts));
    }

    private ArticleProfile profile(String id, String title, String text, String story) {
        OffsetDateTime time = OffsetDateTime.parse("2026-05-04T08:00:00Z");
        return profiler.profile(new Article(
                id,
                ArticleKind.PAGE,
                null,
                null,
                title,
                null,
                List.of(),
                "en",
                time,
                null,
                time,
                text,
                List.of(),
                "s",
                "Outlet",
                null,
                story));
    }
}
