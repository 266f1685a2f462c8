package org.claimgraph.extract.name;

import java.nio.ByteBuffer;
import org.claimgraph.lexicon.PackedFile;
import org.claimgraph.lexicon.PackedFileBuilder;

/// Names of several words that lists know, by kind, as a Bloom filter (Bloom 1970): what is in the lists is always
/// found, and about one phrase in fifty that is not. Thread-safe.
final class NameLists {
    /// The kinds of the lists: people, places, organizations, other things (works, vehicles, events).
    static final int KINDS = 4;

    /// The longest name, in pieces.
    static final int LONGEST = 5;

    static final int NO_WORDS = 0x811C9DC5;

    private static final int PROBES = 5;

    private final long[] bits;

    private NameLists(long[] bits) {
        this.bits = bits;
    }

    /// @param size the number of bits, a power of two
    static NameLists ofSize(int size) {
        return new NameLists(new long[size / Long.SIZE]);
    }

    static NameLists load(String path) {
        ByteBuffer data = PackedFile.read(path);
        long[] bits = new long[data.remaining() / Long.BYTES];
        PackedFile.longs(data, bits);
        return new NameLists(bits);
    }

    /// The file that [#load] reads.
    byte[] pack() {
        return new PackedFileBuilder().add(bits).toByteArray();
    }

    /// The hash of a phrase that has `word` after the words of `phrase`; digits count as zeros.
    static int append(int phrase, String word) {
        int hash = phrase;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            hash = (hash ^ (c >= '0' && c <= '9' ? '0' : c)) * 0x01000193;
        }
        return (hash ^ ' ') * 0x01000193;
    }

    void add(int phrase, int kind) {
        long probe = start(phrase, kind);
        for (int i = 0; i < PROBES; i++, probe += step(phrase, kind)) {
            bits[word(probe)] |= 1L << probe;
        }
    }

    boolean contains(int phrase, int kind) {
        long probe = start(phrase, kind);
        for (int i = 0; i < PROBES; i++, probe += step(phrase, kind)) {
            if ((bits[word(probe)] & 1L << probe) == 0) {
                return false;
            }
        }
        return true;
    }

    private int word(long probe) {
        return (int) (probe >>> 6) & (bits.length - 1);
    }

    private static long start(int phrase, int kind) {
        return mix(phrase * 0x9E3779B97F4A7C15L + kind);
    }

    private static long step(int phrase, int kind) {
        return mix(phrase * 0xC2B2AE3D27D4EB4FL + kind) | 1;
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
