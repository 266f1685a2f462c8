/// Newsletters: told from other texts by their form, freed of their frame, and split into their stories.
///
/// Input: the blocks of a mail, a page or a pasted text. Output: a `Newsletter`, or nothing where the text is
/// not one.
@NullMarked
package org.claimgraph.read.newsletter;

import org.jspecify.annotations.NullMarked;
