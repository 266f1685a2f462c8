package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Document;
import org.claimgraph.model.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder under `articles` is a case: one input, `page.html`, `mail.eml` or `text.txt`, and
/// `expected.json` with
/// the fields that the document must have.
class GoldenArticlesTest {
    private static final Path CASES = Path.of("src/test/resources/articles");
    private static final DocumentReader READER = new DocumentReader();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("expected.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        Document document = read(folder);

        check(document, expected);
        assertThat(document.items()).hasSize(expected.path("items").size());
        for (int i = 0; i < document.items().size(); i++) {
            check(document.items().get(i), expected.path("items").get(i));
        }
    }

    private static Document read(Path folder) throws IOException {
        for (String file : List.of("page.html", "mail.eml", "text.txt")) {
            if (Files.exists(folder.resolve(file))) {
                return READER.read(new SubmissionReader().read(file, Files.readAllBytes(folder.resolve(file))));
            }
        }
        throw new IllegalStateException("The case " + folder + " has no input");
    }

    private static void check(Document document, JsonNode expected) {
        checkMetadata(document.metadata(), expected);
        if (expected.has("kind")) {
            assertThat(document.kind().name()).isEqualTo(expected.get("kind").asText());
        }
        if (expected.has("authors")) {
            assertThat(document.metadata().authors()).containsExactlyElementsOf(texts(expected.get("authors")));
        }
        if (expected.has("paragraphs")) {
            assertThat(List.of(document.text().split("\n\n", -1)))
                    .containsExactlyElementsOf(texts(expected.get("paragraphs")));
        }
        if (expected.has("credits")) {
            assertThat(document.citations())
                    .extracting(Citation::name)
                    .containsExactlyElementsOf(texts(expected.get("credits")));
        }
    }

    private static void checkMetadata(Metadata metadata, JsonNode expected) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", metadata.title());
        fields.put("subtitle", metadata.subtitle());
        fields.put("publisher", metadata.publisher());
        fields.put("language", metadata.language());
        fields.put("publishedAt", metadata.publishedAt());
        fields.put("modifiedAt", metadata.modifiedAt());
        fields.put("canonicalUrl", metadata.canonicalUrl());
        fields.put("leadImage", metadata.leadImage());
        fields.forEach((name, value) -> {
            if (expected.has(name)) {
                assertThat(String.valueOf(value))
                        .as(name)
                        .isEqualTo(expected.get(name).asText());
            }
        });
        if (expected.has("found")) {
            Map<String, String> found = metadata.found().stream()
                    .collect(Collectors.toMap(
                            each -> each.field().name(), each -> each.in().name()));
            assertThat(found).isEqualTo(new ObjectMapper().convertValue(expected.get("found"), Map.class));
        }
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asText())
                .toList();
    }
}
