/// Sentences to dates and times of day, read as intervals.
///
/// `TimePatterns` finds the forms of `value-time-patterns.txt`, `TimeSense` drops what only looks like one, and
/// `TimeResolver` reads the interval against publication, tense and the time told before.
@NullMarked
package org.claimgraph.extract.time;

import org.jspecify.annotations.NullMarked;
