package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Holding;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// Who holds what only one can hold.
///
/// - `holder-differs/4` holds for "Corwin advised Solvane" and "Corwin, which advised Northgate", for two
///   chairmen of one company, and for "Orr was in charge of the shift" and "at the head of the shift was Lund";
///   not for the heads of two companies, nor for a chairman and a former one.
/// - `holder-changed/4` holds for "will lead the group" and, a day later, "will now lead the group" of another; not
///   where nothing tells of a change.
final class ActorRule implements Rule {
    private static final long APART = 20;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Holding mine = Holding.of(fresh);
        Holding theirs = Holding.of(known);
        if (mine == null || theirs == null || !alignment.sameStory() || !sameTime(fresh, known)) {
            return List.of();
        }
        boolean side = mine.sideDiffers(theirs);
        if (!side && !mine.holderDiffers(theirs)) {
            return List.of();
        }
        boolean turned = fresh.after(known).isNegative();
        Holding later = turned ? theirs : mine;
        Holding earlier = turned ? mine : theirs;
        return List.of(
                changed(later.statement(), earlier.statement())
                        ? judgement(RelationKind.SUPERSEDES, later, earlier, side, "holder-changed/4")
                        : judgement(RelationKind.CONTRADICTS, mine, theirs, side, "holder-differs/4"));
    }

    /// Whether both tell of one time, as far as they say: whoever held an office in another year may have left it.
    private static boolean sameTime(Statement one, Statement other) {
        return one.claim().negated() == other.claim().negated()
                && Retrospect.before(one) == Retrospect.before(other)
                && Retrospect.former(one) == Retrospect.former(other)
                && one.planned() == other.planned()
                && !Retrospect.ofAnEarlierYear(one)
                && !Retrospect.ofAnEarlierYear(other);
    }

    private static boolean changed(Statement later, Statement earlier) {
        return Course.changed(later.words()) && later.after(earlier).toHours() >= APART;
    }

    private static Judgement judgement(RelationKind kind, Holding one, Holding other, boolean side, String rule) {
        String value = one.value(side);
        String otherValue = other.value(side);
        return new Judgement(
                kind,
                one.statement(),
                other.statement(),
                Dimension.ACTOR,
                value,
                otherValue,
                one.statement().voice() + " names " + value + ", "
                        + other.statement().voice() + " " + otherValue + ", where there is room for one.",
                rule,
                0.7);
    }
}
