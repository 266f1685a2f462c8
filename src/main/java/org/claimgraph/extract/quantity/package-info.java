/// Sentences to amounts of money, lengths, counts and shares, read as bounds.
///
/// `AmountReader` reads the number, `UnitReader` and `CountedNounReader` what it measures or counts, `AmountJoiner` the
/// ranges, `AmountSense` drops names and scores, and `Hedge` gives the bounds. What belongs to a time is left to
// `time`.
@NullMarked
package org.claimgraph.extract.quantity;

import org.jspecify.annotations.NullMarked;
