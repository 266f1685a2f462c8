package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.Member;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.text.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder under `feeds` is a case: a feed, and `expected.json` with the fields of the document that each
/// entry becomes, or the code of its error.
class GoldenFeedsTest {
    private static final Path CASES = Path.of("src/test/resources/feeds");
    private static final DocumentReader READER = new DocumentReader();
    private static final FeedReader FEEDS = new FeedReader(new DateReader());

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(String name) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(CASES.resolve(name).resolve("expected.json").toFile());
        List<Member> members = members(CASES.resolve(name));
        assertThat(members).as("entries").hasSize(expected.size());
        for (int i = 0; i < members.size(); i++) {
            check(members.get(i), expected.get(i));
        }
    }

    private static List<Member> members(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path feed = files.filter(file -> file.getFileName().toString().startsWith("feed."))
                    .findFirst()
                    .orElseThrow();
            try (Stream<Member> members = FEEDS.open(
                            Files.newInputStream(feed), "https://harbourpost.example/feed.xml", "")
                    .members()) {
                return members.toList();
            }
        }
    }

    private static void check(Member member, JsonNode expected) {
        try {
            Document document = READER.read(member.submission());
            assertThat(expected.has("error")).as("an error at " + member.name()).isFalse();
            check(document, expected);
            boolean complete = FEEDS.entry(member.submission().content()).complete();
            assertThat(complete)
                    .as("complete")
                    .isEqualTo(expected.get("complete").asBoolean());
        } catch (CodedException problem) {
            assertThat(problem.code().name())
                    .as(problem.getMessage())
                    .isEqualTo(expected.path("error").asText());
        }
    }

    private static void check(Document document, JsonNode expected) {
        expected.fieldNames().forEachRemaining(field -> {
            JsonNode value = expected.get(field);
            Object found =
                    switch (field) {
                        case "url" -> document.metadata().url();
                        case "title" -> document.metadata().title();
                        case "publisher" -> document.metadata().publisher();
                        case "language" -> document.metadata().language();
                        case "authors" -> document.metadata().authors();
                        case "publishedAt" -> document.metadata().publishedAt();
                        case "modifiedAt" -> document.metadata().modifiedAt();
                        case "paragraphs" -> List.of(document.text().split("\n\n", -1));
                        default -> value.asText();
                    };
            Object wanted = value.isArray() ? texts(value).toString() : value.asText();
            assertThat(String.valueOf(found)).as(field).isEqualTo(wanted);
        });
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asText())
                .toList();
    }
}
