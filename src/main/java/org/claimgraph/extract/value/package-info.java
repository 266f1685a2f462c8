/// Sentences to times and quantities, read as intervals and bounds.
///
/// `LexemeScanner` cuts a sentence finer than its tokens. For times, `TimePatterns` finds the forms of
/// `value-time-patterns.txt`, `TimeSense` drops what only looks like one, `TimeResolver` reads the interval against
/// publication, tense and the time told before. For quantities, `NumeralReader` reads the number, `UnitReader` and
/// `CountedNounReader` what it measures or counts, `AmountJoiner` the ranges, `AmountSense` drops names and scores,
/// and `Hedge` gives the bounds.
@NullMarked
package org.claimgraph.extract.value;

import org.jspecify.annotations.NullMarked;
