package org.claimgraph.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimgraph.model.RelationKind;

/// What is to be found in one story of the sample corpus, as `/sample/<story>.json` labels it.
///
/// @param files  the story's files, by the labels' name for the article
/// @param labels the relations that hold
/// @param compatible pairs of claims that only look as if they excluded each other
/// @param copies files whose text is another's: copy to original
record Expectations(Map<String, String> files, List<Label> labels, List<Label> compatible, Map<String, String> copies) {
    /// Two sentences of two articles, and how they stand to each other.
    ///
    /// @param open not found yet
    record Label(RelationKind kind, String question, Side left, Side right, boolean open) {
        boolean links(String file, String quote, String otherFile, String otherQuote) {
            return (left.holds(file, quote) && right.holds(otherFile, otherQuote))
                    || (right.holds(file, quote) && left.holds(otherFile, otherQuote));
        }

        @Override
        public String toString() {
            return kind + ": " + question + " " + left + " / " + right;
        }
    }

    /// One side of a label; any of its quotes says it.
    record Side(String file, String value, List<String> quotes) {
        private static final double SHARED = 0.4;

        /// Whether a claim of that file, with that quote, is meant: they share two words in five of the shorter one.
        boolean holds(String claimFile, String claimQuote) {
            return file.equals(claimFile) && quotes.stream().anyMatch(quote -> share(quote, claimQuote) >= SHARED);
        }

        private static double share(String one, String other) {
            List<String> words = words(one);
            List<String> rest = new ArrayList<>(words(other));
            long shared = words.stream().filter(rest::remove).count();
            return (double) shared
                    / Math.max(1, Math.min(words.size(), words(other).size()));
        }

        private static List<String> words(String text) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return value + " (" + file + ")";
        }
    }

    private static final Map<String, RelationKind> KINDS = Map.of(
            "contradictions", RelationKind.CONTRADICTS,
            "supersessions", RelationKind.SUPERSEDES,
            "supports", RelationKind.SUPPORTS,
            "not_contradictions", RelationKind.CONTRADICTS);

    static Expectations of(String story) {
        JsonNode json = json(story);
        Map<String, String> files = files(json);
        JsonNode expected = json.get("expected");
        Map<String, String> copies = new HashMap<>();
        expected.get("copies")
                .forEach(copy -> copies.put(
                        files.get(copy.get("to").asText()),
                        files.get(copy.get("from").asText())));
        List<Label> labels = Stream.of("contradictions", "supersessions", "supports")
                .flatMap(kind -> labels(expected.get(kind), KINDS.get(kind), files))
                .toList();
        List<Label> compatible = labels(expected.get("not_contradictions"), RelationKind.CONTRADICTS, files)
                .toList();
        return new Expectations(files, labels, compatible, copies);
    }

    /// Marks in the story's file which labels are not as they should be yet.
    static void mark(String story, Predicate<Label> found) {
        JsonNode json = json(story);
        Map<String, String> files = files(json);
        JsonNode expected = json.get("expected");
        for (String kind : List.of("contradictions", "supersessions", "supports", "not_contradictions")) {
            RelationKind relation = KINDS.get(kind);
            expected.get(kind).forEach(pair -> {
                ((ObjectNode) pair).remove("open");
                boolean shouldBeFound = !kind.equals("not_contradictions");
                if (found.test(label(pair, relation, files)) != shouldBeFound) {
                    ((ObjectNode) pair).put("open", true);
                }
            });
        }
        write(Path.of("src/test/resources/sample/" + story + ".json"), json);
    }

    private static void write(Path file, JsonNode json) {
        var indented = new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try {
            Files.writeString(file, new JsonMapper().writer(indented).writeValueAsString(json) + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> files(JsonNode json) {
        Map<String, String> files = new HashMap<>();
        json.get("articles")
                .forEach(article -> files.put(
                        article.get("id").asText(), article.get("file").asText()));
        return files;
    }

    private static Stream<Label> labels(JsonNode pairs, RelationKind kind, Map<String, String> files) {
        return StreamSupport.stream(pairs.spliterator(), false).map(pair -> label(pair, kind, files));
    }

    private static Label label(JsonNode pair, RelationKind kind, Map<String, String> files) {
        return new Label(
                kind,
                pair.path("question").asText(pair.path("why").asText()),
                side(pair.has("left") ? pair.get("left") : pair.get("earlier"), files),
                side(pair.has("right") ? pair.get("right") : pair.get("later"), files),
                pair.path("open").asBoolean());
    }

    private static Side side(JsonNode side, Map<String, String> files) {
        List<String> quotes = new ArrayList<>(List.of(side.get("quote").asText()));
        side.path("also").forEach(quote -> quotes.add(quote.asText()));
        return new Side(
                files.get(side.get("article").asText()), side.get("value").asText(), quotes);
    }

    private static JsonNode json(String story) {
        try (InputStream file = Expectations.class.getResourceAsStream("/sample/" + story + ".json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file, story));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
