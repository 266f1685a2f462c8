package org.claimgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the word lists under `/lexicon`: UTF-8, one entry a line, `#` opens a comment line, tabs part the columns.
public final class WordList {
    private WordList() {}

    /// The lines of `/lexicon/<name>.txt` as a set, in the order of the file.
    public static Set<String> words(String name) {
        return new LinkedHashSet<>(lines(name));
    }

    /// The lines of `/lexicon/<name>.txt` as first column to second column, in the order of the file.
    public static Map<String, String> table(String name) {
        Map<String, String> table = new LinkedHashMap<>();
        for (List<String> row : rows(name)) {
            table.putIfAbsent(row.getFirst(), row.get(1));
        }
        return table;
    }

    /// The lines of `/lexicon/<name>.txt`, each as its columns.
    public static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(name)) {
            rows.add(List.of(line.split("\t", -1)));
        }
        return rows;
    }

    /// Plain loops: the first stream of a run takes longer to set up than most lists to read.
    private static List<String> lines(String name) {
        String path = "/lexicon/" + name + ".txt";
        try (InputStream resource = WordList.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + path + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException problem) {
            throw new UncheckedIOException("The word list " + path + " cannot be read", problem);
        }
    }
}
