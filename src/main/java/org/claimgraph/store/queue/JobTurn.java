package org.claimgraph.store.queue;

import java.util.UUID;
import org.claimgraph.model.ArticleRequest;

/// An input of a job whose turn it is, and the lease under which it is taken in.
///
/// @param tries how many have begun to take it in, this one included
public record JobTurn(UUID input, int index, ArticleRequest request, int tries, Lease lease) {}
