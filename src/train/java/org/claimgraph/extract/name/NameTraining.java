package org.claimgraph.extract.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.ChainTrainer;
import org.claimgraph.extract.text.FeatureList;
import org.claimgraph.extract.text.RoundedModel;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Span;

/// Trains the [NameTagger] on sentences that people labelled and on articles that the teacher labelled.
///
/// Arguments: the folder of open text, the folder where the teacher's file lies, the resources' folder.
public final class NameTraining {
    private static final int BITS = 19;
    private static final double RATE = 0.2;
    private static final double DECAY = 0.01;
    /// The share of names' words that are hidden in the second copy of a sentence.
    private static final double FORGOTTEN = 0.6;
    private static final int ROUNDS = 5;
    private static final List<String> LABELLED = List.of("ewt-dev", "wikigold");

    private static final List<String> LABELS = List.of(
            "O", "B-PERSON", "I-PERSON", "L-PERSON", "U-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "L-ORGANIZATION",
            "U-ORGANIZATION", "B-PLACE", "I-PLACE", "L-PLACE", "U-PLACE", "B-OTHER", "I-OTHER", "L-OTHER", "U-OTHER");

    /// A text and the names in it.
    private record Example(String text, Map<Span, String> names) {}

    private NameTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path silver = Path.of(arguments[1]).resolve("silver.tsv.gz");
        List<Example> documents = new ArrayList<>(teacher(silver, folder));
        for (String set : LABELLED) {
            documents.addAll(labelled(folder.resolve(set + ".jsonl.gz")));
        }
        RoundedModel model = train(documents);
        model.write(Path.of(arguments[2]).resolve("models/names.bin"));
    }

    private static RoundedModel train(List<Example> documents) {
        NameResources resources = NameResources.load(new Gazetteer());
        TextAnalyzer analyzer = new TextAnalyzer();
        Random random = new Random(11);
        List<ChainTrainer.Example> examples = new ArrayList<>();
        for (Example document : documents) {
            AnalyzedText text = analyzer.analyze(document.text());
            List<List<Piece>> sentences = text.sentences().stream().map(Piece::of).toList();
            DocumentContext context = new DocumentContext(sentences, resources);
            Map<Span, String> names = withoutTitles(document, resources);
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).stream().anyMatch(Piece::isCapital)) {
                    List<String> wanted = labels(sentences.get(i), names);
                    NameFeatures features = new NameFeatures(sentences.get(i), text.sentences().get(i), context, resources);
                    examples.add(example(features, wanted));
                    features.forget(piece -> random.nextDouble() < FORGOTTEN);
                    examples.add(example(features, wanted));
                }
            }
        }
        System.out.printf("names: %d documents, %d sentences%n", documents.size(), examples.size());
        return new ChainTrainer(LABELS, BITS, RATE, DECAY).train(examples, ROUNDS);
    }

    private static ChainTrainer.Example example(NameFeatures features, List<String> wanted) {
        int length = features.length();
        int[][] items = new int[length][];
        int[][][] steps = new int[length][LABELS.size()][];
        FeatureList list = new FeatureList();
        int[] labels = wanted.stream().mapToInt(LABELS::indexOf).toArray();
        for (int i = 0; i < length; i++) {
            list.clear();
            if (features.isOutside(i)) {
                labels[i] = LABELS.indexOf(LabelChain.OUTSIDE);
            } else {
                features.collect(i, list);
            }
            items[i] = list.toArray();
            for (int before = 0; before < LABELS.size() && i > 0; before++) {
                list.clear();
                NameFeatures.collectStep(features.step(i), before, list);
                steps[i][before] = list.toArray();
            }
        }
        return new ChainTrainer.Example(items, steps, labels);
    }

    private static List<String> labels(List<Piece> pieces, Map<Span, String> names) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            labels.add(label(pieces, i, names));
        }
        return labels;
    }

    private static String label(List<Piece> pieces, int i, Map<Span, String> names) {
        for (Map.Entry<Span, String> name : names.entrySet()) {
            if (name.getKey().contains(pieces.get(i).span())) {
                boolean first = i == 0 || !name.getKey().contains(pieces.get(i - 1).span());
                boolean last = i + 1 == pieces.size() || !name.getKey().contains(pieces.get(i + 1).span());
                return (first ? last ? "U-" : "B-" : last ? "L-" : "I-") + name.getValue();
            }
        }
        return "O";
    }

    // ---- what people labelled: one sentence a line; a document's sentences make one text

    private static List<Example> labelled(Path file) throws IOException {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, Map<Span, String>> names = new LinkedHashMap<>();
        for (JsonNode record : records(file)) {
            String document = record.get("doc").asText();
            StringBuilder text = texts.computeIfAbsent(document, any -> new StringBuilder());
            int offset = text.length();
            text.append(record.get("text").asText()).append("\n\n");
            for (JsonNode name : record.get("entities")) {
                names.computeIfAbsent(document, any -> new LinkedHashMap<>())
                        .put(new Span(offset + name.get("start").asInt(), offset + name.get("end").asInt()), kind(name.get("type").asText()));
            }
        }
        List<Example> examples = new ArrayList<>();
        texts.forEach((document, text) -> examples.add(new Example(text.toString().stripTrailing(), names.getOrDefault(document, Map.of()))));
        return examples;
    }

    // ---- what the teacher labelled: whole articles, a token a line

    private static List<Example> teacher(Path file, Path folder) throws IOException {
        Map<String, Map<Span, String>> names = new LinkedHashMap<>();
        String key = "";
        int start = 0;
        for (String line : lines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 6 && columns[0].equals("#")) {
                key = columns[1].equals("wikinews-text") ? columns[3] + "/" + columns[4] : "";
            } else if (columns.length == 9 && !key.isEmpty() && !columns[8].equals("O")) {
                char place = columns[8].charAt(0);
                start = place == 'B' || place == 'U' ? Integer.parseInt(columns[2]) : start;
                String type = type(columns[8].substring(2));
                if ((place == 'L' || place == 'U') && !type.isEmpty()) {
                    names.computeIfAbsent(key, any -> new LinkedHashMap<>())
                            .put(new Span(start, Integer.parseInt(columns[3])), type);
                }
            }
        }
        List<Example> examples = new ArrayList<>();
        for (JsonNode record : records(folder.resolve("wikinews-text.jsonl.gz"))) {
            String id = record.get("id").asText();
            String text = record.get("text").asText();
            examples.add(new Example(text, trimmed(text, names.getOrDefault(id + "/text", Map.of()))));
        }
        return examples;
    }

    private static Map<Span, String> trimmed(String text, Map<Span, String> names) {
        Map<Span, String> trimmed = new LinkedHashMap<>();
        names.forEach((span, type) -> {
            int start = span.start();
            int end = span.end();
            String words = span.of(text);
            if (words.regionMatches(true, 0, "the ", 0, 4)) {
                start += 4;
            }
            if (words.endsWith("'s") || words.endsWith("’s")) {
                end -= 2;
                end -= text.charAt(end - 1) == ' ' ? 1 : 0;
            }
            if (start < end) {
                trimmed.put(new Span(start, end), type);
            }
        });
        return trimmed;
    }

    private static String type(String theirs) {
        return switch (theirs) {
            case "PERSON" -> "PERSON";
            case "ORG" -> "ORGANIZATION";
            case "GPE", "LOC", "FAC" -> "PLACE";
            case "PRODUCT", "EVENT", "WORK_OF_ART", "LAW" -> "OTHER";
            default -> "";
        };
    }

    private static Map<Span, String> withoutTitles(Example document, NameResources resources) {
        Map<Span, String> names = new LinkedHashMap<>();
        document.names().forEach((whole, type) -> {
            Span span = whole;
            String words = span.of(document.text());
            int space = words.indexOf(' ');
            while (type.equals("PERSON") && space > 0 && resources.titles().contains(words.substring(0, space))) {
                span = new Span(span.start() + space + 1, span.end());
                words = span.of(document.text());
                space = words.indexOf(' ');
            }
            names.put(span, type);
        });
        return names;
    }

    private static String kind(String type) {
        return LABELS.contains("U-" + type) ? type : "OTHER";
    }

    private static List<JsonNode> records(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String line : lines(file)) {
            records.add(mapper.readTree(line));
        }
        return records;
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
