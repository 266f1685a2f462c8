/// GraphQL: one resolver class per type, over `store`; changes go through `ingest`. The packages below hold what the
/// resolvers share, and the mutations (ADR-19).
///
/// The schema's types are the records of `model` (ADR-1). A resolver adds to them what a record does not hold: the
/// article of a claim, the claims of an article. Such a field is loaded for a whole level of the answer at once:
/// fields without arguments by SmallRye's batches (`@Source List<Article>`), fields with arguments, and those that
/// several types share, by `Batch`. The schema as printed is `src/main/resources/schema.graphql`; a test compares.
///
/// A list that may be left out while its elements may not be null is marked with SmallRye's `@Nullable`: SmallRye takes
/// the elements' `@NonNull` for the list's.
@NullMarked
package org.claimgraph.api;

import org.jspecify.annotations.NullMarked;
