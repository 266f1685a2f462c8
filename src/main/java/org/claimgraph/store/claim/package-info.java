/// What articles claim, what humans said of it, and which stored claims could bear on a new one.
@NullMarked
package org.claimgraph.store.claim;

import org.jspecify.annotations.NullMarked;
