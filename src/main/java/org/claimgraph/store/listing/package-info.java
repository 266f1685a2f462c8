/// Lists that are read in stretches, by keyset, however long they are: from a selection of rows, an order and a cursor
/// to a page. Knows no table; each repository says which of its rows a list shows.
@NullMarked
package org.claimgraph.store.listing;

import org.jspecify.annotations.NullMarked;
