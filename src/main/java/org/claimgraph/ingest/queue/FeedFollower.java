package org.claimgraph.ingest.queue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.ingest.Ingestor;
import org.claimgraph.ingest.TeaserReader;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Failure;
import org.claimgraph.model.FollowedFeed;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Validators;
import org.claimgraph.read.feed.Feed;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.fetch.Answer;
import org.claimgraph.read.fetch.Fetcher;
import org.claimgraph.store.queue.FeedPoll;
import org.claimgraph.store.queue.FeedRepository;
import org.claimgraph.store.queue.FeedTurn;
import org.claimgraph.store.queue.Lease;
import org.jspecify.annotations.Nullable;

/// Follows feeds: polls each when it is its turn, and takes its new entries in, the oldest first.
@ApplicationScoped
public class FeedFollower {
    private final FeedRepository feeds;
    private final Fetcher fetcher;
    private final FeedReader reader;
    private final TeaserReader teasers;
    private final Ingestor ingestor;
    private final QueueSettings settings;
    private final Clock clock;

    FeedFollower(
            FeedRepository feeds,
            Fetcher fetcher,
            FeedReader reader,
            TeaserReader teasers,
            Ingestor ingestor,
            QueueSettings settings,
            Clock clock) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.reader = reader;
        this.teasers = teasers;
        this.ingestor = ingestor;
        this.settings = settings;
        this.clock = clock;
    }

    /// Follows a feed from now on.
    ///
    /// @param sourceName who publishes what it holds; null when each entry is to tell
    /// @throws CodedException FETCH_REFUSED, FETCH_FAILED when there is no such public host
    public FollowedFeed follow(URI address, @Nullable String sourceName, boolean fetchPages) {
        fetcher.check(address);
        return feeds.follow(address.toString(), sourceName, fetchPages, now());
    }

    /// Polls every feed whose turn it is.
    @Scheduled(every = "${claimgraph.queue.every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void pollDue() {
        Crew.work(this::pollNext);
    }

    /// @return false when it is no feed's turn
    private boolean pollNext() {
        FeedTurn turn = feeds.take(Lease.until(leaseEnd()), now());
        if (turn == null) {
            return false;
        }
        feeds.settle(turn, poll(turn), now());
        feeds.forget(turn.feed(), now().minus(settings.memory()));
        return true;
    }

    private FeedPoll poll(FeedTurn turn) {
        try {
            URI address = URI.create(turn.feed().url());
            return switch (fetcher.fetch(new Fetcher.Request(address, FeedReader.ACCEPT, turn.known()))) {
                case Answer.Unchanged _ ->
                    success(null, turn.known(), turn.feed().lastError());
                case Answer.Found found -> takeIn(turn, found);
            };
        } catch (CodedException problem) {
            return failure(turn, Failure.of(problem));
        }
    }

    private FeedPoll takeIn(FeedTurn turn, Answer.Found found) {
        try (Feed feed = reader.open(
                new ByteArrayInputStream(found.content()), found.address().toString(), found.type())) {
            List<Member> members = feed.members().toList();
            Failure first = null;
            boolean again = false;
            for (Member member : members.reversed()) {
                Failure failed = takeIn(turn, member);
                first = first == null ? failed : first;
                again |= failed != null && failed.code() == ErrorCode.FETCH_FAILED;
                if (!feeds.renew(turn, leaseEnd())) {
                    break; // another has it, or nobody follows it any more
                }
            }
            return success(feed.title(), again ? Validators.NONE : found.validators(), first);
        }
    }

    /// An entry that was seen before, in this version, is passed over. One that failed as it is fails again, so
    /// that it is not tried again; one whose page did not answer is.
    ///
    /// @return why it was left out; null when it was not
    private @Nullable Failure takeIn(FeedTurn turn, Member member) {
        try {
            Submission entry = member.submission();
            String content = new String(entry.content(), StandardCharsets.UTF_8);
            return feeds.knows(turn.feed(), content, now()) ? null : takeIn(turn, entry, content);
        } catch (CodedException broken) {
            return named(member, broken);
        }
    }

    private @Nullable Failure takeIn(FeedTurn turn, Submission entry, String content) {
        try {
            Provenance told = new Provenance(null, turn.feed().sourceName(), null, null, null);
            ingestor.ingest(told.of(turn.feed().fetchPages() ? teasers.complete(entry) : entry));
            feeds.learn(turn.feed(), content, now());
            return null;
        } catch (CodedException refused) {
            if (refused.code() != ErrorCode.FETCH_FAILED) {
                feeds.learn(turn.feed(), content, now());
            }
            return new Failure(refused.code(), entry.url() + ": " + refused.getMessage());
        }
    }

    private static Failure named(Member member, CodedException broken) {
        return new Failure(broken.code(), member.name() + ": " + broken.getMessage());
    }

    private FeedPoll success(@Nullable String title, Validators known, @Nullable Failure firstLeftOut) {
        return new FeedPoll(title, known, 0, firstLeftOut, now().plus(settings.feedInterval()));
    }

    /// The time to the next poll doubles with each failure in a row.
    private FeedPoll failure(FeedTurn turn, Failure why) {
        int failures = turn.feed().failures() + 1;
        Duration doubled = settings.feedInterval().multipliedBy(1L << Math.min(failures, 20));
        Duration longest = settings.longestFeedInterval();
        Duration pause = doubled.compareTo(longest) > 0 ? longest : doubled;
        return new FeedPoll(null, turn.known(), failures, why, now().plus(pause));
    }

    private OffsetDateTime leaseEnd() {
        return now().plus(settings.lease());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
