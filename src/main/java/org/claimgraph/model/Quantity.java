package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An amount: "more than 200 antennas", "$1.3B", "nearly seven years", "10 to 12 percent".
///
/// @param text  the words, number and unit
/// @param span  where they stand in the article's text
/// @param value the number as told, multiplied out (1.3e9); null for a range
/// @param lower what it is at least; null when there is no bound. "nearly seven": 6.5
/// @param upper what it is at most; null when there is no bound. Equal to `lower` when exact
/// @param unit  "USD" (ISO 4217), "percent", "kilometre", or what is counted in the singular ("antenna"); null for a
///              bare number
@Description("An amount: \"more than 200 antennas\", \"$1.3B\", \"nearly seven years\", \"10 to 12 percent\".")
public record Quantity(
        @NonNull String text,
        @NonNull Span span,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable String unit,
        @NonNull Approximation approximation) {
    /// The unit of people's ages.
    public static final String YEAR_OF_AGE = "year of age";
}
