package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.Document;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `claimgraph read`: the article in a page, a mail or a text, without what surrounds it.
@Command(
        name = "read",
        description = "Print the article in a page, mail or text, without what surrounds it.",
        footer = {
            "",
            "With --jsonl, each line of standard input is {\"id\", \"path\", \"url\"?}, and is answered with one line.",
        })
final class ReadCommand extends TextVerb {
    @Override
    void answer(Pipeline pipeline, Question question, ObjectNode answer) {
        Provenance provenance = new Provenance(question.optionalText("url"), null, null, null, null);
        Input input = new Input.OfFile(Path.of(question.text("path")), provenance);
        DocumentJson.write(pipeline.read(input.open(pipeline)), answer);
    }

    @Override
    void json(Pipeline pipeline, Document document, ObjectNode answer) {
        DocumentJson.write(document, answer);
    }

    @Override
    void print(Pipeline pipeline, Document document) {
        Metadata metadata = document.metadata();
        output().line(metadata.title());
        line(metadata.subtitle());
        line(String.join(
                " | ",
                Stream.of(
                                metadata.publisher(),
                                metadata.authors().isEmpty() ? null : String.join(", ", metadata.authors()),
                                metadata.publishedAt() == null ? null : PublicationTime.format(metadata.publishedAt()),
                                metadata.url())
                        .filter(Objects::nonNull)
                        .toList()));
        output().line("");
        output().lines(document.text());
    }

    private void line(@Nullable String line) {
        if (line != null && !line.isEmpty()) {
            output().line(line);
        }
    }
}
