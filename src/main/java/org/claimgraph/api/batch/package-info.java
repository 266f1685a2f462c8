/// What leads from one thing to others, loaded for a whole level of the answer at once: by id, below a parent, and from
/// the side of a relation that is asked from.
@NullMarked
package org.claimgraph.api.batch;

import org.jspecify.annotations.NullMarked;
