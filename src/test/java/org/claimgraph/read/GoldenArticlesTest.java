package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Document;
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
        if (expected.has("kind")) {
            assertThat(document.kind().name()).isEqualTo(expected.get("kind").asText());
        }
        if (expected.has("title")) {
            assertThat(document.metadata().title())
                    .isEqualTo(expected.get("title").asText());
        }
        if (expected.has("subtitle")) {
            assertThat(document.metadata().subtitle())
                    .isEqualTo(expected.get("subtitle").asText());
        }
        if (expected.has("authors")) {
            assertThat(document.metadata().authors()).containsExactlyElementsOf(texts(expected.get("authors")));
        }
        if (expected.has("publishedAt")) {
            assertThat(document.metadata().publishedAt())
                    .hasToString(expected.get("publishedAt").asText());
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

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asText())
                .toList();
    }
}
