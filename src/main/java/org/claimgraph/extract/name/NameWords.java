package org.claimgraph.extract.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.lexicon.HashedWords;
import org.claimgraph.lexicon.PackedFile;

/// Which capitalized words are alike as parts of names: classes made from what lists of names and word vectors tell of
/// each, so that an unknown surname is told from an unknown town. Words are kept as hashes of 28 bits. Thread-safe.
final class NameWords {
    /// The classes of a word that is not known.
    static final int UNKNOWN = 0;

    private final HashedWords words;
    /// By a word's place.
    private final short[] fine;
    private final byte[] kinds;

    private NameWords(ByteBuffer data) {
        words = HashedWords.read(data);
        fine = new short[words.size()];
        data.slice().asShortBuffer().get(fine);
        data.position(data.position() + Short.BYTES * fine.length);
        kinds = new byte[words.size()];
        data.get(kinds);
    }

    static NameWords load(String path) {
        return new NameWords(PackedFile.read(path));
    }

    /// The entry of `word`, to ask its classes by; -1 if it is not known.
    int find(String word) {
        return words.find(hash(word));
    }

    /// The fine class of an entry, 1 to 1024.
    int fine(int entry) {
        return entry < 0 ? UNKNOWN : fine[entry];
    }

    /// What kinds of names its word is part of, 1 to 64.
    int kind(int entry) {
        return entry < 0 ? UNKNOWN : kinds[entry];
    }

    /// Writes words with their fine class and kind, sorted by hash: words, then classes, then kinds.
    static void write(Map<String, int[]> words, OutputStream out) throws IOException {
        TreeMap<Integer, int[]> sorted = new TreeMap<>();
        words.forEach((word, classes) -> sorted.putIfAbsent(hash(word), classes));
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            HashedWords.write(
                    sorted.keySet().stream().mapToInt(Integer::intValue).toArray(), data);
            for (int[] classes : sorted.values()) {
                data.writeShort(classes[0]);
            }
            for (int[] classes : sorted.values()) {
                data.writeByte(classes[1]);
            }
        }
    }

    private static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return HashedWords.fold(hash);
    }
}
