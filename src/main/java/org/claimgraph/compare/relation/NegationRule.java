package org.claimgraph.compare.relation;

import java.util.List;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Modality;
import org.claimgraph.model.RelationKind;

/// The same told as so and as not so. Holds for "a barge struck the pier" and "no vessel struck the bridge"; not for
/// an allegation and its denial, nor for what is expected and what is said.
final class NegationRule implements Rule {
    private static final double SAME_WORDS = 0.4;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        boolean opposed = fresh.claim().negated() != known.claim().negated();
        boolean factual = fresh.asserted() && known.asserted()
                || fresh.claim().modality() == Modality.PLANNED && known.claim().modality() == Modality.PLANNED;
        if (!opposed || !factual || !Things.samePredicate(fresh, known) || !Things.compatible(fresh, known)) {
            return List.of();
        }
        boolean timesApart = Moment.of(fresh).stream()
                .anyMatch(one -> Moment.of(known).stream().anyMatch(other -> !one.overlaps(other)));
        if (alignment.overlap() < SAME_WORDS || alignment.words() < 2 || timesApart) {
            return List.of();
        }
        return List.of(new Judgement(
                RelationKind.CONTRADICTS,
                fresh,
                known,
                Dimension.NEGATION,
                fresh.claim().negated() ? "no" : "yes",
                known.claim().negated() ? "no" : "yes",
                fresh.voice() + " says that it is " + (fresh.claim().negated() ? "not so" : "so") + ", " + known.voice()
                        + " the opposite.",
                "negated/1",
                0.6));
    }
}
