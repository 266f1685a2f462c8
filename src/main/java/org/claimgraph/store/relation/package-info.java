/// How stored claims stand to each other, and what humans said of that.
@NullMarked
package org.claimgraph.store.relation;

import org.jspecify.annotations.NullMarked;
