package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// How old someone is.
///
/// - `age-differs/3` holds for "Roe is 61" and, in the same months, "Roe, who is 59"; not for 61 and 62, between which
///   lies a birthday, nor for Ann Roe and Ben Roe, by first name or without, nor for how old she was at the time.
/// - `age-equal/2` holds for "Roe, 61, said" and "Roe is 61".
final class AgeRule implements Rule {
    private static final double BIRTHDAY = 1;
    private static final long DAYS_OF_ONE_TIME = 300;
    private static final Set<String> OF_AGE = Set.of("year", "old", "age", "month");

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Quantity mine = age(fresh);
        Quantity theirs = age(known);
        List<Judgement> judgements = new ArrayList<>();
        if (mine == null || theirs == null || !samePerson(fresh, known, alignment) || !sameTime(fresh, known)) {
            return judgements;
        }
        double apart = Math.abs(years(mine) - years(theirs));
        if (apart == 0) {
            judgements.add(made(RelationKind.SUPPORTS, fresh, mine, known, theirs, "age-equal/2", "agree"));
        } else if (apart > BIRTHDAY) {
            judgements.add(made(
                    RelationKind.CONTRADICTS, fresh, mine, known, theirs, "age-differs/3", "cannot both be right"));
        }
        return judgements;
    }

    private static boolean sameTime(Statement one, Statement other) {
        return one.after(other).abs().toDays() <= DAYS_OF_ONE_TIME
                && Retrospect.before(one) == Retrospect.before(other)
                && Retrospect.then(one) == Retrospect.then(other);
    }

    /// The age that a statement tells of its subject: "Roe is 61".
    private static @Nullable Quantity age(Statement statement) {
        List<Quantity> told = statement.claim().quantities();
        boolean is = statement.claim().lemma().equals("be") && told.size() == 1 && statement.asserted();
        Quantity only = is ? told.getFirst() : null;
        if (only == null || !Quantity.YEAR_OF_AGE.equals(only.unit()) || only.value() == null) {
            return null;
        }
        return isAll(statement.claim().object(), only) ? only : null;
    }

    /// Whether nothing else is told of the subject: "is 61", not "is the first woman under 40".
    private static boolean isAll(@Nullable Argument object, Quantity age) {
        return object != null
                && Words.content(object.text()).stream()
                        .allMatch(word -> age.text().contains(word.text()) || OF_AGE.contains(word.stem()));
    }

    /// Whether both tell of one person by name.
    private static boolean samePerson(Statement one, Statement other, Alignment alignment) {
        Thing mine = one.subject();
        Thing theirs = other.subject();
        return alignment.sameStory()
                && mine != null
                && theirs != null
                && mine.named()
                && theirs.named()
                && mine.is(theirs)
                && !one.participants().ofTwoPeople(other.participants());
    }

    private static double years(Quantity age) {
        return Objects.requireNonNull(age.value());
    }

    private static Judgement made(
            RelationKind kind,
            Statement one,
            Quantity value,
            Statement other,
            Quantity otherValue,
            String rule,
            String how) {
        return Judgement.ofTwo(
                kind,
                Dimension.QUANTITY,
                new Judgement.Told(one, value.text()),
                new Judgement.Told(other, otherValue.text()),
                rule,
                how,
                0.85);
    }
}
