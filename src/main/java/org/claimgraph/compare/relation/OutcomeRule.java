package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// What came of a thing. Holds for "the council approved the plan" and "the council rejected the plan"; not when one
/// of them is negated, nor when something else was approved.
final class OutcomeRule implements Rule {
    private record Outcomes(String question, Phrases good, Phrases bad) {}

    private static final class Table {
        static final List<Outcomes> ALL = WordList.rows("compare-outcomes").stream()
                .map(row -> new Outcomes(
                        row.getFirst(),
                        Phrases.of(List.of(row.get(1).split(" ", -1))),
                        Phrases.of(List.of(row.get(2).split(" ", -1)))))
                .toList();
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        boolean comparable = fresh.asserted()
                && known.asserted()
                && fresh.claim().negated() == known.claim().negated()
                && !Course.tellsOfPlans(fresh)
                && !Course.tellsOfPlans(known);
        if (!comparable
                || alignment.overlap() < 0.5
                || !Question.of(fresh).same(Question.of(known))
                || !fresh.participants().sameSubject(known.participants())) {
            return judgements;
        }
        for (Outcomes outcomes : Table.ALL) {
            int mine = side(outcomes, fresh);
            int theirs = side(outcomes, known);
            if (mine * theirs < 0) {
                judgements.add(new Judgement(
                        RelationKind.CONTRADICTS,
                        fresh,
                        known,
                        Dimension.OUTCOME,
                        fresh.claim().predicate(),
                        known.claim().predicate(),
                        fresh.voice() + " says \"" + fresh.claim().predicate() + "\", " + known.voice() + " \""
                                + known.claim().predicate() + "\" of the same thing.",
                        "outcome-opposed/1",
                        0.65));
            }
        }
        return judgements;
    }

    private static int side(Outcomes outcomes, Statement statement) {
        boolean good = outcomes.good().in(statement.predicateWords());
        boolean bad = outcomes.bad().in(statement.predicateWords());
        return good == bad ? 0 : good ? 1 : -1;
    }
}
