package org.claimgraph.read.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Validators;

/// Fetches documents: each address, also those that redirects lead to, is checked by [AddressGuard] and the site's
/// robots.txt, and waits for its host's turn.
///
/// Thread-safe; blocks, so it is called from virtual threads where much is fetched.
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration UNSAID = Duration.ofMinutes(1);

    private final Manners manners;
    private final Clock clock;
    private final AddressGuard guard;
    private final Exchange exchange;
    private final Turns turns;
    private final Robots robots;

    /// A fetcher that reaches the public internet.
    public Fetcher() {
        this(Reach.PUBLIC, Manners.USUAL);
    }

    public Fetcher(Reach reach, Manners manners) {
        this(reach, manners, Clock.systemUTC(), Thread::sleep);
    }

    Fetcher(Reach reach, Manners manners, Clock clock, Turns.Pause pause) {
        this.manners = manners;
        this.clock = clock;
        this.guard = new AddressGuard(reach);
        this.exchange = new Exchange(guard, manners);
        this.turns = new Turns(clock, pause, manners.patience());
        this.robots = new Robots(guard, exchange, turns, clock);
    }

    /// What is asked for.
    ///
    /// @param accept the media types that can be read, as the header Accept has them
    /// @param known  of the version that is there already
    public record Request(URI address, String accept, Validators known) {
        private Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>();
            headers.put("Accept", accept);
            if (known.etag() != null) {
                headers.put("If-None-Match", known.etag());
            }
            if (known.lastModified() != null) {
                headers.put("If-Modified-Since", known.lastModified());
            }
            return headers;
        }
    }

    /// Passes an address that may be fetched, as far as that can be told without asking its site.
    ///
    /// @throws CodedException FETCH_REFUSED for one that may not, FETCH_FAILED when its host has no address
    public void check(URI address) {
        guard.check(address);
    }

    /// Fetches what stands at an address, following redirects.
    ///
    /// @throws CodedException FETCH_REFUSED for an address that may not be fetched, FETCH_FAILED when it does not
    ///     answer with a document in time, DOCUMENT_TOO_LARGE
    public Answer fetch(Request request) {
        URI next = request.address();
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Reply reply = visit(next, request.headers());
            if (!reply.isRedirect()) {
                return answer(next, reply);
            }
            next = resolve(next, reply.header("location"));
        }
        throw failed(request.address(), "more than " + MOST_REDIRECTS + " redirects");
    }

    private Reply visit(URI address, Map<String, String> headers) {
        guard.check(address);
        Duration rest = pause(robots.check(address, manners.pause()));
        Reply reply = inTurn(address, rest, headers);
        return reply.asksToWait() ? inTurn(address, rest, headers) : reply;
    }

    /// A host that asks to be asked later has its next turn then.
    private Reply inTurn(URI address, Duration rest, Map<String, String> headers) {
        String host = address.getHost();
        Reply reply = turns.take(host, rest, () -> exchange.get(address, headers));
        if (reply.asksToWait()) {
            turns.postpone(host, retryAfter(reply));
        }
        return reply;
    }

    private Duration pause(Duration asked) {
        return asked.compareTo(manners.longestPause()) > 0 ? manners.longestPause() : asked;
    }

    /// Seconds or a date (RFC 9110, section 10.2.3).
    private Duration retryAfter(Reply reply) {
        String value = reply.header("retry-after").strip();
        try {
            return value.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException unreadable) {
            return UNSAID;
        }
    }

    private static Answer answer(URI address, Reply reply) {
        if (reply.status() == 304) {
            return new Answer.Unchanged();
        }
        if (reply.status() != 200) {
            throw failed(address, "status " + reply.status() + hint(reply.status()));
        }
        Validators validators =
                new Validators(reply.headers().get("etag"), reply.headers().get("last-modified"));
        String type = reply.header("content-type").toLowerCase(Locale.ROOT);
        return new Answer.Found(address, type, reply.body(), validators);
    }

    private static String hint(int status) {
        return switch (status) {
            case 401, 403, 451 -> ", which means that it is not for everyone; save the page and give the file instead";
            case 404, 410 -> ", which means that it is gone; check the address";
            case 429, 503 -> ", which means that it is busy; try again later";
            default -> "";
        };
    }

    private static URI resolve(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException malformed) {
            throw failed(from, "a redirect to the malformed address " + location);
        }
    }

    private static CodedException failed(URI address, String why) {
        return new CodedException(
                ErrorCode.FETCH_FAILED, "The address " + address + " cannot be fetched: " + why + ".");
    }
}
