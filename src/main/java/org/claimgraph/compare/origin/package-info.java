/// Who repeats whom: copied text, shared credits, shared publishers; and how many voices are left after that.
///
/// Input: articles and the claims they make. Output: derivations and origins.
@NullMarked
package org.claimgraph.compare.origin;

import org.jspecify.annotations.NullMarked;
