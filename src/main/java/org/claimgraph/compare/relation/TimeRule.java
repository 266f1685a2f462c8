package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/// Times of one event. Holds for "opened in 1961" and "opened in 1958"; not for "opened in 1961" and "inspected in
/// 2024", nor for "July 31" and "this week". A plan that a later report dates anew is superseded, not contradicted.
final class TimeRule implements Rule {
    private static final double SAME_WORDS = 0.55;

    private static final long APART = 10;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        for (Moment one : Moment.of(fresh)) {
            for (Moment other : Moment.of(known)) {
                Judgement judgement =
                        sameQuestion(fresh, one, known, other, alignment) ? judgement(fresh, one, known, other) : null;
                if (judgement != null) {
                    judgements.add(judgement);
                }
            }
        }
        return judgements;
    }

    private static boolean sameQuestion(
            Statement fresh, Moment one, Statement known, Moment other, Alignment alignment) {
        Clause mine = Clause.around(fresh, one.span());
        Clause theirs = Clause.around(known, other.span());
        Set<String> topics = Alignment.shared(mine.told(), theirs.told()).stream()
                .filter(topic -> Topics.has(topic, Topics.Trait.SINGLE))
                .collect(Collectors.toSet());
        boolean moved = changes(mine) != changes(theirs);
        if (Retrospect.before(fresh, one.expression()) != Retrospect.before(known, other.expression())
                || moved
                || notThen(fresh, one)
                || notThen(known, other)
                || !Things.compatible(fresh, known)) {
            return false;
        }
        return topics.isEmpty()
                ? Things.samePredicate(fresh, known) && mine.overlap(theirs) >= SAME_WORDS && alignment.words() >= 2
                : alignment.sameStory() || mine.overlap(theirs) >= 0.3;
    }

    /// "will not be on sale this month" gives no time; "not inspected since 2021" does; how long
    /// something lasts is another question than when it was.
    private static boolean notThen(Statement statement, Moment moment) {
        if (moment.expression().relation() == TimeRelation.UNTIL) {
            return true;
        }
        return statement.claim().negated() && moment.expression().relation() != TimeRelation.SINCE;
    }

    private static boolean changes(Clause clause) {
        return clause.topics().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.CHANGE));
    }

    /// Null when the times differ but may be those of two events.
    private static @Nullable Judgement judgement(Statement fresh, Moment one, Statement known, Moment other) {
        if (one.overlaps(other)) {
            return agreement(fresh, one, known, other);
        }
        if (one.ofNews(fresh) != other.ofNews(known)) {
            return null;
        }
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        boolean turned = later != fresh;
        Moment planned = turned ? one : other;
        if (isPlan(earlier, planned) && later.after(earlier).toHours() >= APART) {
            return made(
                    RelationKind.SUPERSEDES,
                    later,
                    turned ? other : one,
                    earlier,
                    turned ? one : other,
                    "plan-dated-anew/1",
                    "came later");
        }
        return made(RelationKind.CONTRADICTS, fresh, one, known, other, "time-disjoint/1", "exclude each other");
    }

    private static boolean isPlan(Statement statement, Moment moment) {
        boolean planned =
                statement.planned() || Clause.around(statement, moment.span()).planned();
        return planned && !Retrospect.before(statement, moment.expression());
    }

    private static Judgement agreement(Statement fresh, Moment one, Statement known, Moment other) {
        if (one.days() * 12 < other.days() && other.contains(one)) {
            return made(RelationKind.REFINES, fresh, one, known, other, "time-within/1", "lies within it");
        }
        if (other.days() * 12 < one.days() && one.contains(other)) {
            return made(RelationKind.REFINES, known, other, fresh, one, "time-within/1", "lies within it");
        }
        return made(RelationKind.SUPPORTS, fresh, one, known, other, "time-equal/1", "agree");
    }

    private static Judgement made(
            RelationKind kind,
            Statement one,
            Moment value,
            Statement other,
            Moment otherValue,
            String rule,
            String how) {
        return new Judgement(
                kind,
                one,
                other,
                Dimension.TIME,
                value.text(),
                otherValue.text(),
                one.voice() + " says " + value.text() + ", " + other.voice() + " " + otherValue.text() + "; the two "
                        + how + ".",
                rule,
                0.75);
    }
}
