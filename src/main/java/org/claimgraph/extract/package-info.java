/// `Document` to `Extraction`: sentences, mentions, times, quantities, quotations, claims. Pure: no I/O but the
/// models and lists on the class path, no clock.
@NullMarked
package org.claimgraph.extract;

import org.jspecify.annotations.NullMarked;
