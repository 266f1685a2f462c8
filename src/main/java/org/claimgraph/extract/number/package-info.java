/// A sentence in pieces finer than its tokens, and the numbers among them: what times and quantities are both made of.
///
/// `LexemeScanner` cuts a sentence, `NumeralReader` reads the number at a place in it, in digits or words, and
/// `PhraseTable` looks up phrases of several pieces.
@NullMarked
package org.claimgraph.extract.number;

import org.jspecify.annotations.NullMarked;
