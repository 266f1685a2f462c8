package org.claimgraph.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what the teacher always says alike, and writes it as the lists that [Certainties] reads.
final class CertaintyTraining {
    private static final int LEAST = 40;
    private static final double TAG_SHARE = 0.998;
    private static final double RELATION_SHARE = 0.995;

    private CertaintyTraining() {}

    /// Writes both lists, of what the file `silver` holds but for what is held out of it, to the folder `lexicon`.
    static void run(Path silver, Path lexicon) throws IOException {
        Map<String, Map<String, Integer>> tags = new TreeMap<>();
        Map<String, Map<String, Integer>> relations = new TreeMap<>();
        for (Silver sentence : Silver.read(silver)) {
            if (!sentence.isHeldOut()) {
                count(sentence, tags, relations);
            }
        }
        write(lexicon.resolve("certain-tags.txt"), TAG_SHARE, tags, "Small words with one part of speech: word, tag.");
        write(
                lexicon.resolve("certain-relations.txt"),
                RELATION_SHARE,
                relations,
                "Relations that two tags settle: tag, head's tag, distance to the head (at most 3), relation.");
    }

    private static void count(
            Silver sentence, Map<String, Map<String, Integer>> tags, Map<String, Map<String, Integer>> relations) {
        int[] heads = Trees.projective(sentence.heads());
        List<String> names = Relations.of(sentence, heads);
        for (int i = 0; i < heads.length; i++) {
            String word = sentence.tokens().get(i).of(sentence.text());
            String tag = sentence.tags().get(i);
            if (Character.isLowerCase(word.charAt(0))) {
                count(tags, word.toLowerCase(java.util.Locale.ROOT), tag);
            }
            if (heads[i] >= 0 && !Signs.isPunctuation(tag)) {
                String headTag = sentence.tags().get(heads[i]);
                count(relations, tag + "\t" + headTag + "\t" + Certainties.near(heads[i] - i), names.get(i));
            }
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private static void write(Path file, double share, Map<String, Map<String, Integer>> counts, String head)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + head);
        lines.add("# Counted by CertaintyTraining in sentences that the teacher labelled: docs/models.md.");
        counts.forEach((key, values) -> {
            int all = values.values().stream().mapToInt(Integer::intValue).sum();
            values.forEach((value, count) -> {
                if (all >= LEAST && count >= share * all) {
                    lines.add(key + "\t" + value);
                }
            });
        });
        Files.write(file, lines);
        System.out.printf("%s: %d%n", file.getFileName(), lines.size() - 2);
    }
}
