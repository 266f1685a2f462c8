/// What rows are told apart and found by: keys and identifiers, hashes of texts, the index of what shares keys with
/// what.
@NullMarked
package org.claimgraph.store.key;

import org.jspecify.annotations.NullMarked;
