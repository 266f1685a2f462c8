package org.claimgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A word list too long for a map: lines of `key<tab>value`, found in place.
///
/// Loading it is reading its bytes and noting where each line begins; a look-up is one hash of the key.
final class KeyedLines {
    /// No list has shorter lines than this on the average.
    private static final int SHORTEST = 8;

    private final byte[] bytes;
    /// One more than where each line begins, at a slot by the hash of its key; 0 where a slot is free.
    private final int[] lines;

    /// Reads `/lexicon/<name>.txt`; comment lines (`#`) stand at its head only.
    KeyedLines(String name) {
        String path = "/lexicon/" + name + ".txt";
        try (InputStream resource = KeyedLines.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + path + " is not on the class path");
            }
            bytes = resource.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", problem);
        }
        int position = 0;
        while (position < bytes.length && bytes[position] == '#') {
            position = endOf('\n', position) + 1;
        }
        lines = index(position);
    }

    /// What follows `key` and its tab on its line; null when no line has that key.
    @Nullable
    String find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int mask = lines.length - 1;
        for (int slot = hash(wanted, 0, wanted.length) & mask; lines[slot] != 0; slot = (slot + 1) & mask) {
            int line = lines[slot] - 1;
            int tab = line + wanted.length;
            if (tab < bytes.length && bytes[tab] == '\t' && Arrays.equals(bytes, line, tab, wanted, 0, wanted.length)) {
                return new String(bytes, tab + 1, endOf('\n', tab) - tab - 1, StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /// Where each line begins, an open hash table by the lines' keys.
    private int[] index(int start) {
        int[] table = new int[Integer.highestOneBit(bytes.length / SHORTEST) * 2];
        int line = start;
        while (line < bytes.length) {
            int tab = endOf('\t', line);
            int slot = hash(bytes, line, tab) & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = line + 1;
            line = endOf('\n', tab) + 1;
        }
        return table;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    private int endOf(char sign, int position) {
        int end = position;
        while (end < bytes.length && bytes[end] != sign) {
            end++;
        }
        return end;
    }
}
