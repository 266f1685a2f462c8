package org.claimgraph.compare.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// Which words mean the same, the opposite, or a kind of the other. All of them take stems.
public final class Thesaurus {
    private static final class Synonyms {
        static final Map<String, Set<String>> OF = groups();
    }

    private static final class Opposites {
        static final Map<String, Set<String>> OF = pairs();
    }

    private static final class Kinds {
        static final Map<String, Set<String>> OF = kinds();
    }

    private Thesaurus() {}

    /// Whether it is a common word of the lists, as against most names.
    public static boolean knows(String stem) {
        return Synonyms.OF.containsKey(stem) || Kinds.OF.containsKey(stem) || Opposites.OF.containsKey(stem);
    }

    /// "shut" and "close"; not a word and itself.
    public static boolean synonyms(String one, String other) {
        return Synonyms.OF.getOrDefault(one, Set.of()).contains(other);
    }

    /// "open" and "shut", either way round.
    public static boolean opposites(String one, String other) {
        return Opposites.OF.getOrDefault(one, Set.of()).contains(other);
    }

    /// "barge" is a kind of "vessel"; the way round matters.
    public static boolean kindOf(String one, String other) {
        return Kinds.OF.getOrDefault(one, Set.of()).contains(other);
    }

    /// What `one` is a kind of, the nearest two levels.
    public static Set<String> kindsOf(String one) {
        return Kinds.OF.getOrDefault(one, Set.of());
    }

    /// Whether who tells `one` tells `other` too: the same, a synonym or a kind of it.
    public static boolean implies(String one, String other) {
        return one.equals(other) || synonyms(one, other) || kindOf(one, other);
    }

    /// How near two stems are in meaning: 1 the same, then synonyms, then a word and its kind, 0 for strangers.
    public static double nearness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (synonyms(one, other)) {
            return 0.8;
        }
        return kindOf(one, other) || kindOf(other, one) ? 0.6 : 0;
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> synonyms = new HashMap<>();
        List<String> groups = new ArrayList<>(WordList.words("compare-synonyms"));
        groups.addAll(WordList.words("compare-news-synonyms"));
        for (String group : groups) {
            String[] words = group.split(" ", -1);
            for (String one : words) {
                for (String other : words) {
                    link(synonyms, Stem.of(one), Stem.of(other));
                }
            }
        }
        return synonyms;
    }

    private static Map<String, Set<String>> pairs() {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (List<String> pair : WordList.rows("compare-antonyms")) {
            link(opposites, Stem.of(pair.getFirst()), Stem.of(pair.get(1)));
            link(opposites, Stem.of(pair.get(1)), Stem.of(pair.getFirst()));
        }
        return opposites;
    }

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (List<String> row : WordList.rows("compare-hypernyms")) {
            for (String kind : row.get(1).split(" ", -1)) {
                link(kinds, Stem.of(row.getFirst()), Stem.of(kind));
            }
        }
        for (List<String> row : WordList.rows("compare-kinds")) {
            for (String kind : row.get(1).split(" ", -1)) {
                link(kinds, Stem.of(kind), Stem.of(row.getFirst()));
            }
        }
        return kinds;
    }

    private static void link(Map<String, Set<String>> links, String one, String other) {
        if (!one.equals(other)) {
            links.computeIfAbsent(one, key -> new HashSet<>(4)).add(other);
        }
    }
}
