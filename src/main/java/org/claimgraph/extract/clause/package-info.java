/// Sentences to clauses: verb groups, what stands before and after them, and how one clause hangs on another.
///
/// Shallow on purpose: it reads tags and a few hundred listed words, so that it works as well where a parse is weak.
@NullMarked
package org.claimgraph.extract.clause;

import org.jspecify.annotations.NullMarked;
