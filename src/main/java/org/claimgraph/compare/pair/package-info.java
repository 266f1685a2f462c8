/// Two short texts held against each other by their words alone.
///
/// Input: an evidence and a statement. Output: the signs of support and of contradiction between them.
@NullMarked
package org.claimgraph.compare.pair;

import org.jspecify.annotations.NullMarked;
