package org.claimgraph.store.queue;

import org.claimgraph.model.FollowedFeed;
import org.claimgraph.model.Validators;

/// A feed whose turn it is to be polled, and the lease under which that is done.
///
/// @param known of what was read the last time
public record FeedTurn(FollowedFeed feed, Validators known, Lease lease) {}
