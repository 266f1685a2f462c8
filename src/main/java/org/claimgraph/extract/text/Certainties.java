package org.claimgraph.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// What needs no model: small words that have one part of speech only ("of"), and the relations that follow from two
/// parts of speech and their distance (a determiner right before a noun). Half of all words are settled here.
///
/// The lists come from the teacher's sentences: see `CertaintyTraining` and docs/models.md.
final class Certainties {
    private static final int FAR = 3;

    private final Map<Integer, String> tags = new HashMap<>();
    private final Map<Integer, String> relations = new HashMap<>();

    private static final class Shipped {
        static final Certainties LISTS = read();
    }

    private Certainties() {}

    private static Certainties read() {
        Certainties lists = new Certainties();
        for (List<String> row : WordList.rows("certain-tags")) {
            lists.tags.put(FeatureList.hash(row.get(0)), row.get(1));
        }
        for (List<String> row : WordList.rows("certain-relations")) {
            int key = key(row.get(0).hashCode(), row.get(1).hashCode(), Integer.parseInt(row.get(2)));
            lists.relations.put(key, row.get(3));
        }
        return lists;
    }

    /// No certainties, to learn and to measure what a model makes of every word.
    static Certainties none() {
        return new Certainties();
    }

    static Certainties shipped() {
        return Shipped.LISTS;
    }

    /// The tag of a word in small letters, by the hash of its form; null where it takes a look at the sentence.
    @Nullable
    String tag(int form) {
        return tags.get(form);
    }

    /// The relation of a word to its head, by the hashes of their tags; null where it takes a closer look.
    @Nullable
    String relation(int tag, int headTag, int distance) {
        return relations.get(key(tag, headTag, near(distance)));
    }

    /// A distance as the lists have it: none is longer than three words.
    static int near(int distance) {
        return Math.clamp(distance, -FAR, FAR);
    }

    private static int key(int tag, int headTag, int near) {
        return (tag * 31 + headTag) * 31 + near;
    }
}
