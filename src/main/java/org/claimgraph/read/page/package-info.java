/// Web pages: the main text out of everything around it, and what the page says of itself.
///
/// Input: HTML. Output: a `Page` of metadata and blocks. No rule knows a site: all go by markup that
/// publishers share, the shape of text, and the word lists `/lexicon/read-*.txt`.
@NullMarked
package org.claimgraph.read.page;

import org.jspecify.annotations.NullMarked;
