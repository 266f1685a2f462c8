/// Which articles tell of one event: profiles of articles, and the decision which story a new one joins.
///
/// Input: an article's text, a window of stored profiles, document frequencies. Output: a story or none.
@NullMarked
package org.claimgraph.compare.story;

import org.jspecify.annotations.NullMarked;
