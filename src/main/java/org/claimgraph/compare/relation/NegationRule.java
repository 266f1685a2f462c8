package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// The same told as so and as not so. Holds for "a barge struck the pier" and "no vessel struck the bridge"; not for
/// an allegation and its denial, nor for what is expected and what is said.
final class NegationRule implements Rule {
    private static final double SAME_WORDS = 0.4;
    private static final long APART = 10;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        boolean opposed = fresh.claim().negated() != known.claim().negated();
        boolean factual = (fresh.asserted() && known.asserted()) || (fresh.planned() && known.planned());
        if (!opposed || !factual || !Things.samePredicate(fresh, known) || !Things.compatible(fresh, known)) {
            return List.of();
        }
        boolean timesApart = Moment.of(fresh).stream()
                .anyMatch(one -> Moment.of(known).stream().anyMatch(other -> !one.overlaps(other)));
        if (alignment.overlap() < SAME_WORDS || alignment.words() < 2 || timesApart) {
            return List.of();
        }
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        return List.of(
                earlier.notYet() && later.after(earlier).toHours() >= APART
                        ? judgement(RelationKind.SUPERSEDES, later, earlier, "not-yet-done/1")
                        : judgement(RelationKind.CONTRADICTS, fresh, known, "negated/1"));
    }

    private static Judgement judgement(RelationKind kind, Statement one, Statement other, String rule) {
        return new Judgement(
                kind,
                one,
                other,
                Dimension.NEGATION,
                one.claim().negated() ? "no" : "yes",
                other.claim().negated() ? "no" : "yes",
                one.voice() + " says that it is " + (one.claim().negated() ? "not so" : "so") + ", " + other.voice()
                        + " the opposite.",
                rule,
                0.6);
    }
}
