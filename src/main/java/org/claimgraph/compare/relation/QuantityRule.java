package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.likeness.Likelihood;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Measured;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// Amounts of the same thing.
///
/// - `quantity-equal/2` holds for "at least 12" and "15" injured, and for 420 metres and 1,380 feet of one bridge; not
///   for "12 cars" and "12 people".
/// - `quantity-disjoint/3` holds for "14 vehicles fell into the river" and "17 vehicles plunged into the
///   water"; not for
///   "scored 23 points" and "needed 11 points to break the record".
/// - `count-updated/2` holds for "killed nine people" and, a day later, "12 people died", and for "costs £212 million"
///   and, later, "the cost has risen to £231 million"; not where the later toll is the lower one.
final class QuantityRule implements Rule {
    private static final long APART = 2;

    /// How likely it must be that both answer one question, where that can be told.
    private static final double LIKELY = 0.4;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        for (Measured one : Measured.of(fresh)) {
            for (Measured other : Measured.of(known)) {
                if (one.comparable(other)
                        && (alignment.overlap() >= 0.3 || !one.topics(other).isEmpty())) {
                    judge(one, other, alignment, judgements);
                }
            }
        }
        return judgements;
    }

    private static void judge(Measured one, Measured other, Alignment alignment, List<Judgement> judgements) {
        boolean inOrder = one.statement().after(other.statement()).isNegative();
        Measured later = inOrder ? other : one;
        Measured earlier = inOrder ? one : other;
        if (updated(later, earlier)) {
            judgements.add(made(RelationKind.SUPERSEDES, later, earlier, "count-updated/2", "are of different times"));
        } else if (one.amount().matches(other.amount())) {
            judgements.add(made(RelationKind.SUPPORTS, one, other, "quantity-equal/2", "agree"));
        } else if (!one.amount().agrees(other.amount()) && one.same(other) && !unlikely(one, other, alignment)) {
            judgements.add(made(RelationKind.CONTRADICTS, one, other, "quantity-disjoint/3", "cannot both be true"));
        }
    }

    /// Whether what is learnt of how news tells one thing speaks against it: the two seldom answer one question, or do
    /// so in turn.
    private static boolean unlikely(Measured one, Measured other, Alignment alignment) {
        return alignment.sameStory()
                && alignment.likenesses().stream()
                        .filter(likeness -> likeness.of(
                                one.quantity().span(), other.quantity().span()))
                        .noneMatch(likeness -> Likelihood.of(likeness) >= LIKELY
                                && likeness.excludes()
                                && !(likeness.movedOn() && toldApart(one, other)));
    }

    /// Whether a count was told anew: a toll that rose, a figure of the day that changed.
    private static boolean updated(Measured later, Measured earlier) {
        Set<String> topics = later.topics(earlier);
        boolean grows = topics.stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.TOLL));
        boolean changes = topics.stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.STATUS));
        boolean rose = later.amount().middle() > earlier.amount().middle();
        boolean moved = !later.amount().agrees(earlier.amount()) && (changes || toldAnew(later, earlier));
        return toldApart(later, earlier)
                && (moved
                        || (grows
                                && rose
                                && later.amount().lower() > earlier.amount().lower()))
                && later.same(earlier);
    }

    private static boolean toldApart(Measured one, Measured other) {
        return one.statement().after(other.statement()).abs().toHours() >= APART;
    }

    /// Whether a change is told: "has risen to", "is now", "stood at 22 on Wednesday" and "15 now".
    private static boolean toldAnew(Measured later, Measured earlier) {
        return Course.changed(later.statement().ownWords())
                || Change.NOW.in(earlier.statement().ownWords());
    }

    private static final class Change {
        static final Phrases NOW = Phrases.of(List.of("now", "so_far", "for_now"));
    }

    private static Judgement made(RelationKind kind, Measured one, Measured other, String rule, String how) {
        String value = one.quantity().text();
        String otherValue = other.quantity().text();
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                Dimension.QUANTITY,
                value,
                otherValue,
                one.statement().voice() + " gives " + value + " and "
                        + other.statement().voice() + " " + otherValue + ", which " + how + ".",
                rule,
                kind == RelationKind.CONTRADICTS ? 0.75 : 0.8);
    }
}
