/// How likely two values of two articles answer one question, by signs that were weighed on labelled stories.
///
/// Input: two values. Output: a likelihood, 0 to 1 (docs/models.md).
@NullMarked
package org.claimgraph.compare.likeness;

import org.jspecify.annotations.NullMarked;
