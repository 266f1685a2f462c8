package org.claimgraph.api.intake;

import io.smallrye.graphql.api.Context;
import java.util.List;
import org.claimgraph.api.batch.Batch;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.Reception;
import org.claimgraph.model.CodedException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Articles come in and go.
@GraphQLApi
public class IngestApi {
    private final Ingestor ingestor;

    private final Reception reception;

    IngestApi(Ingestor ingestor, Reception reception) {
        this.ingestor = ingestor;
        this.reception = reception;
    }

    /// Takes an article in.
    @Mutation
    @Description("Reads an article, extracts its claims, compares them with all that is stored, and stores them. "
            + "An article that is stored already with the same words changes nothing; one whose words changed becomes "
            + "a revision. A request that is sent again with the same idempotencyKey is answered as the first was.")
    public @NonNull IngestArticlePayload ingestArticle(
            @NonNull ArticleInput input, @Nullable String idempotencyKey, Context context) {
        Batch.forget(context);
        try {
            return IngestArticlePayload.of(reception.take(input.request(), idempotencyKey));
        } catch (CodedException refused) {
            return IngestArticlePayload.refused(UserError.of(refused, List.of("input", input.givenField())));
        }
    }

    /// Removes an article.
    @Mutation
    @Description("Removes an article with its items, claims and relations. Stories and entities that are left without "
            + "an article go too.")
    public @NonNull DeleteArticlePayload deleteArticle(@Id @NonNull String id, Context context) {
        Batch.forget(context);
        try {
            ingestor.delete(id);
            return new DeleteArticlePayload(id, List.of());
        } catch (CodedException refused) {
            return new DeleteArticlePayload(null, List.of(UserError.of(refused, List.of("id"))));
        }
    }
}
