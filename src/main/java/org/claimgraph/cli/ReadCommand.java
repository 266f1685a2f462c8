package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.Member;
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
            "With --jsonl, each line of standard input is {\"id\", \"path\", \"url\"?}, and is answered with one line:",
            "for an archive or a feed, with its \"members\". An archive that is larger than memory goes with --json.",
        })
final class ReadCommand extends TextVerb {
    @Override
    void answer(Pipeline pipeline, Question question, ObjectNode answer) {
        Provenance provenance = new Provenance(question.optionalText("url"), null, null, null, null);
        Input input = new Input.OfFile(Path.of(question.text("path")), provenance);
        try (Stream<Member> opened = input.members(pipeline)) {
            Iterator<Member> members = opened.iterator();
            Member first = members.hasNext() ? members.next() : null;
            if (first != null && first.name().equals(input.name())) {
                DocumentJson.write(pipeline.read(first.submission()), answer);
                return;
            }
            ArrayNode array = answer.putArray("members");
            for (Member member = first; member != null; member = members.hasNext() ? members.next() : null) {
                member(pipeline, member, array.addObject());
            }
        }
    }

    /// One of many: what it says, or why it cannot be read.
    private static void member(Pipeline pipeline, Member member, ObjectNode answer) {
        answer.put("name", member.name());
        try {
            DocumentJson.write(pipeline.read(member.submission()), answer);
        } catch (CodedException problem) {
            answer.putObject("error").put("code", problem.code().name()).put("message", Faults.message(problem));
        }
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
