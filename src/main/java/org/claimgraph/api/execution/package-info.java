/// How any request is executed, whatever it asks, and how it is refused: every error has its code.
@NullMarked
package org.claimgraph.api.execution;

import org.jspecify.annotations.NullMarked;
