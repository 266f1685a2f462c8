package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is handed in, reading ends, with a document or a coded refusal: the golden cases, broken in many ways, and
/// shapes that are made to take long.
///
/// The seeds are fixed, so that what fails once fails again. The timeouts detect work that grows with the square of
/// the input and would take minutes; they measure nothing.
class HostileInputTest {
    private static final Path CASES = Path.of("src/test/resources/articles");
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int MUTANTS = 60;
    private static final DocumentReader READER = new DocumentReader();
    private static final SubmissionReader SUBMISSIONS = new SubmissionReader();

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void brokenInputBecomesADocumentOrARefusal(Path input) throws IOException {
        byte[] content = Files.readAllBytes(input);
        Breakage breakage = new Breakage(input.toString().hashCode());
        assertTimeoutPreemptively(HANG, () -> {
            for (int i = 0; i < MUTANTS; i++) {
                readOrRefuse(SUBMISSIONS.read(input.getFileName().toString(), breakage.of(content)));
            }
        });
    }

    static Stream<String> shapes() {
        return SHAPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void workGrowsWithTheInput(String shape) {
        assertTimeoutPreemptively(HANG, () -> readOrRefuse(SHAPES.get(shape)));
    }

    private static final int MANY = 100_000;
    private static final String SENTENCE = "The harbour at Lerin opened on Friday, the mayor said. ";
    private static final Map<String, Submission> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("nested elements", html("<div>".repeat(MANY) + SENTENCE)),
            Map.entry("nested elements with names", html("<div class=meta id=byline>".repeat(MANY) + SENTENCE)),
            Map.entry("nested links", html("<a href=x><b>".repeat(MANY) + SENTENCE)),
            Map.entry("nested tables", html("<table><tr><td>".repeat(MANY / 4) + SENTENCE)),
            Map.entry("one tag, many attributes", html("<p " + attributes() + ">" + SENTENCE)),
            Map.entry("many classes", html("<p class=\"" + "meta-date by-line ".repeat(MANY) + "\">" + SENTENCE)),
            Map.entry("many paragraphs", html(("<p>" + SENTENCE).repeat(MANY / 4))),
            Map.entry("many headings", html("<h1>Lerin</h1>".repeat(MANY / 4) + "<p>" + SENTENCE)),
            Map.entry("many times", html("<time>10:00</time>".repeat(MANY / 4) + "<p>" + SENTENCE)),
            Map.entry("many bylines", html("<p class=byline>By " + "x".repeat(100) + "</p>".repeat(MANY / 4))),
            Map.entry("one endless paragraph", html("<p>" + SENTENCE.repeat(MANY / 4))),
            Map.entry("open comment", html(SENTENCE + "<!--".repeat(MANY))),
            Map.entry(
                    "nested JSON", html("<script type='application/ld+json'>" + "[{\"a\":".repeat(MANY) + "</script>")),
            Map.entry("JSON without end", html("<script type='application/ld+json'>{\"" + "\\\"".repeat(MANY))),
            Map.entry("a title of separators", html("<title>" + "a | ".repeat(MANY / 10) + "</title><p>" + SENTENCE)),
            Map.entry("brackets", text(SENTENCE + "(".repeat(MANY) + "[".repeat(MANY))),
            Map.entry("pairs of brackets", text((SENTENCE + "(A; B) [C] ").repeat(MANY / 10))),
            Map.entry("credits in one paragraph", text("he told Reuters ".repeat(MANY / 4))),
            Map.entry("lists of sources", text("Sources: A, B, C\n\n".repeat(MANY / 10))),
            Map.entry("digits", text(SENTENCE + "1".repeat(MANY) + "/" + "2026-".repeat(MANY))),
            Map.entry("spaces", text(SENTENCE + " ".repeat(5 * MANY) + SENTENCE)),
            Map.entry("capitals before a bracket", text("A".repeat(MANY) + " (" + "B, ".repeat(MANY))),
            Map.entry("lines", text("A line of words\n".repeat(MANY))),
            Map.entry("numbered sections", text(newsletter(MANY / 20))),
            Map.entry("a mail's headers", mail("X-A: b\n".repeat(MANY) + "\n" + SENTENCE)),
            Map.entry("a folded header", mail("Subject: a\n" + " b\n".repeat(MANY / 4) + "\n" + SENTENCE)),
            Map.entry("encoded words", mail("Subject: " + "=?utf-8?Q?a?= ".repeat(MANY / 4) + "\n\n" + SENTENCE)),
            Map.entry("nested parts", mail(nestedParts(2_000) + SENTENCE)),
            Map.entry(
                    "boundaries",
                    mail("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(MANY / 20)))));

    private static void readOrRefuse(Submission submission) {
        try {
            Document document = READER.read(submission);
            assertThat(document.text()).isEqualTo(document.text().strip()).doesNotContain("\n\n\n");
        } catch (CodedException refusal) {
            assertThat(refusal.code()).isNotNull();
        }
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < MANY / 10; i++) {
            attributes.append("a").append(i).append("=b ");
        }
        return attributes.toString();
    }

    private static String newsletter(int items) {
        StringBuilder text = new StringBuilder("Brine\nThe coast in brief\n\nRead in browser. Unsubscribe.\n\n");
        for (int i = 1; i <= items; i++) {
            text.append(i)
                    .append(". A tax goes\n\nParliament in Lerin ")
                    .append(i)
                    .append(" scrapped it, Ada Fenn said.\n\n");
        }
        return text.toString();
    }

    private static String nestedParts(int depth) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        return parts.append("\n").toString();
    }

    private static Submission html(String content) {
        return submission(Form.HTML, content);
    }

    private static Submission text(String content) {
        return submission(Form.TEXT, content);
    }

    private static Submission mail(String content) {
        return submission(Form.EMAIL, content);
    }

    private static Submission submission(Form form, String content) {
        return new Submission(form, content.getBytes(StandardCharsets.UTF_8), null, null, null, null, null);
    }
}
