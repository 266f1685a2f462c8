package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.statement.Cause;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// What brought the same thing about.
///
/// - `cause-equal/4` holds for "because of a hinge that broke" and "a faulty hinge is behind the delay"; not for two
///   things that have nothing in common.
/// - `cause-kind/2` holds for "because of cumulus clouds" and "because of the weather"; not for "wind" and "clouds".
/// - `cause-differs/4` holds for "a faulty hinge is behind the delay" and "a bug in the software is what
///   has held it up"; not for the causes of two different things, nor for "the killing" and "the police shooting".
/// - `cause-denied/1` holds for "the delay had nothing to do with the hinge" and "it was caused by a faulty hinge"; not
///   where each names another cause.
final class CauseRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        if (!alignment.sameStory() || fresh.planned() || known.planned()) {
            return judgements;
        }
        for (Cause one : fresh.causes()) {
            for (Cause other : known.causes()) {
                Judgement judgement = one.sameEffect(other) ? ofOneEffect(one, other) : null;
                if (judgement != null) {
                    judgements.add(judgement);
                }
            }
        }
        return judgements;
    }

    private static @Nullable Judgement ofOneEffect(Cause one, Cause other) {
        return one.denied() || other.denied() ? cleared(one, other) : told(one, other);
    }

    private static @Nullable Judgement told(Cause one, Cause other) {
        if (one.isKindOf(other)) {
            return judgement(RelationKind.REFINES, one, other, "cause-kind/2");
        }
        if (other.isKindOf(one)) {
            return judgement(RelationKind.REFINES, other, one, "cause-kind/2");
        }
        if (one.sameCause(other)) {
            return judgement(RelationKind.SUPPORTS, one, other, "cause-equal/4");
        }
        return one.mayBeSame(other) ? null : judgement(RelationKind.CONTRADICTS, one, other, "cause-differs/4");
    }

    private static @Nullable Judgement cleared(Cause one, Cause other) {
        if (!one.sameCause(other)) {
            return null;
        }
        return one.denied() && other.denied()
                ? judgement(RelationKind.SUPPORTS, one, other, "cause-equal/4")
                : judgement(RelationKind.CONTRADICTS, one, other, "cause-denied/1");
    }

    private static Judgement judgement(RelationKind kind, Cause one, Cause other, String rule) {
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                Dimension.OUTCOME,
                one.text(),
                other.text(),
                said(one) + "; " + said(other) + ".",
                rule,
                0.65);
    }

    private static String said(Cause cause) {
        return cause.statement().voice() + (cause.denied() ? " clears \"" : " puts it down to \"") + cause.text()
                + "\"";
    }
}
