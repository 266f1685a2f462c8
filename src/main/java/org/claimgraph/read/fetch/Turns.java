package org.claimgraph.read.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// One queue for each host: one request at a time, in the order in which they were asked for, with a pause in
/// between.
final class Turns {
    /// Hosts beyond this are forgotten as soon as they are idle.
    private static final int MOST_HOSTS = 10_000;

    /// Waits; a test only notes for how long.
    @FunctionalInterface
    interface Pause {
        void take(Duration time) throws InterruptedException;
    }

    private final Map<String, Turn> byHost = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Pause pause;
    private final Duration patience;

    Turns(Clock clock, Pause pause, Duration patience) {
        this.clock = clock;
        this.pause = pause;
        this.patience = patience;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile Instant notBefore = Instant.MIN;
    }

    /// Does a request when it is the host's turn.
    ///
    /// @param rest how long the host is left alone afterwards
    /// @throws CodedException FETCH_FAILED when the turn is further away than anyone would wait
    <T> T take(String host, Duration rest, Supplier<T> request) {
        Turn turn = turn(host);
        try {
            if (!turn.lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failed(host, "too many requests wait for it; try again later");
            }
            try {
                await(host, turn);
                return request.get();
            } finally {
                postpone(host, rest);
                turn.lock.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed(host, "the fetch was stopped");
        }
    }

    /// Leaves a host alone for a while, or longer if that was said before.
    void postpone(String host, Duration rest) {
        Instant until = clock.instant().plus(rest);
        Turn turn = turn(host);
        turn.notBefore = until.isAfter(turn.notBefore) ? until : turn.notBefore;
    }

    private void await(String host, Turn turn) throws InterruptedException {
        Duration left = left(turn);
        if (left.compareTo(patience) > 0) {
            throw failed(host, "it asks to be left alone until " + turn.notBefore);
        }
        if (left.isPositive()) {
            pause.take(left);
        }
    }

    private Duration left(Turn turn) {
        Instant now = clock.instant();
        return turn.notBefore.isAfter(now) ? Duration.between(now, turn.notBefore) : Duration.ZERO;
    }

    private Turn turn(String host) {
        if (byHost.size() > MOST_HOSTS) {
            byHost.values().removeIf(turn -> !turn.lock.isLocked() && left(turn).isZero());
        }
        return byHost.computeIfAbsent(host.toLowerCase(Locale.ROOT), _ -> new Turn());
    }

    private static CodedException failed(String host, String why) {
        return new CodedException(ErrorCode.FETCH_FAILED, "The host " + host + " is not asked now: " + why + ".");
    }
}
