package org.claimgraph.store.queue;

import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.FEED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.store.key.ContentHash;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Rows;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// The feeds that are followed, whose turn it is to be polled, and which of their entries were seen.
@ApplicationScoped
@Transactional
public class FeedRepository implements PanacheRepositoryBase<StoredFeed, UUID> {
    /// Follows a feed, or changes how it is followed; its turn is now.
    public FollowedFeed follow(String url, @Nullable String sourceName, boolean fetchPages, OffsetDateTime now) {
        StoredFeed known = find("url", url).firstResult();
        StoredFeed feed = known != null ? known : new StoredFeed(url, now);
        feed.sourceName = sourceName;
        feed.fetchPages = fetchPages;
        feed.nextPollAt = now;
        persist(feed);
        return feed.toFeed();
    }

    /// Follows a feed no longer; its articles stay.
    ///
    /// @throws CodedException NOT_FOUND
    public void unfollow(String id) {
        if (!deleteById(Ids.uuid(FEED, id))) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no feed " + id + ".");
        }
    }

    /// The feeds of these ids that there are, by id.
    public Map<String, FollowedFeed> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredFeed.class, Ids.uuids(FEED, ids))
                .map(StoredFeed::toFeed)
                .collect(toMap(FollowedFeed::id, Function.identity()));
    }

    /// All of them, the last followed first.
    public Listing<FollowedFeed> all() {
        SortKey<StoredFeed> newest = SortKey.<StoredFeed>age(row -> row.id).reversed();
        return Listing.of(
                new Keyset<>(getSession(), Selection.of(StoredFeed.class, "feed t", newest)), StoredFeed::toFeed);
    }

    /// Takes the feed that has been due the longest and that nobody polls; null when there is none.
    public @Nullable FeedTurn take(Lease lease, OffsetDateTime now) {
        return getSession()
                .createNativeQuery("""
                        update feed set lease = :lease, leased_until = :until, polled_at = :now where id = (
                            select id from feed
                            where next_poll_at <= :now and (leased_until is null or leased_until <= :now)
                            order by next_poll_at, id limit 1 for update skip locked)
                        returning *""", StoredFeed.class)
                .setParameter("lease", lease.token())
                .setParameter("until", lease.until())
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(feed -> new FeedTurn(feed.toFeed(), feed.validators(), lease))
                .orElse(null);
    }

    /// Keeps a turn for longer.
    ///
    /// @return whether it is still ours
    public boolean renew(FeedTurn turn, OffsetDateTime until) {
        return update(
                        "leasedUntil = ?1 where id = ?2 and lease = ?3",
                        until,
                        Ids.uuid(FEED, turn.feed().id()),
                        turn.lease().token())
                == 1;
    }

    /// Ends a turn; without effect when it was lost to another.
    public void settle(FeedTurn turn, FeedPoll poll, OffsetDateTime now) {
        StoredFeed feed = find(
                        "id = ?1 and lease = ?2",
                        Ids.uuid(FEED, turn.feed().id()),
                        turn.lease().token())
                .firstResult();
        if (feed == null) {
            return;
        }
        feed.lease = null;
        feed.leasedUntil = null;
        feed.title = poll.title() != null ? poll.title() : feed.title;
        feed.etag = poll.known().etag();
        feed.lastModified = poll.known().lastModified();
        feed.readAt = poll.failures() == 0 ? now : feed.readAt;
        feed.failures = poll.failures();
        feed.errorCode = poll.error() == null ? null : poll.error().code();
        feed.errorMessage = poll.error() == null ? null : poll.error().message();
        feed.nextPollAt = poll.next();
    }

    /// Whether this version of an entry was seen before; then it is noted that it still stands there.
    public boolean knows(FollowedFeed feed, String content, OffsetDateTime now) {
        return getSession()
                        .createNativeMutationQuery(
                                "update feed_entry set seen_at = :now where feed_id = :feed and content_hash = :hash")
                        .setParameter("now", now)
                        .setParameter("feed", Ids.uuid(FEED, feed.id()))
                        .setParameter("hash", ContentHash.of(content))
                        .executeUpdate()
                > 0;
    }

    /// Notes that this version of an entry was dealt with.
    public void learn(FollowedFeed feed, String content, OffsetDateTime now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into feed_entry (feed_id, content_hash, seen_at)
                        select f.id, :hash, :now from feed f where f.id = :feed on conflict do nothing""")
                .setParameter("feed", Ids.uuid(FEED, feed.id()))
                .setParameter("hash", ContentHash.of(content))
                .setParameter("now", now)
                .executeUpdate();
    }

    /// Forgets the entries that a feed has not had since.
    public void forget(FollowedFeed feed, OffsetDateTime since) {
        getSession()
                .createNativeMutationQuery("delete from feed_entry where feed_id = :feed and seen_at < :since")
                .setParameter("feed", Ids.uuid(FEED, feed.id()))
                .setParameter("since", since)
                .executeUpdate();
    }
}
