package org.claimgraph.store;

import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.ENTITY;
import static org.claimgraph.model.TypeId.Type.RELATION;
import static org.claimgraph.model.TypeId.Type.SOURCE;
import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.ArticleProfile;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Modality;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Place;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.Role;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.Span;
import org.claimgraph.model.Story;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.Imprint;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.relation.RelationRepository;
import org.claimgraph.store.source.SourceRepository;
import org.claimgraph.store.story.ProfileRepository;
import org.claimgraph.store.story.StoryRepository;

/// Puts articles and what they claim into the store, for tests.
@ApplicationScoped
@Transactional
public class Newsroom {
    public static final OffsetDateTime MONDAY = OffsetDateTime.parse("2031-03-03T08:00:00Z");

    private final SourceRepository sources;
    private final ArticleRepository articles;
    private final EntityRepository entities;
    private final ClaimRepository claims;
    private final RelationRepository relations;
    private final StoryRepository stories;
    private final ProfileRepository profiles;

    Newsroom(
            SourceRepository sources,
            ArticleRepository articles,
            EntityRepository entities,
            ClaimRepository claims,
            RelationRepository relations,
            StoryRepository stories,
            ProfileRepository profiles) {
        this.sources = sources;
        this.articles = articles;
        this.entities = entities;
        this.claims = claims;
        this.relations = relations;
        this.stories = stories;
        this.profiles = profiles;
    }

    public Source source(String name) {
        Source known = sources.byName(name);
        if (known != null) {
            return known;
        }
        String domain = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
        Source source = new Source(Ids.next(SOURCE), SourceKind.PUBLISHER, name, List.of(domain), List.of());
        sources.save(source);
        return source;
    }

    public NamedEntity entity(EntityType type, String name, String... aliases) {
        List<Role> roles = List.of(new Role("harbour master", "Port of Tarn", MONDAY, null));
        NamedEntity entity =
                new NamedEntity(Ids.next(ENTITY), type, name, List.of(aliases), null, roles, List.of("Tarnland"), 0);
        entities.save(
                entity,
                Stream.concat(Stream.of(name), Stream.of(aliases))
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList());
        return entity;
    }

    /// A page of `source` published so many hours after Monday morning.
    public Article article(Source source, String title, String text, int hours) {
        Article article = page(source, title, text, MONDAY.plusHours(hours));
        articles.save(article, new Imprint(0, new long[] {1, 2, text.hashCode()}, List.of()));
        return article;
    }

    public Article newsletter(Source source, String title, String text) {
        Article article = withParent(page(source, title, text, MONDAY), ArticleKind.NEWSLETTER, null);
        articles.save(article, new Imprint(0, new long[0], List.of()));
        return article;
    }

    public Article item(Article newsletter, int position, String text, Source... credited) {
        Source source =
                new Source(newsletter.sourceId(), SourceKind.PUBLISHER, newsletter.sourceName(), List.of(), List.of());
        Article item = withParent(
                page(source, "Item " + position, text, MONDAY), ArticleKind.NEWSLETTER_ITEM, newsletter.id());
        List<String> cited = List.of(credited).stream().map(Source::id).toList();
        articles.save(item, new Imprint(position, new long[0], cited));
        return item;
    }

    /// A claim in the words of `quote`, which stand in the article.
    public Claim claim(Article article, String quote, NamedEntity... about) {
        Span span = span(article, quote);
        List<String> ids = List.of(about).stream().map(NamedEntity::id).toList();
        Argument subject = about.length == 0 ? null : new Argument(about[0].name(), span, about[0].id());
        OffsetDateTime noon = OffsetDateTime.parse("2031-03-03T12:00:00-04:00");
        Claim claim = new Claim(
                Ids.next(CLAIM),
                article.id(),
                quote,
                quote,
                span,
                List.of(new Attribution(Attribution.Kind.PUBLISHER, article.sourceName(), null, null, null)),
                Modality.ASSERTED,
                false,
                subject,
                "opened",
                "open",
                null,
                List.of(new TimeExpression(
                        "at noon", span, noon, noon.plusMinutes(1), TimePrecision.MINUTE, TimeRelation.DURING)),
                about.length < 2 ? List.of() : List.of(place(span, about[1])),
                List.of(),
                ids,
                0.5);
        claims.save(List.of(claim), kept -> keys(kept));
        entities.saveMentions(
                article.id(),
                List.of(about).stream()
                        .map(entity -> new Mention(span, quote, entity.type(), Mention.Form.NAME, entity.id()))
                        .toList());
        return claim;
    }

    /// A mention of an entity by this name, which stands in the article.
    public void mention(Article article, String name, NamedEntity entity) {
        Span span = span(article, name);
        entities.saveMentions(
                article.id(), List.of(new Mention(span, name, entity.type(), Mention.Form.NAME, entity.id())));
    }

    public ClaimRelation relation(RelationKind kind, Claim claim, Claim other) {
        ClaimRelation relation = new ClaimRelation(
                Ids.next(RELATION),
                kind,
                claim.id(),
                other.id(),
                Dimension.PLACE,
                "Tarn",
                "Osk",
                "One says Tarn, the other Osk.",
                "place-disjoint/1",
                0.8,
                RelationStatus.SUGGESTED);
        relations.save(List.of(relation), "test");
        return relation;
    }

    public Story story(String title, Article... told) {
        OffsetDateTime last = told[told.length - 1].knownAt();
        Story story = new Story(Ids.next(STORY), title, told.length, told[0].knownAt(), last);
        stories.save(story, last);
        for (Article article : told) {
            articles.assignStory(article.id(), story.id());
            Map<String, Double> about = Map.of("harbour", 0.7, "tarn", 0.3);
            profiles.save(
                    new ArticleProfile(article.id(), story.id(), article.publishedAt(), about), article.knownAt());
        }
        return story;
    }

    /// The article with another text.
    Article reworded(Article article, String text) {
        return new Article(
                article.id(),
                article.kind(),
                article.url(),
                article.canonicalUrl(),
                article.title(),
                article.subtitle(),
                article.authors(),
                article.language(),
                article.publishedAt(),
                MONDAY.plusDays(2),
                article.ingestedAt(),
                text,
                article.citations(),
                article.sourceId(),
                article.sourceName(),
                null,
                null);
    }

    static List<String> keys(Claim claim) {
        return List.of(claim.quote().toLowerCase(Locale.ROOT).split("\\W+"));
    }

    private static Place place(Span span, NamedEntity entity) {
        return new Place(entity.name(), span, entity.name(), entity.id(), entity.within());
    }

    private static Span span(Article article, String quote) {
        int start = Math.max(0, article.text().indexOf(quote));
        return new Span(start, start + quote.length());
    }

    private static Article page(Source source, String title, String text, OffsetDateTime publishedAt) {
        String id = Ids.next(ARTICLE);
        return new Article(
                id,
                ArticleKind.PAGE,
                "https://news.example/" + id,
                "https://news.example/canonical/" + id,
                title,
                null,
                List.of("Ada Berg"),
                "en",
                publishedAt,
                null,
                MONDAY.plusDays(30),
                text,
                List.of(new Citation("The Wire", new Span(0, 1), new Span(0, 1))),
                source.id(),
                source.name(),
                null,
                null);
    }

    private static Article withParent(Article page, ArticleKind kind, String parentId) {
        return new Article(
                page.id(),
                kind,
                page.url(),
                page.canonicalUrl(),
                page.title(),
                page.subtitle(),
                page.authors(),
                page.language(),
                page.publishedAt(),
                page.modifiedAt(),
                page.ingestedAt(),
                page.text(),
                page.citations(),
                page.sourceId(),
                page.sourceName(),
                parentId,
                null);
    }
}
