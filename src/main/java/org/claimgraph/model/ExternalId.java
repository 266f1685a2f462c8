package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What a thing is known by elsewhere.
///
/// @param scheme who hands the identifier out: "wikidata"
/// @param value  the identifier: "Q42"
@Description("What a thing is known by elsewhere.")
public record ExternalId(
        @Description("Who hands it out: \"wikidata\".") @NonNull
        String scheme,

        @NonNull String value) {}
