package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.statement.Located;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Question;
import org.claimgraph.compare.value.Value;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Place;
import org.claimgraph.model.RelationKind;

/// Places of one event or seat.
///
/// - `place-equal/1` holds for "met in Houston" and "the Houston talks"; not for "Houston's mayor".
/// - `place-within/2` holds for "met in Houston" and "met in the United States", for "Mill Street, Penford" and
///   Penford; not for two cities of one country.
/// - `place-disjoint/4` holds for "flew to Houston to meet her" and "met her at the Kennedy Space Center, Florida";
///   not for "was taken to a prison in Arvik" and "escaped in Lund", nor for "near Arvik" and the next town.
final class PlaceRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        if (Retrospect.before(fresh) != Retrospect.before(known)) {
            return judgements;
        }
        for (Place one : Located.in(fresh)) {
            for (Place other : Located.in(known)) {
                judge(fresh, one, known, other, judgements);
            }
        }
        return judgements;
    }

    private static void judge(Statement fresh, Place one, Statement known, Place other, List<Judgement> judgements) {
        Question mine = Question.of(fresh, one.span());
        Question theirs = Question.of(known, other.span());
        boolean comparable = new Value.Site(fresh, one).comparable(new Value.Site(known, other));
        if (!comparable || !placed(mine, theirs) || !mine.compatible(theirs)) {
            return;
        }
        boolean same = one.name().equalsIgnoreCase(other.name());
        if (same) {
            judgements.add(made(RelationKind.SUPPORTS, mine, one, theirs, other, "place-equal/1", "are the same"));
        } else if (Located.lies(one, other)
                || Located.lies(other, one)
                || Located.isIn(fresh, one, other)
                || Located.isIn(known, other, one)) {
            judgements.add(made(
                    RelationKind.SUPPORTS,
                    mine,
                    one,
                    theirs,
                    other,
                    "place-within/2",
                    "agree, one lying within the other"));
        } else if (!one.within().isEmpty()
                && !other.within().isEmpty()
                && !maybeNear(fresh, one, known, other)
                && mine.same(theirs)) {
            judgements.add(made(
                    RelationKind.CONTRADICTS,
                    mine,
                    one,
                    theirs,
                    other,
                    "place-disjoint/4",
                    "are apart, neither lying within the other"));
        }
    }

    /// Whether both are told as the place of what happens in one place.
    private static boolean placed(Question one, Question other) {
        return Overlap.shared(happening(one), happening(other)).stream()
                .anyMatch(topic -> Topics.has(topic, Topics.Trait.SINGLE) || Topics.has(topic, Topics.Trait.PLACED));
    }

    /// What happens at the place. "She flew to Oslo to meet the minister": where a journey ends is where the rest of
    /// its clause happens.
    private static Set<String> happening(Question question) {
        Set<String> told = question.clause().toldAt(question.value());
        boolean journey = told.stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.JOURNEY));
        return journey ? question.clause().topics() : told;
    }

    /// What is near a place can be in another of its region.
    private static boolean maybeNear(Statement fresh, Place one, Statement known, Place other) {
        boolean near = Located.isNear(fresh, one) || Located.isNear(known, other);
        return near && one.within().stream().anyMatch(other.within()::contains);
    }

    private static Judgement made(
            RelationKind kind, Question one, Place value, Question other, Place otherValue, String rule, String how) {
        return Judgement.ofTwo(
                kind,
                Dimension.PLACE,
                new Judgement.Told(one.statement(), value.text()),
                new Judgement.Told(other.statement(), otherValue.text()),
                rule,
                how,
                0.75);
    }
}
