package org.claimgraph.compare.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Value;
import org.claimgraph.model.Span;

/// The values of two articles, each held against each: how near a pair is tells little without how near
/// either one is to the other article's rest. Of three counts of people in each article the nearest
/// belong together.
public final class Rivals {
    private static final int THIRDS = 3;

    /// Where a value stands; one may be told of in several claims.
    private record Seat(String articleId, Span span) {
        static Seat of(Value value) {
            return new Seat(value.statement().article().id(), value.span());
        }
    }

    private Rivals() {}

    /// The likenesses of all values of two articles that can answer one question, their rivals weighed.
    ///
    /// @param thirds what other articles of the story tell; of those published before the later of the two the
    ///               [#THIRDS] that tell most are looked at
    public static List<Likeness> of(
            Collection<Statement> one,
            Collection<Statement> other,
            Collection<? extends Collection<Statement>> thirds) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        Nearness nearness = new Nearness();
        List<Surroundings> mine = values(one, nearness);
        List<Surroundings> theirs = values(other, nearness);
        Statement later = later(one.iterator().next(), other.iterator().next());
        Bridges bridges = new Bridges(thirds.stream()
                .filter(third -> !third.isEmpty()
                        && !third.iterator().next().after(later).isPositive())
                .sorted(Comparator.comparingInt(third -> -third.size()))
                .limit(THIRDS)
                .flatMap(third -> values(third, nearness).stream())
                .toList());
        List<Likeness> pairs = new ArrayList<>();
        for (Surroundings value : mine) {
            for (Surroundings match : theirs) {
                if (value.value().comparable(match.value())) {
                    Likeness likeness = Likeness.of(value, match);
                    bridges.weigh(likeness, value, match);
                    pairs.add(likeness);
                }
            }
        }
        weigh(pairs);
        return pairs;
    }

    private static Statement later(Statement one, Statement other) {
        return one.after(other).isNegative() ? other : one;
    }

    private static List<Surroundings> values(Collection<Statement> statements, Nearness nearness) {
        return statements.stream()
                .flatMap(statement -> Value.of(statement).stream())
                .map(value -> new Surroundings(value, nearness))
                .toList();
    }

    private static void weigh(List<Likeness> pairs) {
        Map<Seat, List<Likeness>> bySeat = new HashMap<>();
        for (Likeness pair : pairs) {
            bySeat.computeIfAbsent(Seat.of(pair.later()), seat -> new ArrayList<>())
                    .add(pair);
            bySeat.computeIfAbsent(Seat.of(pair.earlier()), seat -> new ArrayList<>())
                    .add(pair);
        }
        for (Likeness pair : pairs) {
            List<Likeness> mine = bySeat.getOrDefault(Seat.of(pair.later()), List.of());
            List<Likeness> theirs = bySeat.getOrDefault(Seat.of(pair.earlier()), List.of());
            double own = pair.closeness();
            double lead = own - best(mine, pair, false);
            double otherLead = own - best(theirs, pair, false);
            double agreeing = Math.max(best(mine, pair, true), best(theirs, pair, true));
            pair.set(Sign.LEAD_LESS, Math.min(lead, otherLead));
            pair.set(Sign.LEAD_MORE, Math.max(lead, otherLead));
            pair.set(Sign.LEAD_OVER_AGREEING, own - agreeing);
            pair.set(Sign.CLOSENESS, own);
            if (pair.matches()) {
                pair.set(Sign.MATCH_RIVALS, Math.log1p((double) matches(mine, pair) + matches(theirs, pair)));
            }
        }
    }

    /// How near the nearest rival is; 0 without one.
    private static double best(List<Likeness> rivals, Likeness pair, boolean agreeing) {
        return rivals.stream()
                .filter(rival -> !sameSeats(rival, pair))
                .filter(rival -> !agreeing || rival.later().agrees(rival.earlier()))
                .mapToDouble(Likeness::closeness)
                .max()
                .orElse(0);
    }

    private static long matches(List<Likeness> rivals, Likeness pair) {
        return rivals.stream()
                .filter(rival -> !sameSeats(rival, pair) && rival.matches())
                .count();
    }

    private static boolean sameSeats(Likeness one, Likeness other) {
        return Seat.of(one.later()).equals(Seat.of(other.later()))
                && Seat.of(one.earlier()).equals(Seat.of(other.earlier()));
    }
}
