package org.claimgraph.api;

import io.smallrye.graphql.api.Context;
import java.util.List;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.model.CodedException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/// Articles come in and go.
@GraphQLApi
public class IngestApi {
    private final Ingestor ingestor;

    IngestApi(Ingestor ingestor) {
        this.ingestor = ingestor;
    }

    /// Takes an article in.
    @Mutation
    @Description("Reads an article, extracts its claims, compares them with all that is stored, and stores them. "
            + "An article that is stored already with the same words changes nothing; one whose words changed becomes "
            + "a revision.")
    public @NonNull IngestArticlePayload ingestArticle(@NonNull ArticleInput input, Context context) {
        Batch.forget(context);
        try {
            return IngestArticlePayload.of(ingest(input));
        } catch (CodedException refused) {
            return IngestArticlePayload.refused(UserError.of(refused, List.of("input", input.givenField())));
        }
    }

    private IngestOutcome ingest(ArticleInput input) {
        return input.isFetched()
                ? ingestor.ingest(input.address(), input.provenance())
                : ingestor.ingest(input.submission());
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
