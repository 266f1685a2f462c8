/// Relay's connections: how a stretch of a list is asked for, and how it is shown, with a type for each thing that is
/// listed.
@NullMarked
package org.claimgraph.api.connection;

import org.jspecify.annotations.NullMarked;
