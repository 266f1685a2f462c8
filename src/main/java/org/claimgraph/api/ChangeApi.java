package org.claimgraph.api;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.List;
import java.util.Objects;
import org.claimgraph.api.connection.ChangeConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.ingest.ChangeLog;
import org.claimgraph.model.Article;
import org.claimgraph.model.Change;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Node;
import org.claimgraph.model.RelationKind;
import org.claimgraph.store.ChangeRepository;
import org.claimgraph.store.article.ArticleFilter;
import org.claimgraph.store.article.ArticleRepository;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.relation.RelationRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// What changes: for clients that ask now and then, and for those that listen.
@GraphQLApi
public class ChangeApi {
    private final ChangeRepository changes;
    private final ChangeLog log;
    private final ArticleRepository articles;
    private final RelationRepository relations;
    private final NodeApi nodes;

    ChangeApi(
            ChangeRepository changes,
            ChangeLog log,
            ArticleRepository articles,
            RelationRepository relations,
            NodeApi nodes) {
        this.changes = changes;
        this.log = log;
        this.articles = articles;
        this.relations = relations;
        this.nodes = nodes;
    }

    /// What changed.
    @Query
    @Description("Everything that changed after a cursor, in order. Keep the last endCursor and ask again with it.")
    public @NonNull ChangeConnection changes(@Nullable String after, @Nullable Integer first) {
        Listing<Change> listing = changes.all();
        return new ChangeConnection(listing.page(Paging.first(first, after)), listing::count);
    }

    /// What changed, as it is now.
    @Description("What changed, as it is now; null when it is gone.")
    public List<@Nullable Node> node(@Source List<Change> some) {
        return nodes.nodes(some.stream().map(Change::nodeId).toList());
    }

    /// Articles as they come in.
    @Subscription
    @Description("Each article that this server takes in or finds revised, once it is stored.")
    public @NonNull Multi<Article> articleIngested(@Nullable ArticleFilter filter) {
        return heard(List.of(ChangeKind.ARTICLE_INGESTED, ChangeKind.ARTICLE_REVISED))
                .filter(change -> articles.matches(change.nodeId(), filter))
                .map(change -> articles.find(change.nodeId()))
                .filter(Objects::nonNull);
    }

    /// Relations as they are found.
    @Subscription
    @Description("Each relation that this server finds, once it is stored: of these kinds, between claims of which one "
            + "mentions one of these entities; all when neither is given.")
    public @NonNull Multi<ClaimRelation> relationFound(
            @io.smallrye.graphql.api.Nullable List<@NonNull RelationKind> kinds,
            @Id @io.smallrye.graphql.api.Nullable List<@NonNull String> entityIds) {
        return heard(List.of(ChangeKind.RELATION_FOUND))
                .map(change -> relations.byIds(List.of(change.nodeId())).get(change.nodeId()))
                .filter(Objects::nonNull)
                .filter(relation -> kinds == null || kinds.contains(relation.kind()))
                .filter(relation -> entityIds == null || relations.mentions(relation.id(), entityIds));
    }

    /// The changes of these kinds, told on a thread that may ask the database.
    private Multi<Change> heard(List<ChangeKind> kinds) {
        return Multi.createFrom()
                .<Change>emitter(emitter -> emitter.onTermination(log.listen(emitter::emit)))
                .filter(change -> kinds.contains(change.kind()))
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }
}
