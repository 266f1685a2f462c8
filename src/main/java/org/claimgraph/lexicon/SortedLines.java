package org.claimgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A word list too long for a map: lines of `key<tab>value`, sorted by the bytes of their keys, searched in place.
///
/// Loading it is reading its bytes; a look-up is a binary search over them.
final class SortedLines {
    private final byte[] bytes;
    private final int start;

    /// Reads `/lexicon/<name>.txt`; comment lines (`#`) stand at its head only.
    SortedLines(String name) {
        String path = "/lexicon/" + name + ".txt";
        try (InputStream resource = SortedLines.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + path + " is not on the class path");
            }
            bytes = resource.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", problem);
        }
        int position = 0;
        while (position < bytes.length && bytes[position] == '#') {
            position = endOfLine(position) + 1;
        }
        start = position;
    }

    /// What follows `key` and its tab on its line; null when no line has that key.
    @Nullable
    String find(String key) {
        byte[] wanted = (key + '\t').getBytes(StandardCharsets.UTF_8);
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int line = startOfLine((low + high) >>> 1);
            int end = endOfLine(line);
            int order = compare(line, end, wanted);
            if (order == 0) {
                return new String(bytes, line + wanted.length, end - line - wanted.length, StandardCharsets.UTF_8);
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = line;
            }
        }
        return null;
    }

    private int compare(int line, int end, byte[] wanted) {
        int tab = line;
        while (tab < end && bytes[tab] != '\t') {
            tab++;
        }
        return Arrays.compareUnsigned(bytes, line, tab, wanted, 0, wanted.length - 1);
    }

    private int startOfLine(int position) {
        int line = position;
        while (line > start && bytes[line - 1] != '\n') {
            line--;
        }
        return line;
    }

    private int endOfLine(int position) {
        int end = position;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
