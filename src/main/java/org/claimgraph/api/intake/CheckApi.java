package org.claimgraph.api.intake;

import io.smallrye.graphql.api.Context;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.api.batch.Lookups;
import org.claimgraph.api.batch.Sides;
import org.claimgraph.ingest.Checker;
import org.claimgraph.model.Check;
import org.claimgraph.model.CheckedClaim;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Preview;
import org.claimgraph.model.ReportedClaim;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Answers what a text says without storing it.
@GraphQLApi
public class CheckApi {
    private final Checker checker;
    private final Lookups lookups;

    CheckApi(Checker checker, Lookups lookups) {
        this.checker = checker;
        this.lookups = lookups;
    }

    /// The claims of a text, and what is stored about each.
    @Query
    @Description(
            "Takes any sentence or passage: its claims, and which stored claims support or contradict each. Stores "
                    + "nothing. \"Yesterday\" is told from publishedAt, from now when it is not given.")
    public @NonNull Check check(@NonNull String text, @Nullable OffsetDateTime publishedAt, Context context) {
        Check check = checker.check(text, publishedAt);
        for (CheckedClaim checked : check.claims()) {
            lookups.know(context, checked.claim().article());
            lookups.know(context, checked.claim().claim());
        }
        return check;
    }

    /// The claim.
    @Description("The claim; its id is good for this answer only.")
    public @NonNull Claim claim(@Source CheckedClaim checked) {
        return checked.claim().claim();
    }

    /// How it stands to stored claims.
    @Description("How it stands to stored claims, \"other\", surest first.")
    public @NonNull List<@NonNull ClaimRelation> relations(@Source CheckedClaim checked) {
        String id = checked.claim().claim().id();
        return checked.relations().stream()
                .map(relation -> Sides.seenFrom(id, relation))
                .toList();
    }

    /// Stored claims about the same things.
    @Description("Stored claims about the same things that neither support nor contradict it, nearest first.")
    public @NonNull List<@NonNull Claim> nearest(@Source CheckedClaim checked) {
        return checked.nearest().stream().map(ReportedClaim::claim).toList();
    }

    /// What an article would become.
    @Query
    @Description("What an article would become: its document, entities and claims. Stores nothing; ids in the answer "
            + "are good for this answer only.")
    public @NonNull Preview preview(@NonNull ArticleInput input, Context context) {
        Preview preview = preview(input);
        lookups.know(context, preview.article());
        preview.items().forEach(item -> lookups.know(context, item));
        preview.entities().forEach(entity -> lookups.know(context, entity));
        preview.claims().forEach(reported -> lookups.know(context, reported.claim()));
        return preview;
    }

    private Preview preview(ArticleInput input) {
        return input.isFetched()
                ? checker.preview(input.address(), input.provenance())
                : checker.preview(input.submission());
    }

    /// What it claims.
    @Description("What it claims, in the order of the text.")
    public @NonNull List<@NonNull Claim> claims(@Source Preview preview) {
        return preview.claims().stream().map(ReportedClaim::claim).toList();
    }
}
