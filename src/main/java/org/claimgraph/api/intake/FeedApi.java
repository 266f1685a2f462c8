package org.claimgraph.api.intake;

import java.util.List;
import org.claimgraph.api.connection.FeedConnection;
import org.claimgraph.api.connection.Paging;
import org.claimgraph.api.execution.UserError;
import org.claimgraph.ingest.queue.FeedFollower;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.queue.FeedRepository;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The feeds that are followed.
@GraphQLApi
public class FeedApi {
    private final FeedRepository feeds;
    private final FeedFollower follower;

    FeedApi(FeedRepository feeds, FeedFollower follower) {
        this.feeds = feeds;
        this.follower = follower;
    }

    /// All feeds.
    @Query
    @Description("The feeds that are followed, the last followed first.")
    public @NonNull FeedConnection feeds(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        Listing<FollowedFeed> listing = feeds.all();
        return new FeedConnection(listing.page(Paging.of(first, after, last, before)), listing::count);
    }

    /// Follows a feed.
    @Mutation
    @Description(
            "Follows a feed: it is polled from now on, and its entries are taken in. One that is followed already is "
                    + "followed as said here, and polled again.")
    public @NonNull FollowFeedPayload followFeed(@NonNull FeedInput input) {
        try {
            FollowedFeed feed = follower.follow(input.address(), input.sourceName(), input.wantsPages());
            return new FollowFeedPayload(feed, List.of());
        } catch (CodedException refused) {
            return new FollowFeedPayload(null, List.of(UserError.of(refused, List.of("input", "url"))));
        }
    }

    /// Follows a feed no longer.
    @Mutation
    @Description("Follows a feed no longer. The articles that came from it stay.")
    public @NonNull UnfollowFeedPayload unfollowFeed(@Id @NonNull String id) {
        try {
            feeds.unfollow(id);
            return new UnfollowFeedPayload(id, List.of());
        } catch (CodedException refused) {
            return new UnfollowFeedPayload(null, List.of(UserError.of(refused, List.of("id"))));
        }
    }
}
