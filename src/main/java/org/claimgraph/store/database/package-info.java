/// The PostgreSQL behind it all: one that is given or one that claimgraph starts, how records go into `jsonb` columns,
/// and the lock that lets one writer in at a time.
@NullMarked
package org.claimgraph.store.database;

import org.jspecify.annotations.NullMarked;
