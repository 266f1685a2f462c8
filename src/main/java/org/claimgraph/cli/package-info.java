/// The same verbs for a terminal: serve, ingest, check, migrate, read, extract, compare.
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;
