package org.claimgraph.compare.relation;

import java.time.Duration;
import java.util.List;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Tally;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// How a vote or a match ended.
///
/// - `tally-differs/1` holds for "the council approved the deal by seven votes to four" and "council members backed the
///   deal 6-5"; not for the votes of a committee and of the council, nor for two matches.
/// - `tally-equal/1` holds for "by seven votes to four" and "voted 7-4".
final class TallyRule implements Rule {
    /// One vote is told of as on the evening and on the day behind it.
    private static final long DAYS = 2;

    /// In days: what is told later may be told of the next vote or match.
    private static final long LATER = 21;

    /// Two tallies must tell of as much in common.
    private static final double SAME_WORDS = 0.3;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Tally one = Tally.of(fresh);
        Tally other = one == null || !alignment.sameStory() ? null : Tally.of(known);
        if (one == null
                || other == null
                || !one.ofOne(other)
                || alignment.overlap() < SAME_WORDS
                || fresh.after(known).abs().toDays() > LATER
                || Retrospect.before(fresh) != Retrospect.before(known)
                || Retrospect.next(fresh) != Retrospect.next(known)
                || apart(fresh, known)) {
            return List.of();
        }
        return List.of(
                one.same(other)
                        ? judgement(RelationKind.SUPPORTS, one, other, "tally-equal/1", "are one result")
                        : judgement(
                                RelationKind.CONTRADICTS, one, other, "tally-differs/1", "cannot both be the result"));
    }

    private static boolean apart(Statement one, Statement other) {
        return Moment.of(one).stream()
                .anyMatch(mine -> Moment.of(other).stream()
                        .anyMatch(theirs -> Duration.between(
                                                mine.expression().start(),
                                                theirs.expression().start())
                                        .abs()
                                        .toDays()
                                >= DAYS));
    }

    private static Judgement judgement(RelationKind kind, Tally one, Tally other, String rule, String how) {
        return Judgement.ofTwo(
                kind,
                Dimension.QUANTITY,
                new Judgement.Told(one.statement(), one.text()),
                new Judgement.Told(other.statement(), other.text()),
                rule,
                how,
                0.75);
    }
}
