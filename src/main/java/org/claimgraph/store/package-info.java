/// What is kept: JPA entities (package-private, each behind the wall of what it holds), repositories with intent-named
/// queries, migrations. Takes and gives `model` records only.
///
/// The packages below hold one concept each (ADR-19). Here is what reaches across all of them: what changed, and what
/// is found by words.
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;
