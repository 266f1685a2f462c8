package org.claimgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word lists under `/lexicon`: UTF-8, one entry a line, `#` opens a comment line, tabs part the columns.
public final class WordList {
    private WordList() {}

    /// The lines of `/lexicon/<name>.txt` as a set, in the order of the file.
    public static Set<String> words(String name) {
        return new LinkedHashSet<>(lines(name));
    }

    /// The lines of `/lexicon/<name>.txt` as first column to second column, in the order of the file.
    public static Map<String, String> table(String name) {
        return rows(name).stream()
                .collect(Collectors.toMap(
                        List::getFirst, row -> row.get(1), (first, again) -> first, LinkedHashMap::new));
    }

    /// The lines of `/lexicon/<name>.txt`, each as its columns.
    public static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static List<String> lines(String name) {
        String path = "/lexicon/" + name + ".txt";
        try (InputStream resource = WordList.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + path + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", problem);
        }
    }
}
