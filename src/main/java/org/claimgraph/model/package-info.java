/// The words that every stage speaks: immutable records and enums, no behaviour beyond their own validity.
///
/// The records that the GraphQL schema shows carry MicroProfile annotations and are returned by `api` as they are
/// (ADR-1). Identifiers are TypeIDs as strings (ADR-4). Offsets are UTF-16 code units, half-open, into the text of
/// the article or document that the record belongs to.
@NullMarked
package org.claimgraph.model;

import org.jspecify.annotations.NullMarked;
