package org.claimgraph.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimgraph.store.Newsroom.MONDAY;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Position;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Source;
import org.claimgraph.model.Span;
import org.claimgraph.model.Standing;
import org.claimgraph.model.Story;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.Imprint;
import org.claimgraph.store.article.Removal;
import org.claimgraph.store.article.RevisionRepository;
import org.claimgraph.store.claim.Candidates;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.database.EmbeddedDatabaseResource;
import org.claimgraph.store.database.WriteLock;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.listing.Page;
import org.claimgraph.store.listing.PageRequest;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.story.FindingRepository;
import org.claimgraph.store.story.ProfileRepository;
import org.claimgraph.store.story.StoryRepository;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
@TestTransaction
class StoreTest {
    @Inject
    Newsroom newsroom;

    @Inject
    SourceRepository sources;

    @Inject
    ArticleRepository articles;

    @Inject
    RevisionRepository revisions;

    @Inject
    EntityRepository entities;

    @Inject
    ClaimRepository claims;

    @Inject
    RelationRepository relations;

    @Inject
    StoryRepository stories;

    @Inject
    FindingRepository findings;

    @Inject
    Candidates candidates;

    @Inject
    ProfileRepository profiles;

    @Inject
    WriteLock lock;

    @Inject
    Session session;

    @Test
    void givesBackAnArticleAsItWasStored() {
        Article article = newsroom.article(gazette(), "The harbour opens", "The harbour opened in Tarn.", 1);
        forget();
        assertThat(articles.find(article.id())).isEqualTo(article);
    }

    @Test
    void givesBackAClaimWithItsTimesInTheirOwnZone() {
        Article article = newsroom.article(gazette(), "The harbour opens", "The harbour opened in Tarn.", 1);
        NamedEntity tarn = newsroom.entity(EntityType.PLACE, "Tarn");
        Claim claim = newsroom.claim(article, "The harbour opened in Tarn", tarn, tarn);
        forget();
        assertThat(claims.byIds(List.of(claim.id()))).containsEntry(claim.id(), claim);
    }

    @Test
    void findsAnArticleByAnyOfItsAddresses() {
        Article article = newsroom.article(gazette(), "The harbour opens", "The harbour opened in Tarn.", 1);
        assertThat(articles.byUrl(List.of("https://elsewhere.example", article.canonicalUrl())))
                .isEqualTo(article);
        assertThat(articles.byUrl(List.of(article.url()))).isEqualTo(article);
        assertThat(articles.byUrl(List.of("https://elsewhere.example"))).isNull();
    }

    @Test
    void findsTheSameWordsOfTheSameSourceWhateverTheWhiteSpace() {
        Article article = newsroom.article(gazette(), "The harbour opens", "The harbour opened\n\nin Tarn.", 1);
        assertThat(articles.byContent(gazette().id(), "The harbour  opened in Tarn. "))
                .isEqualTo(article);
        assertThat(articles.byContent(herald().id(), "The harbour opened in Tarn."))
                .isNull();
    }

    @Test
    void findsArticlesThatShareAFingerprintMostSharedFirst() {
        empty();
        Article near = newsroom.article(gazette(), "The harbour opens", "The harbour opened in Tarn.", 1);
        Article far = newsroom.article(herald(), "A ship sinks", "A ship sank off Osk.", 2);
        long[] fingerprint = {2, "The harbour opened in Tarn.".hashCode()};
        assertThat(articles.byFingerprint(fingerprint, MONDAY, 10)).containsExactly(near, far);
        assertThat(articles.byFingerprint(new long[] {99}, MONDAY, 10)).isEmpty();
    }

    @Test
    void listsItemsInTheOrderOfTheirNewsletter() {
        Article newsletter = newsroom.newsletter(gazette(), "Morning", "All of it.");
        Article second = newsroom.item(newsletter, 1, "A ship sank off Osk.");
        Article first = newsroom.item(newsletter, 0, "The harbour opened in Tarn.");
        assertThat(articles.itemsOf(List.of(newsletter.id()))).containsEntry(newsletter.id(), List.of(first, second));
    }

    @Test
    void offersClaimsThatShareTheRarestKeysFirst() {
        empty();
        Article article = newsroom.article(gazette(), "News", "Text.", 1);
        Claim common = newsroom.claim(article, "the the harbour");
        Claim rare = newsroom.claim(article, "the lighthouse");
        newsroom.claim(article, "a harbour");
        newsroom.claim(article, "something else");
        String asker = "claim_01h455vb4pex5vsknk084sn02q";
        Map<String, List<String>> keys = Map.of(asker, List.of("the", "harbour", "lighthouse", "e:tarn"));
        assertThat(candidates
                        .find(new Candidates.Wanted(keys, MONDAY, null, 2, 2))
                        .get(asker))
                .extracting(ReportedClaim::claim)
                .containsExactly(rare, common);
        assertThat(claimsByKey(List.of("the", "harbour", "lighthouse", "nowhere")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("the", 2, "harbour", 2, "lighthouse", 1));
    }

    @Test
    void keepsOneRelationOfAKindAndDimensionPerPair() {
        Article article = newsroom.article(gazette(), "News", "Text.", 1);
        Claim one = newsroom.claim(article, "in Tarn");
        Claim other = newsroom.claim(article, "in Osk");
        ClaimRelation first = newsroom.relation(RelationKind.CONTRADICTS, one, other);
        newsroom.relation(RelationKind.CONTRADICTS, other, one);
        forget();
        assertThat(relations.ofClaims(List.of(one.id()))).containsExactly(first);
    }

    @Test
    void listsARelationUnderBothItsClaims() {
        Article article = newsroom.article(gazette(), "News", "Text.", 1);
        Claim one = newsroom.claim(article, "in Tarn");
        Claim other = newsroom.claim(article, "in Osk");
        ClaimRelation relation = newsroom.relation(RelationKind.SUPERSEDES, one, other);
        Map<String, Page<ClaimRelation>> pages =
                relations.ofClaim(null, null, null).pages(List.of(one.id(), other.id()), PageRequest.first(5, null));
        assertThat(pages.get(one.id()).nodes()).containsExactly(relation);
        assertThat(pages.get(other.id()).nodes()).containsExactly(relation);
    }

    @Test
    void keepsHowAClaimFares() {
        Claim claim = newsroom.claim(newsroom.article(gazette(), "News", "Text.", 1), "in Tarn");
        assertThat(claims.standings(List.of(claim.id())).get(claim.id()).standing())
                .isEqualTo(Standing.SINGLE_SOURCE);
        ClaimStanding disputed =
                new ClaimStanding(claim.id(), Standing.DISPUTED, new Corroboration(2, 2, 1, List.of("Tarn Gazette")));
        claims.updateStandings(List.of(disputed));
        forget();
        assertThat(claims.standings(List.of(claim.id()))).containsEntry(claim.id(), disputed);
    }

    @Test
    void offersArticlesOfTheTimeThatAreAboutTheSame() {
        empty();
        Article article = newsroom.article(gazette(), "News", "Text.", 1);
        newsroom.story("Harbour", article);
        assertThat(profiles.candidates(List.of("harbour", "ship"), MONDAY, Duration.ofDays(1), 5))
                .extracting(ArticleProfile::articleId)
                .containsExactly(article.id());
        assertThat(profiles.candidates(List.of("ship"), MONDAY, Duration.ofDays(1), 5))
                .isEmpty();
        assertThat(profiles.candidates(List.of("harbour"), MONDAY.plusDays(2), Duration.ofDays(1), 5))
                .isEmpty();
    }

    @Test
    void listsAStorysFindingsTheMostTellingFirst() {
        Article article = newsroom.article(gazette(), "News", "Text.", 1);
        Story story = newsroom.story("Harbour", article);
        Claim answering = newsroom.claim(article, "in Tarn");
        Finding agreed = finding(FindingKind.AGREED, answering);
        Finding disputed = finding(FindingKind.DISPUTED, answering);
        findings.save(story.id(), List.of(agreed, disputed));
        forget();
        assertThat(findings.ofStory(null)
                        .pages(List.of(story.id()), PageRequest.first(5, null))
                        .get(story.id())
                        .nodes())
                .containsExactly(disputed, agreed);
        FindingRepository.Answered answered = findings.answeredBy(List.of(answering.id()));
        assertThat(answered.claimIds()).containsExactly(answering.id());
        assertThat(answered.findingIds()).hasSize(2);
    }

    private Finding finding(FindingKind kind, Claim answering) {
        List<String> sources = List.of(gazette().id());
        Position position = new Position("Tarn", List.of(answering.id()), sources, 1, MONDAY, true);
        return new Finding(kind, null, "Where is the harbour?", List.of(position));
    }

    @Test
    void leavesNothingOfADeletedArticle() {
        empty();
        Article article = newsroom.article(gazette(), "News", "The harbour opened in Tarn.", 1);
        Article other = newsroom.article(herald(), "More news", "The harbour opened in Osk.", 2);
        NamedEntity tarn = newsroom.entity(EntityType.PLACE, "Tarn");
        NamedEntity harbour = newsroom.entity(EntityType.OTHER, "Harbour");
        Claim gone = newsroom.claim(article, "The harbour opened in Tarn", harbour, tarn);
        Claim kept = newsroom.claim(other, "The harbour opened in Osk", harbour);
        newsroom.relation(RelationKind.CONTRADICTS, gone, kept);
        Story alone = newsroom.story("Alone", article);
        articles.saveDerivations(List.of(new Derivation(other.id(), article.id(), 0.4, List.of(new Span(0, 11)))));

        Removal removal = articles.delete(article.id());

        assertThat(removal).isEqualTo(new Removal(List.of(), List.of(kept.id())));
        assertThat(articles.find(article.id())).isNull();
        assertThat(claims.byIds(List.of(gone.id(), kept.id()))).containsOnlyKeys(kept.id());
        assertThat(relations.ofClaims(List.of(kept.id()))).isEmpty();
        assertThat(entities.byIds(List.of(tarn.id(), harbour.id()))).containsOnlyKeys(harbour.id());
        assertThat(entities.byIds(List.of(harbour.id())).get(harbour.id()).mentionCount())
                .isEqualTo(1);
        assertThat(stories.byIds(List.of(alone.id()))).isEmpty();
        assertThat(claimsByKey(List.of("tarn", "harbour"))).isEqualTo(Map.of("harbour", 1));
        assertThat(articles.derivationsOf(List.of(other.id()))).isEmpty();
    }

    @Test
    void keepsTheEarlierWordsOfARevisedArticle() {
        Article article = newsroom.article(gazette(), "News", "The harbour opened in Tarn.", 1);
        Claim earlier = newsroom.claim(article, "The harbour opened in Tarn");
        Article now = newsroom.reworded(article, "The harbour opened in Osk.");
        articles.revise(now, new Imprint(0, new long[] {7}, List.of()), MONDAY.plusDays(2));
        forget();
        assertThat(articles.find(article.id())).isEqualTo(now);
        assertThat(revisions.of(List.of(article.id())).get(article.id()))
                .singleElement()
                .satisfies(revision -> assertThat(revision.text()).isEqualTo("The harbour opened in Tarn."));
        assertThat(claims.byIds(List.of(earlier.id()))).isEmpty();
    }

    @Test
    void findsEntitiesByKeyAndByName() {
        empty();
        NamedEntity tarn = newsroom.entity(EntityType.PLACE, "Tarn", "Tarnmouth");
        assertThat(entities.byKeys(Map.of("asker", List.of("tarn", "osk")))).containsEntry("asker", List.of(tarn));
        assertThat(entities.byName("TARNMOUTH")).isEqualTo(tarn);
        assertThat(entities.byName("Nowhere")).isNull();
    }

    @Test
    void findsSourcesByNameAndDomain() {
        Source gazette = gazette();
        assertThat(sources.byName("tarn gazette")).isEqualTo(gazette);
        assertThat(sources.byDomain("tarn-gazette.example")).isEqualTo(gazette);
        assertThat(sources.byDomain("nowhere.example")).isNull();
    }

    @Test
    void saysThatThereIsNoSuchArticleToDelete() {
        assertThatThrownBy(() -> articles.delete("article_01h455vb4pex5vsknk084sn02q"))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void locksUntilTheTransactionEnds() {
        lock.acquire();
        Long held = session.createNativeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and granted", Long.class)
                .getSingleResult();
        assertThat(held).isEqualTo(1);
    }

    /// How many stored claims are counted for each key; keys that are not counted are left out.
    private Map<String, Integer> claimsByKey(List<String> keys) {
        return session.createNativeQuery("select key, claims from claim_key where key = any(:keys)", Object[].class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    private Source gazette() {
        return newsroom.source("Tarn Gazette");
    }

    private Source herald() {
        return newsroom.source("Osk Herald");
    }

    /// Other tests leave their articles in the same database; with this test's transaction they come back.
    private void empty() {
        session.createNativeMutationQuery("truncate source, story, entity, claim_key, profile_key,"
                        + " claim_posting, profile_posting, fingerprint_posting cascade")
                .executeUpdate();
    }

    private void forget() {
        session.flush();
        session.clear();
    }
}
