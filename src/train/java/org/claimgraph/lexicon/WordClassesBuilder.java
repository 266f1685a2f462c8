package org.claimgraph.lexicon;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Packs the Brown clusters and the ambiguity classes that NLP4J 1.1.3 (Apache License 2.0) carries into what
/// [WordClasses] reads.
public final class WordClassesBuilder {
    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";
    private static final String CLUSTERS = FOLDER + "en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGS = FOLDER + "en-ambiguity-classes-simplified-lowercase.xz";

    private record Word(int hash, String path, String tags) {}

    private WordClassesBuilder() {}

    /// Writes the table to `file`.
    public static void build(Path file) throws IOException {
        List<Word> words = words(lexicon(CLUSTERS), lexicon(TAGS));
        List<String> paths =
                List.copyOf(new TreeSet<>(words.stream().map(Word::path).toList()));
        Map<String, Integer> tagSets = tagSets(words);
        int[] hashes = new int[words.size()];
        char[] clusters = new char[hashes.length];
        byte[] tags = new byte[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            Word word = words.get(i);
            hashes[i] = word.hash;
            clusters[i] = (char) (Collections.binarySearch(paths, word.path) + 1);
            tags[i] = tagSets.getOrDefault(word.tags, 0).byteValue();
        }
        int[] numbers = numbers(paths);
        PackedFileBuilder packed = new PackedFileBuilder().add(numbers.length).add(numbers);
        WordPairs.write(hashes, clusters, tags, packed);
        Files.write(file, packed.toByteArray());
        System.out.printf("%d words, %d clusters, %d tag sets%n", words.size(), paths.size(), tagSets.size());
    }

    /// A word list of the teacher's: word to its clusters' paths, or to its tags, the most frequent first.
    @SuppressWarnings("unchecked")
    private static Map<String, Collection<String>> lexicon(String resource) throws IOException {
        try (ObjectInputStream in =
                IOUtils.createObjectXZBufferedInputStream(IOUtils.getInputStreamsFromResource(resource))) {
            return (Map<String, Collection<String>>) in.readObject();
        } catch (ClassNotFoundException problem) {
            throw new IOException("The word list " + resource + " cannot be read", problem);
        }
    }

    /// Each path as a 1 and then its bits; 0 for no cluster comes first.
    private static int[] numbers(List<String> paths) {
        return IntStream.concat(
                        IntStream.of(0), paths.stream().mapToInt(path -> Integer.parseInt("1" + path, 2)))
                .toArray();
    }

    /// The words with a cluster, plainly spelled, by hash.
    private static List<Word> words(Map<String, Collection<String>> clusters, Map<String, Collection<String>> tags) {
        Map<Integer, Word> words = new TreeMap<>();
        for (String word : new TreeSet<>(clusters.keySet())) {
            if (word.matches("[\\p{L}0.,:;!?$%&'\"()/-]+")) {
                String path = Collections.max(clusters.get(word), Comparator.comparingInt(String::length));
                String tagSet = shortened(tags.getOrDefault(word, List.of()));
                words.putIfAbsent(WordClasses.hash(word), new Word(WordClasses.hash(word), path, tagSet));
            }
        }
        return List.copyOf(words.values());
    }

    /// The three most frequent tags of a word.
    private static String shortened(Collection<String> tags) {
        return tags.stream().limit(3).collect(Collectors.joining(" "));
    }

    /// The sets of tags that most words have, numbered from 1; a byte has room for 255.
    private static Map<String, Integer> tagSets(List<Word> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.stream().filter(word -> !word.tags.isEmpty()).forEach(word -> counts.merge(word.tags, 1, Integer::sum));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(255)
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size() + 1));
        return numbers;
    }
}
