/// Articles with their earlier versions, who repeats whom, what was fetched from where; and what goes with an article
/// that goes.
@NullMarked
package org.claimgraph.store.article;

import org.jspecify.annotations.NullMarked;
