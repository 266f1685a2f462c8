package org.claimgraph.extract.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The adjectives and nouns that tell what someone thinks: "wary", "supporter", "concern".
final class Stances {
    /// Where such a word stands.
    enum Place {
        /// "is wary of".
        BEING('B'),
        /// "expressed concern about".
        HAD('H');

        private final char letter;

        Place(char letter) {
            this.letter = letter;
        }
    }

    /// What may follow a word.
    ///
    /// @param frames       letters of [SpeechVerbs.Frame]
    /// @param prepositions those that the thing said or thought follows
    record Stance(String places, String frames, Set<String> prepositions) {
        boolean stands(Place place) {
            return places.indexOf(place.letter) >= 0;
        }
    }

    private static final Map<String, Stance> WORDS = words();
    private static final Set<String> LIGHT_VERBS = WordList.words("speech-light-verbs");
    private static final Set<String> LINKING_VERBS =
            Set.of("be", "seem", "appear", "become", "remain", "stay", "feel", "sound", "look", "get", "grow");

    private Stances() {}

    private static Map<String, Stance> words() {
        Map<String, Stance> words = new HashMap<>();
        for (List<String> row : WordList.rows("speech-stances")) {
            words.put(
                    row.get(0),
                    new Stance(row.get(1), row.get(2), Set.of(row.get(3).split(" ", -1))));
        }
        return words;
    }

    /// The stance that a word, by its base form, tells in a place; null for other words.
    static @Nullable Stance of(String lemma, Place place) {
        Stance stance = WORDS.get(lemma);
        return stance != null && stance.stands(place) ? stance : null;
    }

    /// Where a verb puts the word that tells a stance; null for verbs that put none.
    static @Nullable Place after(String verb) {
        if (LINKING_VERBS.contains(verb)) {
            return Place.BEING;
        }
        return LIGHT_VERBS.contains(verb) ? Place.HAD : null;
    }
}
