/// What waits to be done, and who does it: feeds whose turn it is, jobs of many articles, and the answers that a
/// request finds when it is sent again.
@NullMarked
package org.claimgraph.store.queue;

import org.jspecify.annotations.NullMarked;
