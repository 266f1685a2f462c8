package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// What a source has published, and how it fared.
///
/// @param articles       its articles, newsletters and their items
/// @param claims         what they say
/// @param corroborated   claims that an independent origin supports
/// @param disputed       claims that another one contradicts
/// @param superseded     claims that a later one took the place of
/// @param firstToReport  claims that another publisher made too, and none before it
/// @param repeatingShare the part of its articles that repeat another source's text, 0 to 1
@Description("What a source has published, and how it fared.")
public record SourceRecord(
        int articles,
        int claims,
        int corroborated,
        int disputed,
        int superseded,

        @Description("Claims that another publisher made too, and none before it.")
        int firstToReport,

        @Description("The part of its articles that repeat another source's text, 0 to 1.")
        double repeatingShare) {}
