package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.batch.Nested;
import org.claimgraph.api.connection.ArticleConnection;
import org.claimgraph.api.connection.ClaimConnection;
import org.claimgraph.api.connection.EntityConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Revision;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.Story;
import org.claimgraph.store.article.ArticleFilter;
import org.claimgraph.store.article.ArticleOrder;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.article.RevisionRepository;
import org.claimgraph.store.claim.ClaimFilter;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.listing.Listing;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Articles, and what leads on from an article.
@GraphQLApi
public class ArticleApi {
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final EntityRepository entities;
    private final RevisionRepository earlier;
    private final Lookups lookups;

    ArticleApi(
            ArticleRepository articles,
            ClaimRepository claims,
            EntityRepository entities,
            RevisionRepository earlier,
            Lookups lookups) {
        this.articles = articles;
        this.earlier = earlier;
        this.claims = claims;
        this.entities = entities;
        this.lookups = lookups;
    }

    /// One article.
    @Query
    @Description("The article of this id, or the one at this address; null when there is none.")
    public @Nullable Article article(@Id @Nullable String id, @Nullable String url) {
        if (id != null && url == null) {
            return articles.find(id);
        }
        if (url != null && id == null) {
            return articles.byUrl(List.of(url));
        }
        throw new CodedException(ErrorCode.BAD_INPUT, "Give the id or the url of the article, one of them.");
    }

    /// All articles.
    @Query
    @Description("All articles, or those that the filter lets through, NEWEST_FIRST when no order is given.")
    public @NonNull ArticleConnection articles(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable ArticleFilter filter,
            @Nullable ArticleOrder orderBy) {
        Listing<Article> listing = articles.all(filter, orderBy == null ? ArticleOrder.NEWEST_FIRST : orderBy);
        return new ArticleConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// Its publisher. Of an article that is only previewed, and whose publisher is not stored yet, the name is known.
    @Description("Who published it.")
    public @NonNull CompletionStage<org.claimgraph.model.Source> source(@Source Article article, Context context) {
        return lookups.source(context, article.sourceId()).thenApply(known -> known != null ? known : named(article));
    }

    private static org.claimgraph.model.Source named(Article article) {
        return new org.claimgraph.model.Source(
                article.sourceId(), SourceKind.OTHER, article.sourceName(), List.of(), List.of());
    }

    /// The beginning of its text.
    @Description("The beginning of its text, whole words, at most so many characters (200 when not told).")
    public @NonNull String excerpt(@Source Article article, @Nullable Integer length) {
        if (length != null && length < 1) {
            throw new CodedException(ErrorCode.BAD_INPUT, "\"length\" is at least 1, not " + length + ".");
        }
        return Excerpt.of(article.text(), length == null ? 200 : length);
    }

    /// The number of its words.
    @Description("The number of words in its text.")
    public int wordCount(@Source Article article) {
        return (int) Arrays.stream(article.text().split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /// The newsletter that it stood in.
    @Description("The newsletter that an item stood in.")
    public @Nullable CompletionStage<@Nullable Article> parent(@Source Article article, Context context) {
        return lookups.article(context, article.parentId());
    }

    /// A newsletter's items.
    @Description("A newsletter's items, in their order.")
    public @NonNull List<@NonNull List<@NonNull Article>> items(@Source List<Article> newsletters) {
        Map<String, List<Article>> items = articles.itemsOf(ids(newsletters));
        return newsletters.stream()
                .map(each -> items.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// The story that it tells.
    @Description("The story that it tells; a newsletter's items have one each.")
    public @Nullable CompletionStage<@Nullable Story> story(@Source Article article, Context context) {
        return lookups.story(context, article.storyId());
    }

    /// Whose text it repeats.
    @Description("Whose text it repeats, the largest share first.")
    public @NonNull List<@NonNull List<@NonNull Derivation>> derivedFrom(@Source List<Article> repeating) {
        Map<String, List<Derivation>> derivations = articles.derivationsOf(ids(repeating));
        return repeating.stream()
                .map(each -> derivations.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// The article that is repeated.
    @Description("The article that is repeated.")
    public @NonNull CompletionStage<@Nullable Article> original(@Source Derivation derivation, Context context) {
        return lookups.article(context, derivation.originalId());
    }

    /// Its earlier versions.
    @Description("Its earlier versions, the latest first.")
    public @NonNull List<@NonNull List<@NonNull Revision>> revisions(@Source List<Article> revised) {
        Map<String, List<Revision>> revisions = earlier.of(ids(revised));
        return revised.stream()
                .map(each -> revisions.getOrDefault(each.id(), List.of()))
                .toList();
    }

    /// What it claims.
    @Description("What it claims, in the order of its text. A newsletter's claims are its items'.")
    public @NonNull CompletionStage<ClaimConnection> claims(
            @Source Article article,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable ClaimFilter filter,
            Context context) {
        Nested<?, ClaimConnection> nested =
                new Nested<>("Article.claims", claims.inArticle(filter), ClaimConnection::new);
        return nested.connection(context, article.id(), Paging.first(first, after), filter);
    }

    /// What it mentions.
    @Description("The entities that it mentions, by name.")
    public @NonNull CompletionStage<EntityConnection> entities(
            @Source Article article, @Nullable Integer first, @Nullable String after, Context context) {
        Nested<?, EntityConnection> nested =
                new Nested<>("Article.entities", entities.inArticle(), EntityConnection::new);
        return nested.connection(context, article.id(), Paging.first(first, after));
    }

    private static List<String> ids(List<Article> some) {
        return some.stream().map(Article::id).toList();
    }
}
