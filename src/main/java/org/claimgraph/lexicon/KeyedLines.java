package org.claimgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A word list too long for a map: lines of `key<tab>value`, sorted by bytes, found in place.
///
/// Loading it is reading its bytes and the first letters of some of its keys; a look-up is a search among these and
/// then along a few lines.
final class KeyedLines {
    /// How far the lines lie apart whose keys are noted, in bytes.
    private static final int STRIDE = 256;

    private final byte[] bytes;
    /// Where the noted lines begin, and the first eight bytes of their keys as one number.
    private final int[] lines;
    private final long[] openings;

    /// Reads `/lexicon/<name>.txt`; comment lines (`#`) stand at its head only.
    KeyedLines(String name) {
        bytes = bytes("/lexicon/" + name + ".txt");
        int position = 0;
        while (position < bytes.length && bytes[position] == '#') {
            position = endOf('\n', position) + 1;
        }
        lines = new int[(bytes.length - position) / STRIDE + 1];
        openings = new long[lines.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i == 0 ? position : endOf('\n', position + i * STRIDE) + 1;
            openings[i] = lines[i] < bytes.length ? opening(bytes, lines[i]) : Long.MAX_VALUE;
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream resource = KeyedLines.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + path + " is not on the class path");
            }
            return resource.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", problem);
        }
    }

    /// What follows `key` and its tab on its line; null when no line has that key.
    @Nullable
    String find(String key) {
        byte[] wanted = (key + '\t').getBytes(StandardCharsets.UTF_8);
        int line = lines[lastBefore(opening(wanted, 0))];
        while (line < bytes.length) {
            int order = compare(line, wanted);
            if (order == 0) {
                int value = line + wanted.length;
                return new String(bytes, value, endOf('\n', value) - value, StandardCharsets.UTF_8);
            }
            if (order > 0) {
                return null;
            }
            line = endOf('\n', line) + 1;
        }
        return null;
    }

    /// The last noted line that opens with less than `opening`; the first line where there is none.
    private int lastBefore(long opening) {
        int low = 0;
        int high = openings.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (openings[middle] < opening) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How the line's beginning is ordered to `wanted`, which ends with a tab; 0 where it begins so.
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int order = Integer.compare(bytes[line + i] & 0xFF, wanted[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// The first eight bytes up to a tab as one number, ordered as they are; zeros where there are fewer.
    private static long opening(byte[] text, int from) {
        long opening = 0;
        int at = from;
        for (int i = 0; i < Long.BYTES; i++) {
            boolean ended = text[at] == '\t';
            opening = opening << Byte.SIZE | (ended ? 0 : text[at] & 0xFF);
            at += ended ? 0 : 1;
        }
        return opening ^ Long.MIN_VALUE;
    }

    private int endOf(char sign, int position) {
        int end = position;
        while (end < bytes.length && bytes[end] != sign) {
            end++;
        }
        return end;
    }
}
