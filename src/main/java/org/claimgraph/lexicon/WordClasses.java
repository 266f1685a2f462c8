package org.claimgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/// What is known of half a million English words and names without looking at their sentence: the Brown cluster of
/// words that are used alike (Brown et al. 1992) and the parts of speech each can have. Thread-safe.
///
/// The words themselves are not kept, only 28 bits of a hash: about one unknown word in five hundred is taken for a
/// known one. `docs/models.md` tells where the table comes from.
public final class WordClasses {
    /// The entry of a word that is not known.
    public static final int UNKNOWN = -1;

    private static final String PATH = "/lexicon/word-classes.gz";
    private static final int HASH_BITS = 28;
    private static final int SLOTS = 1 << 20;

    /// The hash plus one, at a slot near its low bits; 0 where a slot is free.
    private final int[] hashes = new int[SLOTS];
    private final short[] clusters = new short[SLOTS];
    private final byte[] tags = new byte[SLOTS];
    /// A cluster's path from the root of the tree, as a 1 and then its bits.
    private final int[] paths;

    private static final class Shared {
        static final WordClasses TABLE = read();
    }

    private WordClasses(int[] paths) {
        this.paths = paths;
    }

    /// The one table, read when first asked for.
    public static WordClasses shared() {
        return Shared.TABLE;
    }

    /// The entry of `word` in any case, [#UNKNOWN] if there is none; numbers count as one word.
    public int find(CharSequence word) {
        int hash = hash(word);
        for (int slot = hash & (SLOTS - 1); hashes[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
            if (hashes[slot] == hash + 1) {
                return slot;
            }
        }
        return UNKNOWN;
    }

    /// The cluster of an entry: 1 and up, 0 for none.
    public int cluster(int entry) {
        return entry == UNKNOWN ? 0 : clusters[entry];
    }

    /// The first `bits` steps from the root to the entry's cluster, a coarser cluster: 1 and up, 0 for none.
    public int cluster(int entry, int bits) {
        int path = paths[cluster(entry)];
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length > bits ? path >>> (length - bits) : path;
    }

    /// The set of parts of speech the entry can have, as a number from 1; 0 where it is not known.
    public int tags(int entry) {
        return entry == UNKNOWN ? 0 : tags[entry] & 0xFF;
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
        return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
    }

    // ---- the file: paths of the clusters; number of words; distances of the sorted hashes; clusters; tag sets

    private static WordClasses read() {
        try (InputStream resource = WordClasses.class.getResourceAsStream(PATH)) {
            if (resource == null) {
                throw new IllegalStateException("The word classes " + PATH + " are not on the class path");
            }
            try (GZIPInputStream gzip = new GZIPInputStream(resource, 1 << 16)) {
                return read(ByteBuffer.wrap(gzip.readAllBytes()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The word classes " + PATH + " cannot be read", problem);
        }
    }

    private static WordClasses read(ByteBuffer data) {
        int[] paths = new int[data.getShort()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = data.getInt();
        }
        WordClasses table = new WordClasses(paths);
        int[] slots = new int[data.getInt()];
        int hash = 0;
        for (int i = 0; i < slots.length; i++) {
            hash += distance(data);
            slots[i] = table.take(hash);
        }
        for (int slot : slots) {
            table.clusters[slot] = data.getShort();
        }
        for (int slot : slots) {
            table.tags[slot] = data.get();
        }
        return table;
    }

    /// Seven bits a byte, the highest first; the last byte's eighth bit is not set.
    private static int distance(ByteBuffer data) {
        int distance = 0;
        int part = data.get();
        for (; part < 0; part = data.get()) {
            distance = (distance << 7) | (part & 0x7F);
        }
        return (distance << 7) | part;
    }

    private int take(int hash) {
        int slot = hash & (SLOTS - 1);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        hashes[slot] = hash + 1;
        return slot;
    }
}
