package org.claimgraph.lexicon;

import java.nio.ByteBuffer;

/// What is known of half a million English words and names without looking at their sentence: the Brown cluster of
/// words that are used alike (Brown et al. 1992) and the parts of speech each can have. Thread-safe.
///
/// In the file: paths of the clusters; words with their clusters and sets of tags. `docs/models.md` tells where the
/// table comes from.
public final class WordClasses {
    /// The entry of a word that is not known.
    public static final int UNKNOWN = HashedWords.UNKNOWN;

    private static final String PATH = "/lexicon/word-classes.bin";

    private final WordPairs words;
    /// A cluster's path from the root of the tree, as a 1 and then its bits.
    private final int[] paths;

    private static final class Shared {
        static final WordClasses TABLE = new WordClasses(PackedFile.read(PATH));
    }

    private WordClasses(ByteBuffer data) {
        paths = new int[data.getInt()];
        PackedFile.ints(data, paths);
        words = WordPairs.read(data);
    }

    /// The one table, read when first asked for.
    public static WordClasses shared() {
        return Shared.TABLE;
    }

    /// The entry of `word` in any case, [#UNKNOWN] if there is none; numbers count as one word.
    public int find(CharSequence word) {
        return words.find(hash(word));
    }

    /// The cluster of an entry: 1 and up, 0 for none.
    public int cluster(int entry) {
        return words.first(entry);
    }

    /// The first `bits` steps from the root to the entry's cluster, a coarser cluster: 1 and up, 0 for none.
    public int cluster(int entry, int bits) {
        int path = paths[cluster(entry)];
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length > bits ? path >>> (length - bits) : path;
    }

    /// The set of parts of speech the entry can have, as a number from 1; 0 where it is not known.
    public int tags(int entry) {
        return words.second(entry);
    }

    /// The hash that a word is known by: of its lower-case characters, every run of digits as one zero.
    static int hash(CharSequence word) {
        int hash = 0x811C9DC5;
        boolean inNumber = false;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(Characters.plain(word.charAt(i)));
            boolean digit = (c >= '0' && c <= '9') || (inNumber && (c == ',' || c == '.'));
            if (!digit || !inNumber) {
                hash = (hash ^ (digit ? '0' : c)) * 0x01000193;
            }
            inNumber = digit;
        }
        return HashedWords.fold(hash);
    }
}
