/// Who publishes and who is credited.
@NullMarked
package org.claimgraph.store.source;

import org.jspecify.annotations.NullMarked;
