package org.claimgraph.extract.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Which capitalized words are alike as parts of names: classes made from what lists of names and word vectors tell of
/// each, so that an unknown surname is told from an unknown town. Words are kept as hashes of 28 bits. Thread-safe.
final class NameWords {
    /// The classes of a word that is not known.
    static final int UNKNOWN = 0;

    private static final int HASH_MASK = (1 << 28) - 1;

    /// Hashes plus one at a slot near their low bits; 0 where a slot is free.
    private final int[] hashes;
    private final short[] fine;
    private final byte[] kinds;

    private NameWords(int slots) {
        hashes = new int[slots];
        fine = new short[slots];
        kinds = new byte[slots];
    }

    static NameWords load(String path) {
        try (InputStream resource = NameWords.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The name words " + path + " are not on the class path");
            }
            try (GZIPInputStream gzip = new GZIPInputStream(resource, 1 << 16)) {
                return read(ByteBuffer.wrap(gzip.readAllBytes()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The name words " + path + " cannot be read", problem);
        }
    }

    /// The entry of `word`, to ask its classes by; -1 if it is not known.
    int find(String word) {
        int hash = hash(word);
        int slots = hashes.length - 1;
        for (int slot = hash & slots; hashes[slot] != 0; slot = (slot + 1) & slots) {
            if (hashes[slot] == hash + 1) {
                return slot;
            }
        }
        return -1;
    }

    /// The fine class of an entry, 1 to 1024.
    int fine(int entry) {
        return entry < 0 ? UNKNOWN : fine[entry];
    }

    /// What kinds of names its word is part of, 1 to 64.
    int kind(int entry) {
        return entry < 0 ? UNKNOWN : kinds[entry];
    }

    /// Writes words with their fine class and kind, sorted by hash: distances, then classes, then kinds.
    static void write(Map<String, int[]> words, OutputStream out) throws IOException {
        TreeMap<Integer, int[]> sorted = new TreeMap<>();
        words.forEach((word, classes) -> sorted.putIfAbsent(hash(word), classes));
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(sorted.size());
            int before = 0;
            for (int hash : sorted.keySet()) {
                writeDistance(data, hash - before);
                before = hash;
            }
            for (int[] classes : sorted.values()) {
                data.writeShort(classes[0]);
            }
            for (int[] classes : sorted.values()) {
                data.writeByte(classes[1]);
            }
        }
    }

    private static void writeDistance(DataOutputStream data, int distance) throws IOException {
        int rest = distance;
        for (; rest >= 0x80; rest >>>= 7) {
            data.writeByte((rest & 0x7F) | 0x80);
        }
        data.writeByte(rest);
    }

    private static NameWords read(ByteBuffer data) {
        int count = data.getInt();
        NameWords words = new NameWords(Integer.highestOneBit(count) * 4);
        int[] slots = new int[count];
        int hash = 0;
        for (int i = 0; i < count; i++) {
            hash += readDistance(data);
            slots[i] = words.take(hash);
        }
        for (int slot : slots) {
            words.fine[slot] = data.getShort();
        }
        for (int slot : slots) {
            words.kinds[slot] = data.get();
        }
        return words;
    }

    private static int readDistance(ByteBuffer data) {
        int distance = 0;
        int shift = 0;
        int part = data.get() & 0xFF;
        for (; part >= 0x80; part = data.get() & 0xFF, shift += 7) {
            distance |= (part & 0x7F) << shift;
        }
        return distance | (part << shift);
    }

    private int take(int hash) {
        int slots = hashes.length - 1;
        int slot = hash & slots;
        while (hashes[slot] != 0) {
            slot = (slot + 1) & slots;
        }
        hashes[slot] = hash + 1;
        return slot;
    }

    private static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return (hash ^ (hash >>> 28)) & HASH_MASK;
    }
}
