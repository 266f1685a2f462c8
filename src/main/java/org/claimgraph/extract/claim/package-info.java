/// Clauses to claims: subject, predicate, object, slots, modality, and a text that stands alone.
@NullMarked
package org.claimgraph.extract.claim;

import org.jspecify.annotations.NullMarked;
