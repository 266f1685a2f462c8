package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/// The things that a text has mentioned so far; the most salient is the one mentioned last, subjects before others
/// (after Lappin and Leass 1994).
final class Salience {
    private static final int PERSON_REACH = 6;

    /// A mention met so far: of what, where, whether as a subject, and whether only as who said what stands before:
    /// "..., Lee said".
    record Met(Thing thing, int sentence, int position, boolean subject, boolean speaker) {
        private int weight(boolean speaking, int now) {
            boolean passedOver = speaker && !speaking && sentence < now;
            return subject && !passedOver ? 3 : 0;
        }
    }

    /// In the order of their sentences.
    private final List<Met> met = new ArrayList<>();

    void note(Met mention) {
        met.add(mention);
    }

    /// Whom "he" or "she" means; it learns the person's sex.
    ///
    /// @param speaking whether the pronoun says something itself, as who has spoken last is likely to
    @Nullable
    Thing person(char sex, int sentence, boolean speaking) {
        Thing found = best(
                sentence,
                PERSON_REACH,
                speaking,
                past -> past.thing().type() == EntityType.PERSON
                        && (past.thing().sex() == null
                                || Objects.equals(past.thing().sex(), sex)));
        if (found != null && found.sex() == null) {
            found.isOfSex(sex);
        }
        return found;
    }

    /// What "it" or "its" means.
    ///
    /// @param here only what the same sentence has named as a subject
    @Nullable
    Thing body(int sentence, String word, boolean here) {
        return best(
                sentence,
                here ? 0 : 1,
                past -> past.thing().type() != EntityType.PERSON
                        && past.thing().type() != EntityType.GROUP
                        && (past.subject()
                                || (!here
                                        && word.equals("its")
                                        && past.sentence() == sentence
                                        && past.thing().type() != EntityType.PLACE)));
    }

    /// Who holds the office that "the minister" tells.
    @Nullable
    Thing officeHolder(String noun, int sentence) {
        return best(
                sentence,
                PERSON_REACH,
                past -> past.thing().roles().stream()
                        .anyMatch(role -> role.title().endsWith(noun)));
    }

    /// The most salient of the things that fit, mentioned at most `reach` sentences ago.
    @Nullable
    Thing best(int sentence, int reach, Predicate<Met> fits) {
        return best(sentence, reach, true, fits);
    }

    private @Nullable Thing best(int sentence, int reach, boolean speaking, Predicate<Met> fits) {
        int from = met.size();
        while (from > 0 && sentence - met.get(from - 1).sentence() <= reach) {
            from--;
        }
        return met.subList(from, met.size()).stream()
                .filter(fits)
                .max(Comparator.comparingInt(
                                (Met past) -> 4 * (past.sentence() - sentence) + past.weight(speaking, sentence))
                        .thenComparingInt(Met::position))
                .map(Met::thing)
                .orElse(null);
    }
}
