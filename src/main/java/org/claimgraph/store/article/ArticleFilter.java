package org.claimgraph.store.article;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which articles are wanted: those for which everything that is given holds.
@Input("ArticleFilter")
@Description("Which articles are wanted: those for which everything that is given holds.")
public record ArticleFilter(
        @Nullable List<@NonNull ArticleKind> kinds,
        @Description("Ids of publishers.") @Id @Nullable List<@NonNull String> sourceIds,

        @Description("Ids of entities; the article mentions one of them.") @Id @Nullable
        List<@NonNull String> entityIds,

        @Description("BCP 47.") @Nullable String language,

        @Description("Published (or else ingested) at this time or later.") @Nullable
        OffsetDateTime publishedFrom,

        @Description("Published (or else ingested) before this time.") @Nullable
        OffsetDateTime publishedBefore) {

    static Selection<StoredArticle> narrow(Selection<StoredArticle> articles, @Nullable ArticleFilter filter) {
        return filter == null ? articles : filter.narrow(articles);
    }

    private Selection<StoredArticle> narrow(Selection<StoredArticle> articles) {
        Conditions<StoredArticle> conditions = new Conditions<>(articles);
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        conditions.anyIdOf("t.source_id = any(:sources)", "sources", TypeId.Type.SOURCE, sourceIds);
        conditions.anyIdOf(
                "exists (select from mention m join entity e on e.id = m.entity_id"
                        + " where m.article_id = t.id and e.root_id = any(:entities))",
                "entities",
                TypeId.Type.ENTITY,
                entityIds);
        conditions.holds("t.language = :language", "language", language);
        conditions.holds("t.known_at >= :from", "from", publishedFrom);
        conditions.holds("t.known_at < :before", "before", publishedBefore);
        return conditions.selection();
    }
}
