/// Sentences to times and quantities, read as intervals and bounds.
@NullMarked
package org.claimgraph.extract.value;

import org.jspecify.annotations.NullMarked;
