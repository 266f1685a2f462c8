/// What every form of text shares before it becomes a document: blocks, their wording, dates, clutter, language.
///
/// Input: decoded text. Output: blocks in reading order, and judgements about them. English word lists are read
/// from
/// `/lexicon/read-*.txt`.
@NullMarked
package org.claimgraph.read.text;

import org.jspecify.annotations.NullMarked;
