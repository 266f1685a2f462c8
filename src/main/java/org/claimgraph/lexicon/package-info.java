/// English words as data, for the stages that read them: word lists, lemmas, place names and what contains them.
///
/// Every list is a resource under `/lexicon` whose header says what it holds and where it comes from; loaded on first
/// use, never at start-up. Imports nothing but `model` (ADR-5).
@NullMarked
package org.claimgraph.lexicon;

import org.jspecify.annotations.NullMarked;
