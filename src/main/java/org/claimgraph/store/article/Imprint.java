package org.claimgraph.store.article;

import java.util.List;

/// What is kept with an article beyond its record.
///
/// @param position       its place among its newsletter's items, from 0; 0 for what is no item
/// @param fingerprint    by which repeats of its text are found
/// @param citedSourceIds the sources that it credits
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Imprint(int position, long[] fingerprint, List<String> citedSourceIds) {
    public Imprint {
        citedSourceIds = List.copyOf(citedSourceIds);
    }
}
