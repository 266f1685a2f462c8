package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Rejection;
import org.claimgraph.compare.value.Value;
import org.claimgraph.model.RelationKind;

/// A value that one names to say that it is not so, and the other tells.
///
/// - `value-rejected/1` holds for "needs 48 minutes, not the 41 on the posters" and "takes 41 minutes"; not where the
///   first names another number, nor for "not only 41".
/// - `value-replaced/1` holds for "in 16 countries, down from 21" and, before that, "in 21 countries"; not where the
///   second was told later.
final class RejectedRule implements Rule {
    /// What replaces another was told so many hours after it, at least.
    private static final long APART = 2;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        if (alignment.sameStory()) {
            add(fresh, known, judgements);
            add(known, fresh, judgements);
        }
        return judgements;
    }

    private static void add(Statement rejecting, Statement telling, List<Judgement> judgements) {
        if (!Rejection.possible(rejecting)) {
            return;
        }
        for (Value value : Value.of(telling)) {
            Rejection rejection = Rejection.of(rejecting, value);
            if (rejection != null && !rejection.old()) {
                judgements.add(made(RelationKind.CONTRADICTS, rejection, value, "value-rejected/1", "not "));
            } else if (rejection != null && rejecting.after(telling).toHours() >= APART) {
                judgements.add(made(RelationKind.SUPERSEDES, rejection, value, "value-replaced/1", "in place of "));
            }
        }
    }

    private static Judgement made(RelationKind kind, Rejection rejection, Value other, String rule, String how) {
        Value told = rejection.told();
        return new Judgement(
                kind,
                told.statement(),
                other.statement(),
                told.dimension(),
                told.text(),
                other.text(),
                told.statement().voice() + " says " + told.text() + ", " + how
                        + told.statement().words(rejection.rejected()) + "; "
                        + other.statement().voice() + " says " + other.text() + ".",
                rule,
                0.85);
    }
}
