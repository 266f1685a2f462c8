package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// What brought the same thing about. Holds for "a faulty hinge is behind the delay" and "a bug in the software is what
/// has held it up"; not for the causes of two different things, nor when one cause names the other among its words.
final class CauseRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Cause one = Cause.of(fresh);
        Cause other = Cause.of(known);
        boolean told = fresh.claim().negated() == known.claim().negated();
        if (one == null || other == null || !told || !alignment.sameStory() || !sameEffect(one, other)) {
            return List.of();
        }
        boolean same = Alignment.overlap(one.causeStems(), other.causeStems()) >= 0.3;
        RelationKind kind = same ? RelationKind.SUPPORTS : RelationKind.CONTRADICTS;
        return List.of(new Judgement(
                kind,
                fresh,
                known,
                Dimension.OUTCOME,
                one.text(),
                other.text(),
                fresh.voice() + " puts it down to \"" + one.text() + "\", " + known.voice() + " to \"" + other.text()
                        + "\".",
                same ? "cause-equal/1" : "cause-differs/1",
                0.65));
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
