/// How one claim stands to another: an alignment says whether both answer one question, a rule per dimension how the
/// answers stand to each other.
///
/// Input: two claims with their articles. Output: judgements, each with the rule that made it and a sentence that a
/// reader can check.
@NullMarked
package org.claimgraph.compare.relation;

import org.jspecify.annotations.NullMarked;
