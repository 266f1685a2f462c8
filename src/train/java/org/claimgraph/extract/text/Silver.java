package org.claimgraph.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.claimgraph.model.Span;

/// A sentence that the teacher labelled.
///
/// @param document where it stood, so that no document is in both the training and the held-out part
/// @param heads    -1 for the root
@SuppressWarnings("ArrayRecordComponent") // never compared
record Silver(String document, String text, List<Span> tokens, List<String> tags, int[] heads, List<String> relations) {
    private static final int COLUMNS = 9;
    private static final Map<String, String> TAGS = Map.of(
            "NFP", ":", "HYPH", ":", "AFX", "JJ", "GW", "NN", "XX", "FW", "ADD", "NNP", "LS", "CD");

    private static final Set<String> SIGNS = Set.of("NFP", "HYPH", ":", ",", ".", "``", "''", "SYM", "-LRB-", "-RRB-");

    /// Every sentence of the teacher's file, in its order, but for those in other scripts.
    static List<Silver> read(Path file) throws IOException {
        List<Silver> sentences = new ArrayList<>();
        String document = "";
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (columns.length == COLUMNS) {
                    rows.add(columns);
                } else if (line.isEmpty()) {
                    add(sentences, document, rows);
                    rows.clear();
                } else {
                    document = columns[2];
                }
            }
        }
        return sentences;
    }

    private static void add(List<Silver> sentences, String document, List<String[]> rows) {
        if (!rows.isEmpty() && isEnglish(rows)) {
            sentences.add(of(document, rows));
        }
    }

    private static boolean isEnglish(List<String[]> rows) {
        long foreign = rows.stream().filter(row -> row[1].chars().anyMatch(c -> Character.isLetter(c) && c > 0x24F)).count();
        return foreign * 10 < rows.size();
    }

    private static Silver of(String document, List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int[] heads = new int[rows.size()];
        int end = Integer.parseInt(rows.getFirst()[2]);
        for (String[] row : rows) {
            text.repeat(" ", Math.max(0, Integer.parseInt(row[2]) - end));
            tokens.add(new Span(text.length(), text.length() + row[1].length()));
            text.append(row[1]);
            end = Integer.parseInt(row[3]);
            tags.add(tag(row[1], row[4]));
            heads[relations.size()] = Integer.parseInt(row[6]);
            relations.add(row[7]);
        }
        return new Silver(document, text.toString(), tokens, tags, heads, relations);
    }

    /// The teacher's tag but for what it gets wrong by rule: "Crew-5" is a name, no number; words are no signs.
    private static String tag(String word, String given) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        if (given.equals("CD") && Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isDigit)) {
            return "NNP";
        }
        return letters && SIGNS.contains(given) ? "NN" : TAGS.getOrDefault(given, given);
    }

    /// One document in ten is kept from training.
    boolean isHeldOut() {
        return Math.floorMod(FeatureList.hash(document), 10) == 0;
    }

    /// The same sentence in capitals, as a heading might have it.
    Silver inCapitals() {
        return new Silver(document, text.toUpperCase(Locale.ROOT), tokens, tags, heads, relations);
    }

    /// Whether its text keeps its length in capitals ("ß" does not).
    boolean canBeInCapitals() {
        return text.toUpperCase(Locale.ROOT).length() == text.length();
    }

    /// The same sentence with a capital on every longer word, as many headlines have it.
    Silver inTitleCase() {
        StringBuilder title = new StringBuilder(text);
        for (Span token : tokens) {
            if (token.length() > 3) {
                title.setCharAt(token.start(), Character.toUpperCase(text.charAt(token.start())));
            }
        }
        return new Silver(document, title.toString(), tokens, tags, heads, relations);
    }
}
