/// Claims against the claims already known: relations, who repeats whom, stories, findings. Pure: no I/O, no clock.
///
/// Slots decide, similarity only proposes: a relation names the dimension, both values and the rule that found it.
@NullMarked
package org.claimgraph.compare;

import org.jspecify.annotations.NullMarked;
