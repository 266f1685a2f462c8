package org.claimgraph.lexicon;

import java.nio.ByteBuffer;

/// A list of words, each kept as 28 bits of a hash: the place of a word in the list, by its hash. About one word in
/// five hundred that is not in a list of half a million is taken for one that is. The arrays are those of the file.
/// Thread-safe.
///
/// In a file: the number of words, how many fall into each of a million buckets (the upper bits of their hashes), the
/// place of the first word of every 32nd bucket, then every word's lower bits, sorted by hash.
public final class HashedWords {
    /// The place of a word that is not in the list.
    public static final int UNKNOWN = -1;

    private static final int HASH_BITS = 28;
    private static final int BUCKETS = 1 << (HASH_BITS - Byte.SIZE);
    private static final int IN_LONG = 16;
    private static final int IN_BLOCK = 2 * IN_LONG;
    private static final long EVERY_OTHER = 0x0F0F0F0F0F0F0F0FL;
    private static final long ONES = 0x0101010101010101L;

    /// Four bits a bucket.
    private final long[] counts = new long[BUCKETS / IN_LONG];
    private final int[] starts = new int[BUCKETS / IN_BLOCK];
    private final byte[] rests;

    private HashedWords(ByteBuffer data) {
        rests = new byte[data.getInt()];
        PackedFile.longs(data, counts);
        PackedFile.ints(data, starts);
        data.get(rests);
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
        int at = bucket / IN_LONG;
        int shift = 4 * (bucket % IN_LONG);
        int place = starts[bucket / IN_BLOCK];
        place += (at & 1) == 0 ? 0 : sum(counts[at - 1]);
        place += sum(counts[at] & ((1L << shift) - 1));
        byte rest = (byte) hash;
        for (int end = place + (int) (counts[at] >>> shift & 0xF); place < end; place++) {
            if (rests[place] == rest) {
                return place;
            }
        }
        return UNKNOWN;
    }

    /// The sum of sixteen numbers of four bits.
    private static int sum(long numbers) {
        long pairs = (numbers & EVERY_OTHER) + ((numbers >>> 4) & EVERY_OTHER);
        return (int) ((pairs * ONES) >>> 56);
    }

    /// The list that [#write] wrote, from where `data` stands.
    public static HashedWords read(ByteBuffer data) {
        return new HashedWords(data);
    }

    /// Writes words by their hashes, which are sorted.
    public static void write(int[] hashes, PackedFileBuilder file) {
        long[] counts = new long[BUCKETS / IN_LONG];
        int[] starts = new int[BUCKETS / IN_BLOCK];
        byte[] rests = new byte[hashes.length];
        for (int place = 0; place < hashes.length; place++) {
            int bucket = hashes[place] >>> Byte.SIZE;
            long one = 1L << (4 * (bucket % IN_LONG));
            if ((counts[bucket / IN_LONG] / one & 0xF) == 0xF) {
                throw new IllegalArgumentException("More than 15 words fall into bucket " + bucket);
            }
            counts[bucket / IN_LONG] += one;
            rests[place] = (byte) hashes[place];
        }
        int place = 0;
        for (int at = 0; at < counts.length; at++) {
            if (at % 2 == 0) {
                starts[at / 2] = place;
            }
            place += sum(counts[at]);
        }
        file.add(hashes.length).add(counts).add(starts).add(rests);
    }
}
