package org.claimgraph.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.model.ArticleProfile;
import org.junit.jupiter.api.Test;

/// Articles are written `id` or `id:story`, groups with spaces between their articles.
class RetellingTest {
    @Test
    void aNewArticleJoinsTheStoryOfItsGroup() {
        Retelling retelling = retelling("a:s1 b:s1 c");

        assertThat(retelling.storyOf()).isEqualTo(Map.of("a", "s1", "b", "s1", "c", "s1"));
        assertThat(retelling.moved()).isEmpty();
    }

    @Test
    void anArticleAloneBeginsAStory() {
        assertThat(retelling("a:s1", "b").storyOf()).isEqualTo(Map.of("a", "s1", "b", "new"));
    }

    @Test
    void theOldestOfMergedStoriesGoesOn() {
        Retelling retelling = retelling("a:s2 b:s2 c:s1 d");

        assertThat(retelling.storyOf().values()).containsOnly("s1");
        assertThat(retelling.merged()).isEqualTo(Map.of("s2", "s1"));
        assertThat(retelling.moved()).containsExactlyInAnyOrder("a", "b");
        assertThat(retelling.parted()).isEmpty();
    }

    @Test
    void aStoryThatFellApartGoesOnWithItsLargestPart() {
        Retelling retelling = retelling("a:s1 e", "b:s1 c:s1");

        assertThat(retelling.storyOf()).isEqualTo(Map.of("a", "new", "e", "new", "b", "s1", "c", "s1"));
        assertThat(retelling.parted()).containsExactly("s1");
        assertThat(retelling.moved()).containsExactly("a");
        assertThat(retelling.merged()).isEmpty();
    }

    @Test
    void ofEqualPartsTheFirstGoesOn() {
        assertThat(retelling("a:s1", "b:s1").storyOf()).isEqualTo(Map.of("a", "s1", "b", "new"));
    }

    @Test
    void anArticleThatWentOverToAnotherStoryLeavesItsOwnStanding() {
        Retelling retelling = retelling("a:s1 b:s1", "c:s2 d:s1");

        assertThat(retelling.storyOf()).isEqualTo(Map.of("a", "s1", "b", "s1", "c", "s2", "d", "s2"));
        assertThat(retelling.parted()).containsExactly("s1");
        assertThat(retelling.merged()).isEmpty();
    }

    private static Retelling retelling(String... groups) {
        return Retelling.of(
                Stream.of(groups)
                        .map(group -> Stream.of(group.split(" "))
                                .map(RetellingTest::article)
                                .toList())
                        .toList(),
                () -> "new");
    }

    private static ArticleProfile article(String written) {
        List<String> parts = List.of(written.split(":"));
        return new ArticleProfile(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null, null, Map.of());
    }
}
