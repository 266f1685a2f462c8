package org.claimgraph.compare.likeness;

import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.extract.Extractor;
import org.claimgraph.model.Article;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.DocumentReader;

/// A story whose articles' answers are labelled, read and extracted as if it had been handed in.
///
/// @param articles the statements of each article, or item of a newsletter, by the label's name for it
record LabelledStory(String name, List<Told> articles, List<Pair> pairs) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Form> FORMS =
            Map.of("html", Form.HTML, "email", Form.EMAIL, "text", Form.TEXT);

    /// An article's statements.
    record Told(String article, List<Statement> statements) {}

    /// A sentence that answers a question, and how.
    record Mention(String article, String value, String quote) {}

    /// Two answers to one question: they agree, exclude each other, or the later one overtakes the earlier.
    record Pair(Kind kind, Mention one, Mention other) {}

    enum Kind {
        SUPPORTS,
        CONTRADICTS,
        SUPERSEDES
    }

    static List<LabelledStory> all(Path folder, DocumentReader reader, Extractor extractor) throws IOException {
        List<LabelledStory> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                JsonNode story = JSON.readTree(file.toFile());
                List<Told> told = new ArrayList<>();
                for (JsonNode article : story.get("articles")) {
                    told.addAll(told(article, story.get("story").asText(), reader, extractor));
                }
                stories.add(new LabelledStory(story.get("story").asText(), told, pairs(story)));
            }
        }
        return stories;
    }

    private static List<Told> told(JsonNode article, String story, DocumentReader reader, Extractor extractor) {
        String body = Stream.of("html", "email", "text").filter(article::has).findFirst().orElseThrow();
        Document document = reader.read(new Submission(
                Objects.requireNonNull(FORMS.get(body)),
                article.get(body).asText().getBytes(StandardCharsets.UTF_8),
                article.get("sourceUrl").asText(),
                article.get("sourceName").asText(),
                article.get("title").asText(),
                OffsetDateTime.parse(article.get("publishedAt").asText()),
                null));
        List<Document> parts = document.items().isEmpty() ? List.of(document) : document.items();
        return parts.stream()
                .map(part -> new Told(
                        article.get("id").asText(), statements(part, article, story, extractor)))
                .toList();
    }

    private static List<Statement> statements(Document part, JsonNode given, String story, Extractor extractor) {
        OffsetDateTime published = OffsetDateTime.parse(given.get("publishedAt").asText());
        String outlet = given.get("sourceName").asText();
        String id = "article_" + UUID.randomUUID();
        Article article = new Article(
                id,
                part.kind(),
                null,
                null,
                part.metadata().title(),
                null,
                List.of(),
                "en",
                published,
                null,
                published,
                part.text(),
                part.citations(),
                outlet,
                outlet,
                null,
                story);
        Lead lead = Lead.of(article);
        Extraction extraction = extractor.extract(part, id);
        // Entities go by their full names, which are the same in other articles.
        Map<String, String> names =
                extraction.entities().stream().collect(Collectors.toMap(NamedEntity::id, NamedEntity::name));
        return extraction.claims().stream()
                .map(claim -> new Statement(new ReportedClaim(claim.withEntityIds(names), article), lead))
                .toList();
    }

    /// Stories list their pairs, or each question with the answers that it gets and how these group.
    private static List<Pair> pairs(JsonNode story) {
        List<Pair> pairs = new ArrayList<>();
        JsonNode expected = story.path("expected");
        expected.path("supports").forEach(pair -> pairs.add(pair(Kind.SUPPORTS, pair)));
        expected.path("contradictions").forEach(pair -> pairs.add(pair(Kind.CONTRADICTS, pair)));
        expected.path("supersessions").forEach(pair -> pairs.add(pair(Kind.SUPERSEDES, pair)));
        expected.path("also_true").forEach(pair -> pairs.add(pair(Kind.valueOf(pair.get("kind").asText()), pair)));
        story.path("questions").forEach(question -> addPairs(question, pairs));
        return pairs;
    }

    private static Pair pair(Kind kind, JsonNode pair) {
        return new Pair(
                kind,
                mention(pair.has("left") ? pair.get("left") : pair.get("earlier")),
                mention(pair.has("right") ? pair.get("right") : pair.get("later")));
    }

    private static void addPairs(JsonNode question, List<Pair> pairs) {
        Kind apart = question.get("course").asText().equals("moves") ? Kind.SUPERSEDES : Kind.CONTRADICTS;
        JsonNode answers = question.get("answers");
        for (int i = 0; i < answers.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together = answers.get(i).get("group").equals(answers.get(j).get("group"));
                pairs.add(new Pair(
                        together ? Kind.SUPPORTS : apart, mention(answers.get(i)), mention(answers.get(j))));
            }
        }
    }

    private static Mention mention(JsonNode mention) {
        return new Mention(
                mention.get("article").asText(),
                mention.get("value").asText(),
                mention.get("quote").asText());
    }
}
