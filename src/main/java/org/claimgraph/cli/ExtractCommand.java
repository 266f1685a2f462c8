package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Document;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.TypeId;
import picocli.CommandLine.Command;

/// `claimgraph extract`: what a text says, and who in it says so.
@Command(
        name = "extract",
        description = "Print the claims of a text: who says what, when, where, how much.",
        footer = {
            "",
            "With --jsonl, each line of standard input is {\"id\", \"text\", \"title\"?, \"publishedAt\"?}, and is answered",
            "with one line: entities, times, quantities, attributions, sentences and claims with offsets into the text.",
        })
final class ExtractCommand extends TextVerb {
    @Override
    void answer(Pipeline pipeline, Question question, ObjectNode answer) {
        Document document = document(question);
        ExtractionJson.write(document.text(), extract(pipeline, document), answer);
    }

    /// The text as it is given, unread: the answer's offsets point into it.
    static Document document(Question question) {
        String text = question.text("text");
        Metadata metadata = new Metadata(
                null,
                null,
                Objects.requireNonNullElse(question.optionalText("title"), ""),
                null,
                List.of(),
                question.optionalText("source"),
                "und",
                question.optionalTime("publishedAt"),
                null);
        return new Document(ArticleKind.PLAIN_TEXT, metadata, text, List.of(), List.of());
    }

    private static Extraction extract(Pipeline pipeline, Document document) {
        return pipeline.extract(document, TypeId.of(TypeId.Type.ARTICLE, new UUID(0, 0)));
    }

    @Override
    void json(Pipeline pipeline, Document document, ObjectNode answer) {
        DocumentJson.write(document, answer);
        ExtractionJson.write(document.text(), extract(pipeline, document), answer);
    }

    @Override
    void print(Pipeline pipeline, Document document) {
        Extraction extraction = extract(pipeline, document);
        output().line(document.metadata().title());
        extraction.claims().forEach(this::print);
    }

    private void print(Claim claim) {
        output().line("");
        output().line("  " + claim.text());
        String speakers = String.join(
                " > ", claim.attribution().stream().map(Attribution::name).toList());
        String stance = claim.modality().name().toLowerCase(Locale.ROOT) + (claim.negated() ? ", negated" : "");
        output().line("    " + (speakers.isEmpty() ? stance : stance + " | " + speakers));
    }
}
