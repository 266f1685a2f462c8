package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// An entity that is mentioned beside another.
///
/// @param entityId     the entity
/// @param articleCount articles that mention both, of the latest 500 that mention the other
@Description("An entity that is mentioned beside another.")
public record RelatedEntity(
        @Ignore String entityId,

        @Description("Articles that mention both, of the latest 500.")
        int articleCount) {}
