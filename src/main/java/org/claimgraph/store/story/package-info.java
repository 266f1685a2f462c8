/// Which articles tell of one event: stories, by what articles are told to belong to one, and the findings of each.
@NullMarked
package org.claimgraph.store.story;

import org.jspecify.annotations.NullMarked;
