package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// What brought the same thing about.
///
/// - `cause-equal/2` holds for "because of a hinge that broke" and "a faulty hinge is behind the delay"; not for two
///   things that have nothing in common.
/// - `cause-kind/1` holds for "because of cumulus clouds" and "because of the weather"; not for "wind" and "clouds".
/// - `cause-differs/2` holds for "a faulty hinge is behind the delay" and "a bug in the software is what
///   has held it up";
///   not for the causes of two different things.
final class CauseRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Cause one = Cause.of(fresh);
        Cause other = Cause.of(known);
        boolean told = fresh.claim().negated() == known.claim().negated();
        if (one == null || other == null || !told || !alignment.sameStory() || !sameEffect(one, other)) {
            return List.of();
        }
        if (one.isKindOf(other)) {
            return List.of(judgement(RelationKind.REFINES, one, other, "cause-kind/1"));
        }
        if (other.isKindOf(one)) {
            return List.of(judgement(RelationKind.REFINES, other, one, "cause-kind/1"));
        }
        boolean same = Alignment.overlap(one.causeStems(), other.causeStems()) >= 0.3;
        return List.of(
                same
                        ? judgement(RelationKind.SUPPORTS, one, other, "cause-equal/2")
                        : judgement(RelationKind.CONTRADICTS, one, other, "cause-differs/2"));
    }

    private static Judgement judgement(RelationKind kind, Cause one, Cause other, String rule) {
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                Dimension.OUTCOME,
                one.text(),
                other.text(),
                one.statement().voice() + " puts it down to \"" + one.text() + "\", "
                        + other.statement().voice() + " to \"" + other.text() + "\".",
                rule,
                0.65);
    }

    /// Effects are the same when they share a word or a topic, changes of plan being one.
    private static boolean sameEffect(Cause one, Cause other) {
        Set<String> mine = topics(one);
        Set<String> theirs = topics(other);
        boolean shared = !Alignment.shared(mine, theirs).isEmpty();
        return shared || Alignment.overlap(one.effectStems(), other.effectStems()) >= 0.3;
    }

    private static Set<String> topics(Cause cause) {
        Set<String> topics = new Clause(cause.statement(), cause.effect()).topics();
        topics.removeIf(topic -> topic.equals("cause") || Topics.has(topic, Topics.Trait.WEAK));
        return topics;
    }
}
