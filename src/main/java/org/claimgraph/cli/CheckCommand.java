package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.claimgraph.model.Check;
import org.claimgraph.model.CheckedClaim;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.ReportedClaim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimgraph check`: what is stored that supports or contradicts a text.
@Command(name = "check", description = "Print which stored claims support or contradict what a text says.")
final class CheckCommand extends StoreVerb {
    @Parameters(
            paramLabel = "TEXT",
            description = "A sentence or a passage; - or nothing is standard input.",
            arity = "0..*")
    private List<String> words = List.of();

    @Option(
            names = "--published-at",
            paramLabel = "TIME",
            converter = PublicationTime.class,
            description = "The time that its \"yesterday\" and \"Friday\" are told from; now without it.")
    private @Nullable OffsetDateTime publishedAt;

    @Option(names = "--json", description = "Answer as one JSON object.")
    private boolean json;

    @Override
    void prepare() {
        quietly();
    }

    @Override
    int run(Session session) {
        Check check = session.checker().check(text(), publishedAt);
        if (json) {
            output().json(json(check));
        } else {
            check.claims().forEach(this::print);
        }
        return ExitStatus.OK;
    }

    private String text() {
        if (!words.isEmpty() && !words.equals(List.of("-"))) {
            return String.join(" ", words);
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void print(CheckedClaim checked) {
        output().line(checked.text());
        if (checked.relations().isEmpty()) {
            output().line("  nothing that is stored supports or contradicts it");
        }
        checked.relations()
                .forEach(relation -> output().line("  %s: %s"
                        .formatted(relation.kind().name().toLowerCase(Locale.ROOT), relation.explanation())));
        checked.nearest().forEach(near -> output().line("  near: " + said(near)));
    }

    private static String said(ReportedClaim near) {
        return "\"%s\" (%s)".formatted(near.claim().text(), near.article().sourceName());
    }

    private static ObjectNode json(Check check) {
        ObjectNode json = object().put("text", check.text());
        ArrayNode claims = json.putArray("claims");
        check.claims().forEach(checked -> write(checked, claims.addObject()));
        return json;
    }

    private static void write(CheckedClaim checked, ObjectNode json) {
        json.put("text", checked.text());
        ArrayNode relations = json.putArray("relations");
        for (ClaimRelation relation : checked.relations()) {
            CompareCommand.write(relation, relations.addObject().put("otherId", relation.otherId()));
        }
        ArrayNode nearest = json.putArray("nearest");
        checked.nearest()
                .forEach(near -> nearest.addObject()
                        .put("id", near.claim().id())
                        .put("text", near.claim().text())
                        .put("source", near.article().sourceName()));
    }
}
