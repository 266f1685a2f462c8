package org.claimgraph.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A list of words, each kept as 28 bits of a hash: the place of a word in the list, by its hash. About one word in
/// five hundred that is not in a list of half a million is taken for one that is. Thread-safe.
///
/// In a file: the number of words, how many fall into each of a million buckets (the upper bits of their hashes), then
/// every word's lower bits, sorted by hash.
public final class HashedWords {
    /// The place of a word that is not in the list.
    public static final int UNKNOWN = -1;

    private static final int HASH_BITS = 28;
    private static final int BUCKETS = 1 << (HASH_BITS - Byte.SIZE);

    /// Bucket to the place of its first word; it ends where the next begins.
    private final int[] starts;
    private final byte[] rests;

    private HashedWords(int[] starts, byte[] rests) {
        this.starts = starts;
        this.rests = rests;
    }

    /// 28 bits of a hash of any length.
    public static int fold(int hash) {
        return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
    }

    public int size() {
        return rests.length;
    }

    /// The place of the word of that hash, [#UNKNOWN] if there is none.
    public int find(int hash) {
        int bucket = hash >>> Byte.SIZE;
        byte rest = (byte) hash;
        for (int place = starts[bucket]; place < starts[bucket + 1]; place++) {
            if (rests[place] == rest) {
                return place;
            }
        }
        return UNKNOWN;
    }

    /// The list that [#write] wrote, from where `data` stands.
    public static HashedWords read(ByteBuffer data) {
        byte[] rests = new byte[data.getInt()];
        byte[] counts = new byte[BUCKETS];
        data.get(counts).get(rests);
        int[] starts = new int[BUCKETS + 1];
        int place = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket] = place;
            place += counts[bucket];
        }
        starts[BUCKETS] = place;
        return new HashedWords(starts, rests);
    }

    /// Writes words by their hashes, which are sorted.
    public static void write(int[] hashes, DataOutputStream out) throws IOException {
        byte[] counts = new byte[BUCKETS];
        byte[] rests = new byte[hashes.length];
        for (int place = 0; place < hashes.length; place++) {
            counts[hashes[place] >>> Byte.SIZE]++;
            rests[place] = (byte) hashes[place];
        }
        out.writeInt(hashes.length);
        out.write(counts);
        out.write(rests);
    }
}
