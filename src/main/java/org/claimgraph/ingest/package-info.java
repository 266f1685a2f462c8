/// The one place that reads as the whole story: read, extract, resolve, compare, store.
@NullMarked
package org.claimgraph.ingest;

import org.jspecify.annotations.NullMarked;
