package org.claimgraph.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Articles side by side; `Comparison` in the schema.
///
/// @param articles               in the order in which they became known
/// @param agreements             the questions to which all that answer give one answer
/// @param differences            the questions on which they exclude or overtake each other
/// @param relations              how their claims stand to each other; the id of one that is not stored leads nowhere
/// @param copies                 who repeats whose text
/// @param independentOriginCount how many origins they go back to
@Type("Comparison")
@Description("Articles side by side: what they agree on, where they differ, and who copied whom.")
public record ArticleComparison(
        @NonNull List<@NonNull Article> articles,
        @NonNull List<@NonNull Finding> agreements,
        @NonNull List<@NonNull Finding> differences,
        @NonNull List<@NonNull ClaimRelation> relations,
        @NonNull List<@NonNull Derivation> copies,
        int independentOriginCount) {
    public ArticleComparison {
        articles = List.copyOf(articles);
        agreements = List.copyOf(agreements);
        differences = List.copyOf(differences);
        relations = List.copyOf(relations);
        copies = List.copyOf(copies);
    }
}
