package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.ingest.SideBySide;
import org.claimgraph.model.Article;
import org.claimgraph.model.ArticleComparison;
import org.claimgraph.model.Derivation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Articles side by side.
@GraphQLApi
public class ComparisonApi {
    private final SideBySide sideBySide;
    private final Lookups lookups;

    ComparisonApi(SideBySide sideBySide, Lookups lookups) {
        this.sideBySide = sideBySide;
        this.lookups = lookups;
    }

    /// Articles side by side.
    @Query
    @Description("What these articles agree on, where they differ, and who copied whom: 2 to 12 of them, of whatever "
            + "stories; a newsletter stands for its items. Stores nothing; the id of a relation that is not stored leads "
            + "nowhere.")
    public @NonNull ArticleComparison compare(@Id @NonNull List<@NonNull String> articleIds) {
        return sideBySide.compare(articleIds);
    }

    /// The article that repeats another.
    @Description("The article that repeats the original.")
    public @NonNull CompletionStage<@Nullable Article> article(@Source Derivation derivation, Context context) {
        return lookups.article(context, derivation.articleId());
    }
}
