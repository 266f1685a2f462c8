/// The entities that texts mention, their mentions, and which of them were merged into which.
@NullMarked
package org.claimgraph.store.entity;

import org.jspecify.annotations.NullMarked;
