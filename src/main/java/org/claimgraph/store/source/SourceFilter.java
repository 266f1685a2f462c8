package org.claimgraph.store.source;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.claimgraph.model.SourceKind;
import org.claimgraph.store.listing.Conditions;
import org.claimgraph.store.listing.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which sources are wanted: those for which everything that is given holds.
@Input("SourceFilter")
@Description("Which sources are wanted: those for which everything that is given holds.")
public record SourceFilter(
        @Nullable List<@NonNull SourceKind> kinds,

        @Description("A part of its name, in capitals or not.") @Nullable
        String nameContains) {

    static Selection<StoredSource> narrow(Selection<StoredSource> sources, @Nullable SourceFilter filter) {
        return filter == null ? sources : filter.narrow(sources);
    }

    private Selection<StoredSource> narrow(Selection<StoredSource> sources) {
        Conditions<StoredSource> conditions = new Conditions<>(sources);
        conditions.anyOf("t.kind = any(:kinds)", "kinds", kinds);
        conditions.holds("strpos(lower(t.name), lower(:part)) > 0", "part", nameContains);
        return conditions.selection();
    }
}
