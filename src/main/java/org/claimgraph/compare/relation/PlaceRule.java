package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Place;
import org.claimgraph.model.RelationKind;

/// Places of one event or seat. Holds for "met in Houston" and "met at the Kennedy Space Center, Florida"; not for
/// "met in Houston" and "met in the United States", which contains it.
final class PlaceRule implements Rule {
    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        if (Retrospect.before(fresh) != Retrospect.before(known)) {
            return judgements;
        }
        for (Place one : Located.in(fresh)) {
            for (Place other : Located.in(known)) {
                Set<String> topics = Alignment.shared(
                        Clause.around(fresh, one.span()).toldAt(one.span()),
                        Clause.around(known, other.span()).toldAt(other.span()));
                boolean placed = topics.stream().anyMatch(PlaceRule::happensOnce);
                if (placed && Things.compatible(fresh, known)) {
                    judge(fresh, one, known, other, judgements);
                }
            }
        }
        return judgements;
    }

    private static boolean happensOnce(String topic) {
        return Topics.has(topic, Topics.Trait.SINGLE) || topic.equals("output");
    }

    private static void judge(Statement fresh, Place one, Statement known, Place other, List<Judgement> judgements) {
        boolean same = one.name().equalsIgnoreCase(other.name());
        boolean within = contains(other, one) || contains(one, other);
        if (same || within) {
            judgements.add(made(
                    RelationKind.SUPPORTS,
                    fresh,
                    one,
                    known,
                    other,
                    same ? "place-equal/1" : "place-within/1",
                    same ? "are the same" : "agree, one lying within the other"));
        } else if (!one.within().isEmpty() && !other.within().isEmpty()) {
            judgements.add(made(
                    RelationKind.CONTRADICTS,
                    fresh,
                    one,
                    known,
                    other,
                    "place-disjoint/1",
                    "are apart, neither lying within the other"));
        }
    }

    private static boolean contains(Place outer, Place inner) {
        return inner.within().stream().anyMatch(name -> name.equalsIgnoreCase(outer.name()));
    }

    private static Judgement made(
            RelationKind kind, Statement one, Place value, Statement other, Place otherValue, String rule, String how) {
        return new Judgement(
                kind,
                one,
                other,
                Dimension.PLACE,
                value.text(),
                otherValue.text(),
                one.voice() + " says " + value.text() + ", " + other.voice() + " " + otherValue.text() + "; the two "
                        + how + ".",
                rule,
                0.75);
    }
}
