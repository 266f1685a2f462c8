/// Words as comparison sees them: stems, rarity in English news, synonyms, opposites, kinds, numbers, topics.
///
/// Input is plain text, output small immutable records; everything rests on the lists `/lexicon/compare-*.txt`.
@NullMarked
package org.claimgraph.compare.word;

import org.jspecify.annotations.NullMarked;
