package org.claimgraph.lexicon;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/// Packs a table of words, the paths of their Brown clusters and their parts of speech into what [WordClasses] reads.
///
/// Arguments: the table (word, path of 0s and 1s, tags parted by spaces, in columns parted by tabs) and the file to write.
public final class WordClassesBuilder {
    private record Word(int hash, String path, String tags) {}

    private WordClassesBuilder() {}

    public static void main(String[] arguments) throws IOException {
        List<Word> words = words(Path.of(arguments[0]));
        List<String> paths = List.copyOf(
                new TreeSet<>(words.stream().map(Word::path).toList()));
        Map<String, Integer> tagSets = tagSets(words);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            writePaths(out, paths);
            writeHashes(out, words);
            for (Word word : words) {
                out.writeShort(Collections.binarySearch(paths, word.path) + 1);
            }
            for (Word word : words) {
                out.writeByte(tagSets.getOrDefault(word.tags, 0));
            }
        }
        System.out.printf("%d words, %d clusters, %d tag sets%n", words.size(), paths.size(), tagSets.size());
    }

    private static void writePaths(DataOutputStream out, List<String> paths) throws IOException {
        out.writeShort(paths.size() + 1);
        out.writeInt(0);
        for (String path : paths) {
            out.writeInt(Integer.parseInt("1" + path, 2));
        }
    }

    private static void writeHashes(DataOutputStream out, List<Word> words) throws IOException {
        out.writeInt(words.size());
        int before = 0;
        for (Word word : words) {
            writeDistance(out, word.hash - before);
            before = word.hash;
        }
    }

    /// The words with a cluster, plainly spelled, by hash.
    private static List<Word> words(Path table) throws IOException {
        Map<Integer, Word> words = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (!columns[1].isEmpty() && columns[0].matches("[\\p{L}0.,:;!?$%&'\"()/-]+")) {
                    Word word = new Word(WordClasses.hash(columns[0]), columns[1], shortened(columns[2]));
                    words.putIfAbsent(word.hash, word);
                }
            }
        }
        return List.copyOf(words.values());
    }

    /// The three most frequent tags of a word, which the table names first.
    private static String shortened(String tags) {
        String[] all = tags.split(" ");
        return String.join(" ", List.of(all).subList(0, Math.min(3, all.length)));
    }

    /// The sets of tags that most words have, numbered from 1; a byte has room for 255.
    private static Map<String, Integer> tagSets(List<Word> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.stream().filter(word -> !word.tags.isEmpty()).forEach(word -> counts.merge(word.tags, 1, Integer::sum));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(255)
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size() + 1));
        return numbers;
    }

    private static void writeDistance(DataOutputStream out, int distance) throws IOException {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (distance >>> shift != 0) {
                out.writeByte(((distance >>> shift) & 0x7F) | 0x80);
            }
        }
        out.writeByte(distance & 0x7F);
    }
}
