package org.claimgraph.extract.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.lexicon.Characters;

/// Packs the tables that `src/train/python/name_tables.py` makes into what [NameLists] and [NameWords] read.
///
/// Arguments: unused, the folder where `names.tsv` (name, kinds as digits) and `words.tsv` (word, fine class, kind) lie,
/// the resources' folder.
public final class NameListBuilder {
    private static final int BITS = 1 << 24;

    private NameListBuilder() {}

    public static void main(String[] arguments) throws IOException {
        Path tables = Path.of(arguments[1]);
        Path models = Path.of(arguments[2]).resolve("models");
        packNames(tables.resolve("names.tsv"), models.resolve("name-lists.bin"));
        packWords(tables.resolve("words.tsv"), models.resolve("name-words.bin"));
    }

    private static void packNames(Path table, Path file) throws IOException {
        NameLists lists = NameLists.ofSize(BITS);
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                int phrase = NameLists.NO_WORDS;
                for (String word : Characters.plain(columns[0]).split(" ", -1)) {
                    phrase = NameLists.append(phrase, word);
                }
                for (int i = 0; i < columns[1].length(); i++) {
                    lists.add(phrase, columns[1].charAt(i) - '0');
                }
            }
        }
        Files.write(file, lists.pack());
    }

    private static void packWords(Path table, Path file) throws IOException {
        Map<String, int[]> words = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                words.put(columns[0], new int[] {Integer.parseInt(columns[1]) + 1, Integer.parseInt(columns[2]) + 1});
            }
        }
        Files.write(file, NameWords.pack(words));
    }
}
