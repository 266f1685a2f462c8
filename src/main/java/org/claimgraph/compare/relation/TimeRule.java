package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.statement.Clause;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Question;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimeRelation;

/// Times of one event.
///
/// - `time-equal/1` holds for "met on July 31" and "met this week"; not for "met this week" and "had last met in 2018".
/// - `time-within/1` holds for "in October 2018" and "in 2018"; not for two days of one week.
/// - `time-disjoint/4` holds for "the bridge opened in 1961" and "the bridge opened in 1958", "broke out at 8:52
///   p.m." and "shortly after 9 p.m."; not for "opened in 1961" and "inspected in 2024", nor for the convictions of
///   one man for two crimes, nor for "broke out on Friday" and "was still burning on Saturday".
/// - `plan-dated-anew/2` holds for "will be launched on June 9" and, a day later, "will now be launched on July 2"; not
///   where the earlier report tells it as done.
final class TimeRule implements Rule {
    private static final double SAME_WORDS = 0.55;
    private static final long APART = 10;

    /// The same where the later report says that something has changed: "now hopes to".
    private static final long SOON = 2;

    /// A time of an event.
    private record Dated(Statement statement, Moment moment, Question question) {
        static List<Dated> of(Statement statement) {
            return Moment.of(statement).stream()
                    .filter(moment -> !notThen(statement, moment))
                    .map(moment -> new Dated(statement, moment, Question.of(statement, moment.span())))
                    .toList();
        }

        /// "will not be on sale this month" gives no time; "not inspected since 2021" does; how long
        /// something lasts is another question than when it was.
        private static boolean notThen(Statement statement, Moment moment) {
            TimeRelation relation = moment.expression().relation();
            boolean target = Course.moved(statement) && Course.isTarget(statement, moment.expression());
            return (relation == TimeRelation.UNTIL && !target)
                    || Course.habitual(statement)
                    || (statement.claim().negated() && relation != TimeRelation.SINCE);
        }

        boolean ofNews() {
            return moment.ofNews(statement);
        }

        boolean before() {
            return moment.before(statement);
        }

        boolean planned() {
            return (statement.planned() || moved() || question.clause().planned()) && !before();
        }

        /// "Put off to May 10": the time of what was put off, not of the putting off.
        boolean moved() {
            return Course.moved(statement) && Course.isTarget(statement, moment.expression());
        }

        /// What the event is: of something moved all that the clause raises, else what its predicate does.
        Set<String> events() {
            Set<String> topics =
                    moved() ? question.clause().raised() : question.clause().told();
            return topics.stream()
                    .filter(topic -> Topics.has(topic, Topics.Trait.SINGLE)
                            && (topics.size() == 1 || !Topics.has(topic, Topics.Trait.CHANGE)))
                    .collect(Collectors.toSet());
        }

        /// All that its clause raises and happens once.
        Set<String> raised() {
            return question.clause().topics().stream()
                    .filter(topic -> Topics.has(topic, Topics.Trait.SINGLE) && !Topics.has(topic, Topics.Trait.CHANGE))
                    .collect(Collectors.toSet());
        }

        boolean changes() {
            return !moved()
                    && question.clause().topics().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.CHANGE));
        }
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        for (Dated one : Dated.of(fresh)) {
            for (Dated other : Dated.of(known)) {
                if (oneEvent(one, other, alignment)) {
                    judge(one, other, judgements);
                }
            }
        }
        return judgements;
    }

    /// Whether both can be times of one event.
    private static boolean oneEvent(Dated one, Dated other, Alignment alignment) {
        if (one.moment().ofAnotherEvent(one.statement(), other.moment(), other.statement())
                || Retrospect.next(one.statement()) != Retrospect.next(other.statement())
                || one.changes() != other.changes()
                || !one.question().compatible(other.question())) {
            return false;
        }
        Clause mine = one.question().clause();
        Clause theirs = other.question().clause();
        Set<String> topics = one.before() && other.before()
                ? Overlap.shared(one.raised(), other.raised()) // "was last inspected", "passed its last inspection"
                : Overlap.shared(one.events(), other.events());
        return topics.isEmpty()
                ? Predicates.same(one.statement(), other.statement())
                        && mine.overlap(theirs) >= SAME_WORDS
                        && alignment.words() >= 2
                : alignment.sameStory() || mine.overlap(theirs) >= 0.3;
    }

    private static void judge(Dated one, Dated other, List<Judgement> judgements) {
        if (one.moment().overlaps(other.moment())) {
            judgements.add(agreement(one, other));
            return;
        }
        // "12 weeks ago" in two articles of one story is one time, whenever they were printed
        boolean last = one.before() && other.before();
        boolean news = last || one.ofNews() == other.ofNews();
        boolean sameWords = one.moment().text().equals(other.moment().text());
        if (!news
                || sameWords
                || isOldAndOther(one, other)
                || Retrospect.ofAnotherTime(one.statement(), other.statement())
                || tells(one, other)
                || tells(other, one)
                || !one.question().same(other.question())) {
            return;
        }
        boolean inOrder = one.statement().after(other.statement()).isNegative();
        Dated later = inOrder ? other : one;
        Dated earlier = inOrder ? one : other;
        long hours = later.statement().after(earlier.statement()).toHours();
        boolean anew = earlier.planned()
                && (hours >= APART
                        || (hours >= SOON && Course.changed(later.statement().ownWords())));
        judgements.add(
                anew
                        ? made(RelationKind.SUPERSEDES, later, earlier, "plan-dated-anew/2", "came later")
                        : made(RelationKind.CONTRADICTS, one, other, "time-disjoint/4", "exclude each other"));
    }

    /// Of what was before the news the same kind may have been often: a man's two arrests, unless one verb tells both.
    private static boolean isOldAndOther(Dated one, Dated other) {
        return !one.ofNews() && !Predicates.sameVerb(one.statement(), other.statement());
    }

    /// Whether a statement tells of this time too, in whatever slot: "last year it set a date of November 22".
    private static boolean tells(Dated told, Dated other) {
        TimeExpression time = told.moment().expression();
        return other.statement().claim().times().stream()
                .filter(own -> !own.span().equals(other.moment().span()))
                .anyMatch(
                        own -> own.start().isBefore(time.end()) && time.start().isBefore(own.end()));
    }

    private static Judgement agreement(Dated one, Dated other) {
        if (within(one.moment(), other.moment())) {
            return made(RelationKind.REFINES, one, other, "time-within/1", "lies within it");
        }
        if (within(other.moment(), one.moment())) {
            return made(RelationKind.REFINES, other, one, "time-within/1", "lies within it");
        }
        return made(RelationKind.SUPPORTS, one, other, "time-equal/1", "agree");
    }

    /// Whether one is told much more exactly: a day of a year.
    private static boolean within(Moment one, Moment other) {
        return one.days() * 12 < other.days() && other.contains(one);
    }

    private static Judgement made(RelationKind kind, Dated one, Dated other, String rule, String how) {
        return Judgement.ofTwo(
                kind,
                Dimension.TIME,
                new Judgement.Told(one.statement(), one.moment().text()),
                new Judgement.Told(other.statement(), other.moment().text()),
                rule,
                how,
                0.75);
    }
}
