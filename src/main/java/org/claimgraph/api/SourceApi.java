package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Nested;
import org.claimgraph.api.connection.ArticleConnection;
import org.claimgraph.api.connection.ClaimConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.api.connection.SourceConnection;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceRecord;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.claim.ClaimFilter;
import org.claimgraph.store.claim.ClaimRepository;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.source.SourceFilter;
import org.claimgraph.store.source.SourceOrder;
import org.claimgraph.store.source.SourceRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// Publishers, news agencies and others who are heard.
@GraphQLApi
public class SourceApi {
    private final SourceRepository sources;
    private final ArticleRepository articles;
    private final ClaimRepository claims;

    SourceApi(SourceRepository sources, ArticleRepository articles, ClaimRepository claims) {
        this.sources = sources;
        this.articles = articles;
        this.claims = claims;
    }

    /// One source.
    @Query
    @Description("The source of this id, or the one that publishes under this domain; null when there is none.")
    public @Nullable Source source(@Id @Nullable String id, @Nullable String domain) {
        if (id != null && domain == null) {
            return sources.byIds(List.of(id)).get(id);
        }
        if (domain != null && id == null) {
            return sources.byDomain(domain);
        }
        throw new CodedException(ErrorCode.BAD_INPUT, "Give the id or the domain of the source, one of them.");
    }

    /// All sources.
    @Query
    @Description("All sources, or those that the filter lets through, by NAME when no order is given.")
    public @NonNull SourceConnection sources(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable SourceFilter filter,
            @Nullable SourceOrder orderBy) {
        Listing<Source> listing = sources.all(filter, orderBy == null ? SourceOrder.NAME : orderBy);
        return new SourceConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// What it has published.
    @Description("What it has published, newest first.")
    public @NonNull CompletionStage<ArticleConnection> articles(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Nullable Integer first,
            @Nullable String after,
            Context context) {
        Nested<?, ArticleConnection> nested =
                new Nested<>("Source.articles", articles.ofSource(), ArticleConnection::new);
        return nested.connection(context, source.id(), Paging.first(first, after));
    }

    /// The articles that credit it.
    @Description("The articles that credit it, newest first.")
    public @NonNull CompletionStage<ArticleConnection> citedBy(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Nullable Integer first,
            @Nullable String after,
            Context context) {
        Nested<?, ArticleConnection> nested = new Nested<>("Source.citedBy", articles.citing(), ArticleConnection::new);
        return nested.connection(context, source.id(), Paging.first(first, after));
    }

    /// What its articles claim.
    @Description("What its articles claim, the last ingested first.")
    public @NonNull CompletionStage<ClaimConnection> claims(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable ClaimFilter filter,
            Context context) {
        Nested<?, ClaimConnection> nested =
                new Nested<>("Source.claims", claims.ofSource(filter), ClaimConnection::new);
        return nested.connection(context, source.id(), Paging.first(first, after), filter);
    }

    /// What it has published, counted.
    @Description("What it has published, and how it fared.")
    public @NonNull List<@NonNull SourceRecord> record(@org.eclipse.microprofile.graphql.Source List<Source> some) {
        Map<String, SourceRecord> records =
                sources.records(some.stream().map(Source::id).toList());
        SourceRecord nothing = new SourceRecord(0, 0, 0, 0, 0, 0, 0);
        return some.stream()
                .map(each -> records.getOrDefault(each.id(), nothing))
                .toList();
    }
}
