package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/// What was planned and then done.
///
/// - `plan-done/1` holds for "will visit the site on Wednesday" and, a day later, "toured the wreckage"; not for two
///   plans, nor for a plan and something else that was done.
/// - `plan-kept/1` holds where other rules found the times to agree: for "is set to launch on Sunday" and, three days
///   later, "the flight on August 3"; not where both were published on one morning.
final class ProgressRule implements Rule {
    private static final long APART = 10;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        if (!isPlan(earlier) || !isDone(later)) {
            return List.of();
        }
        Set<String> topics = Overlap.shared(earlier.events(), later.told()).stream()
                .filter(topic -> Topics.has(topic, Topics.Trait.SINGLE))
                .collect(Collectors.toSet());
        boolean same = Retrospect.before(earlier) == Retrospect.before(later)
                && Retrospect.next(earlier) == Retrospect.next(later)
                && earlier.participants().share(later.participants())
                && Moment.of(later).stream()
                        .noneMatch(moment ->
                                moment.end().isBefore(earlier.knownAt().minusDays(1)))
                && !amountsApart(earlier, later)
                && (earlier.participants().compatible(later.participants()) || sameOnTime(earlier, later))
                && (earlier.participants().sameSubject(later.participants()) || sameOnTime(earlier, later))
                && (topics.isEmpty()
                        ? Predicates.same(earlier, later) && alignment.overlap() >= 0.5
                        : alignment.overlap() >= 0.25);
        if (!same || later.after(earlier).toHours() < APART) {
            return List.of();
        }
        return List.of(overtaken(later, value(later, "done"), earlier, value(earlier, "planned"), "plan-done/1", 0.7));
    }

    /// A finding that two times agree, as what it is where one was told as planned and the other later as done.
    static Judgement kept(Judgement found) {
        boolean agrees = found.kind() == RelationKind.SUPPORTS || found.kind() == RelationKind.REFINES;
        if (!agrees || found.dimension() != Dimension.TIME) {
            return found;
        }
        boolean turned = found.one().after(found.other()).isNegative();
        Statement later = turned ? found.other() : found.one();
        Statement earlier = turned ? found.one() : found.other();
        String done = turned ? found.otherValue() : found.value();
        if (later.after(earlier).toHours() < APART || !isPlan(earlier) || !isDone(later) || !isDay(later, done)) {
            return found;
        }
        String planned = turned ? found.value() : found.otherValue();
        return overtaken(later, "done, " + done, earlier, "planned, " + planned, "plan-kept/1", found.confidence());
    }

    private static Judgement overtaken(
            Statement later, String done, Statement earlier, String planned, String rule, double confidence) {
        return new Judgement(
                RelationKind.SUPERSEDES,
                later,
                earlier,
                Dimension.TIME,
                done,
                planned,
                earlier.voice() + " tells it as planned, " + later.voice() + " later as done.",
                rule,
                confidence);
    }

    /// Whether these words tell one day or less: "in January" keeps no plan for the 14th.
    private static boolean isDay(Statement statement, @Nullable String words) {
        return Moment.of(statement).stream().anyMatch(moment -> moment.text().equals(words) && moment.days() <= 1);
    }

    /// One event to come, not what is to happen every night, nor what it will be like.
    private static boolean isPlan(Statement statement) {
        return statement.planned()
                && !statement.claim().negated()
                && !statement.claim().lemma().equals("be")
                && !has(statement, TimeRelation.UNTIL)
                && !Course.habitual(statement);
    }

    /// An event, not a state that has lasted, nor another plan.
    private static boolean isDone(Statement statement) {
        return statement.asserted()
                && !Course.moved(statement)
                && !statement.claim().negated()
                && !statement.claim().lemma().equals("be")
                && !has(statement, TimeRelation.SINCE);
    }

    private static boolean has(Statement statement, TimeRelation relation) {
        return !Course.moved(statement)
                && statement.claim().times().stream().anyMatch(time -> time.relation() == relation);
    }

    /// "Will visit the site on Wednesday" and "toured the wreckage on Wednesday": a name and a day in common.
    private static boolean sameOnTime(Statement earlier, Statement later) {
        boolean named = earlier.participants().things().stream()
                .anyMatch(thing -> thing.named()
                        && later.participants().things().stream()
                                .anyMatch(other -> !Overlap.shared(thing.names(), other.names())
                                        .isEmpty()));
        return named
                && Moment.of(earlier).stream()
                        .anyMatch(one ->
                                one.days() <= 1 && Moment.of(later).stream().anyMatch(one::overlaps));
    }

    private static String value(Statement statement, String otherwise) {
        return Moment.of(statement).stream()
                .filter(moment -> !Retrospect.before(statement, moment.expression()))
                .findFirst()
                .map(moment -> otherwise + ", " + moment.text())
                .orElse(otherwise);
    }

    /// "Expects to carry 40,000 passengers" is not done once 187 were carried.
    private static boolean amountsApart(Statement one, Statement other) {
        return one.claim().quantities().stream()
                .anyMatch(mine -> other.claim().quantities().stream().anyMatch(theirs -> apart(mine, theirs)));
    }

    private static boolean apart(Quantity one, Quantity other) {
        Double mine = one.value();
        Double theirs = other.value();
        return mine != null
                && theirs != null
                && Objects.equals(one.unit(), other.unit())
                && Math.max(mine, theirs) > 3 * Math.min(mine, theirs);
    }
}
