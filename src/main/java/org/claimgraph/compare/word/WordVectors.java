package org.claimgraph.compare.word;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.claimgraph.lexicon.PackedFile;

/// What words mean, as vectors: "vehicles" lies near "cars", "plunged" near "fell".
///
/// As a file (ADR-18): how many stems, how long a vector is; then each stem's length in bytes, its UTF-8 and its
/// vector, one byte a number. See docs/models.md for where they come from.
final class WordVectors {
    private static final String PATH = "/models/word-vectors.bin";

    /// What two words without anything in common have: below this, likeness is chance.
    private static final double CHANCE = 0.2;

    private static final class Loaded {
        static final WordVectors ALL = new WordVectors(PackedFile.read(PATH));
    }

    private final Map<String, Integer> rows;
    private final byte[] numbers;
    private final float[] lengths;
    private final int width;

    private WordVectors(ByteBuffer file) {
        int count = file.getInt();
        this.width = file.getInt();
        this.rows = HashMap.newHashMap(count);
        this.numbers = new byte[count * width];
        this.lengths = new float[count];
        for (int row = 0; row < count; row++) {
            byte[] stem = new byte[file.get()];
            file.get(stem).get(numbers, row * width, width);
            rows.put(new String(stem, StandardCharsets.UTF_8), row);
            lengths[row] = (float) Math.sqrt(product(row, row));
        }
    }

    /// How near two stems are in meaning: 1 the same, 0 for strangers and for stems that have no vector.
    static double nearness(String one, String other) {
        WordVectors all = Loaded.ALL;
        Integer row = all.rows.get(one);
        Integer otherRow = row == null ? null : all.rows.get(other);
        return row == null || otherRow == null ? 0 : all.nearness(row, otherRow);
    }

    private double nearness(int row, int other) {
        double cosine = product(row, other) / (lengths[row] * lengths[other]);
        return Math.max(0, (cosine - CHANCE) / (1 - CHANCE));
    }

    private int product(int row, int other) {
        int sum = 0;
        for (int i = 0, mine = row * width, theirs = other * width; i < width; i++) {
            sum += numbers[mine + i] * numbers[theirs + i];
        }
        return sum;
    }
}
