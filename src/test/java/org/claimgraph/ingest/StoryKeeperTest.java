package org.claimgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.claimgraph.model.Article;
import org.claimgraph.model.Change;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.model.Submission;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.story.StoryRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class StoryKeeperTest {
    private static final String BANG = """
            Loud bang heard across Brannick harbour

            People in Brannick harbour heard a loud bang at noon on Monday and saw a cloud of dust above the quays. \
            Windows shook as far away as Castle Hill. The harbour police closed Quay Road.
            """;
    private static final String CRANE = """
            Three hurt as crane falls at Osk Marine yard

            A crane fell onto a hall of the Osk Marine yard, three welders were hurt, the firm said. Director Tove \
            Lindahl called it the worst accident in the yard's history. The crane was built in 1994.
            """;
    private static final String BOTH = """
            Bang in Brannick harbour was crane falling at Osk Marine yard

            The loud bang that shook windows in Brannick harbour at noon on Monday was a crane falling onto a hall of \
            the Osk Marine yard. Five welders were hurt, director Tove Lindahl said. A cloud of dust rose above the \
            quays, and harbour police closed Quay Road.
            """;

    private static final String DUNMORE_FIRST = """
            Crews called to warehouse fire in Dunmore

            Fire crews were called to a burning warehouse in Dunmore early on Monday. Flames and thick smoke rose from \
            the roof. Crews fought the flames with six engines.
            """;
    private static final String ELLERY_FIRST = """
            Crews fight warehouse fire in Port Ellery

            Fire crews fought the flames of a burning warehouse in Port Ellery on Monday. Flames and thick smoke rose \
            from the roof. Crews came with six engines.
            """;
    private static final String DUNMORE_STORE = """
            Dunmore carpet store burns down

            The carpet store of Harrow Mills in Dunmore burned down on Monday. Owner Silas Harrow said 400 rolls of \
            carpet were lost. Chief Ida Brock of the Dunmore brigade said a heater had been left on.
            """;
    private static final String DUNMORE_HEATER = """
            Heater was left on in Dunmore carpet store

            A heater that was left on set the Harrow Mills carpet store in Dunmore alight, chief Ida Brock of the \
            Dunmore brigade said. Silas Harrow, its owner, lost 400 rolls of carpet on Monday.
            """;

    @Inject
    Ingestor ingestor;

    @Inject
    ArticleRepository articles;

    @Inject
    StoryRepository stories;

    @Inject
    ChangeLog changes;

    @Inject
    Tables tables;

    private final List<Change> changed = new ArrayList<>();
    private int hours;

    @BeforeEach
    void emptyStore() throws SQLException {
        tables.clear();
    }

    @Test
    void storiesThatTurnOutToBeOneAreMergedIntoTheOldest() throws SQLException {
        Article bang = ingest("Brannick Bugle", BANG);
        Article crane = ingest("Osk Observer", CRANE);
        assertThat(storyOf(crane)).isNotEqualTo(storyOf(bang));
        String older = storyOf(bang);
        String younger = storyOf(crane);

        Article both = listening(() -> ingest("Harbour Post", BOTH));

        assertThat(storyOf(both)).isEqualTo(older);
        assertThat(storyOf(bang)).isEqualTo(older);
        assertThat(storyOf(crane)).isEqualTo(older);
        assertThat(tables.sizes()).containsEntry("story", 1L);
        assertThat(changed)
                .filteredOn(change -> change.kind() == ChangeKind.STORY_MERGED)
                .extracting(Change::nodeId)
                .containsExactly(younger);
    }

    @Test
    void theIdOfAMergedStoryLeadsToTheOneThatItIsPartOf() {
        String older = storyOf(ingest("Brannick Bugle", BANG));
        String younger = storyOf(ingest("Osk Observer", CRANE));
        ingest("Harbour Post", BOTH);

        assertThat(stories.byIds(List.of(older, younger)))
                .hasSize(2)
                .allSatisfy((id, story) -> assertThat(story.id()).isEqualTo(older));
        assertThat(stories.byIds(List.of(younger)).get(younger).title()).contains("Loud bang");
    }

    @Test
    void theQuestionsOfMergedStoriesAreThoseOfOne() throws SQLException {
        String older = storyOf(ingest("Brannick Bugle", BANG));
        ingest("Osk Observer", CRANE);
        ingest("Harbour Post", BOTH);

        assertThat(tables.strings("select distinct story_id from finding")).hasSize(1);
        assertThat(tables.strings("select distinct a.title from finding f join finding_claim l on l.finding_id = f.id"
                        + " join claim c on c.id = l.claim_id join article a on a.id = c.article_id"))
                .as("every article of %s answers", older)
                .hasSize(3);
    }

    @Test
    void aStoryThatTurnsOutToBeTwoIsParted() {
        Article first = ingest("Dunmore Mail", DUNMORE_FIRST);
        Article elsewhere = ingest("Ellery Echo", ELLERY_FIRST);
        Article store = ingest("Dunmore Mail", DUNMORE_STORE);
        String told = storyOf(first);
        assertThat(List.of(storyOf(elsewhere), storyOf(store))).containsOnly(told);

        Article heater = listening(() -> ingest("Fire Gazette", DUNMORE_HEATER));

        assertThat(storyOf(first)).isEqualTo(told);
        assertThat(storyOf(elsewhere)).isEqualTo(told);
        assertThat(storyOf(store)).isEqualTo(storyOf(heater)).isNotEqualTo(told);
        assertThat(changed)
                .filteredOn(change -> change.kind() == ChangeKind.STORY_SPLIT)
                .extracting(Change::nodeId)
                .containsExactly(told);
        assertThat(title(store)).isEqualTo("Dunmore carpet store burns down");
    }

    @Test
    void theQuestionsOfAPartedStoryGoWithTheArticlesThatAnswerThem() throws SQLException {
        ingest("Dunmore Mail", DUNMORE_FIRST);
        ingest("Ellery Echo", ELLERY_FIRST);
        ingest("Dunmore Mail", DUNMORE_STORE);
        ingest("Fire Gazette", DUNMORE_HEATER);

        assertThat(tables.strings("select f.id from finding f join finding_claim l on l.finding_id = f.id"
                        + " join claim c on c.id = l.claim_id join article a on a.id = c.article_id"
                        + " where a.story_id <> f.story_id"))
                .isEmpty();
        assertThat(tables.strings("select distinct story_id from finding")).hasSize(2);
    }

    @Test
    void whatIsDeletedTakesFormerIdsAlong() throws SQLException {
        List<Article> all =
                List.of(ingest("Brannick Bugle", BANG), ingest("Osk Observer", CRANE), ingest("Harbour Post", BOTH));
        assertThat(tables.sizes()).containsEntry("former_story", 1L);

        all.forEach(article -> ingestor.delete(article.id()));

        assertThat(tables.sizes()).containsEntry("story", 0L).containsEntry("former_story", 0L);
    }

    private Article listening(Supplier<Article> ingestion) {
        Runnable end = changes.listen(changed::add);
        try {
            return ingestion.get();
        } finally {
            end.run();
        }
    }

    private String storyOf(Article article) {
        return Objects.requireNonNull(
                Objects.requireNonNull(articles.find(article.id())).storyId());
    }

    private String title(Article article) {
        return stories.byIds(List.of(storyOf(article))).get(storyOf(article)).title();
    }

    /// @param text the headline, an empty line, the rest
    private Article ingest(String source, String text) {
        List<String> parts = List.of(text.split("\n\n", 2));
        return ingestor.ingest(new Submission(
                        Submission.Form.TEXT,
                        parts.getLast().getBytes(StandardCharsets.UTF_8),
                        null,
                        source,
                        parts.getFirst(),
                        OffsetDateTime.parse("2031-03-03T08:00:00Z").plusHours(hours++),
                        "en"))
                .article();
    }
}
