package org.claimgraph.store.database;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.claimgraph.model.Argument;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Citation;
import org.claimgraph.model.ClaimWords;
import org.claimgraph.model.ExternalId;
import org.claimgraph.model.FoundField;
import org.claimgraph.model.Place;
import org.claimgraph.model.Position;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;

/// Names the records that are kept as `jsonb`, for Jackson reads and writes them by reflection, which a native image
/// must be told of.
@RegisterForReflection(
        targets = {
            Argument.class,
            ArticleRequest.class,
            Attribution.class,
            Citation.class,
            ClaimWords.class,
            ExternalId.class,
            FoundField.class,
            Place.class,
            Position.class,
            Provenance.class,
            Quantity.class,
            Role.class,
            Span.class,
            TimeExpression.class
        })
final class JsonRecords {
    private JsonRecords() {}
}
