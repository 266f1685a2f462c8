package org.claimgraph.read.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// What the robots.txt of each site allows us (RFC 9309), kept for a day.
///
/// Without one all is allowed; while it cannot be had, nothing is, and it is asked for again after some minutes.
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);
    private static final int MOST_SITES = 10_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Map<String, String> ACCEPT = Map.of("Accept", "text/plain");

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Rules> bySite = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > MOST_SITES;
        }
    };
    private final AddressGuard guard;
    private final Exchange exchange;
    private final Turns turns;
    private final Clock clock;

    Robots(AddressGuard guard, Exchange exchange, Turns turns, Clock clock) {
        this.guard = guard;
        this.exchange = exchange;
        this.turns = turns;
        this.clock = clock;
    }

    private record Rules(BaseRobotRules rules, Instant until) {}

    /// The pause that the site asks for between two requests, if the address may be fetched at all.
    ///
    /// @throws CodedException FETCH_REFUSED when robots.txt forbids it, FETCH_FAILED when that cannot be had
    Duration check(URI address, Duration usual) {
        BaseRobotRules rules = rules(address);
        if (rules.isDeferVisits()) {
            throw new CodedException(
                    ErrorCode.FETCH_FAILED,
                    "The address " + address + " is not fetched: its site's robots.txt cannot be had; try later.");
        }
        if (!rules.isAllowed(address.toString())) {
            throw new CodedException(
                    ErrorCode.FETCH_REFUSED,
                    "The address " + address + " is not fetched: the site's robots.txt does not allow "
                            + Exchange.PRODUCT + "; save the page and give the file instead.");
        }
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : usual;
    }

    private BaseRobotRules rules(URI address) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        BaseRobotRules known = known(site);
        return known != null ? known : turns.take(address.getHost(), Duration.ZERO, () -> learn(site));
    }

    /// Whoever waited for this turn may find that another has fetched the rules meanwhile.
    private BaseRobotRules learn(String site) {
        BaseRobotRules known = known(site);
        if (known != null) {
            return known;
        }
        BaseRobotRules fresh = fetch(URI.create(site + "/robots.txt"));
        Instant until = clock.instant().plus(fresh.isDeferVisits() ? KEPT_FAILURE : KEPT);
        synchronized (bySite) {
            bySite.put(site, new Rules(fresh, until));
        }
        return fresh;
    }

    private @Nullable BaseRobotRules known(String site) {
        synchronized (bySite) {
            Rules known = bySite.get(site);
            return known != null && known.until.isAfter(clock.instant()) ? known.rules : null;
        }
    }

    private BaseRobotRules fetch(URI address) {
        try {
            URI next = address;
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                guard.check(next);
                Reply reply = exchange.get(next, ACCEPT);
                if (!reply.isRedirect()) {
                    return read(address, reply);
                }
                next = next.resolve(reply.header("location"));
            }
            return parser.failedFetch(404); // RFC 9309, 2.3.1.2: beyond five redirects as if there were none
        } catch (CodedException | IllegalArgumentException unreachable) {
            return parser.failedFetch(503);
        }
    }

    private BaseRobotRules read(URI address, Reply reply) {
        if (reply.status() != 200) {
            return parser.failedFetch(reply.status() == 429 ? 503 : reply.status());
        }
        return parser.parseContent(
                address.toString(), reply.body(), reply.header("content-type"), List.of(Exchange.PRODUCT));
    }
}
