package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.claimgraph.ingest.Comparison;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimgraph compare`: where two texts agree and where they differ.
@Command(
        name = "compare",
        description = "Print where two texts agree and where they differ.",
        footer = {
            "",
            "With --jsonl, each line of standard input is {\"id\", \"left\": {\"text\", \"publishedAt\"?, \"source\"?},",
            "\"right\": {...}}, and is answered with one line: support and contradiction, each from 0 to 1.",
        })
final class CompareCommand extends Verb {
    @Parameters(paramLabel = "FILE|URL", description = "The two texts.", arity = "0..2")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Answer as one JSON object.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answer each line of standard input, a JSON object, with such a line.")
    private boolean lines;

    @Override
    int run() {
        Pipeline pipeline = new Pipeline();
        if (lines) {
            new JsonLines((question, answer) -> answer(pipeline, question, answer), output()).answerAll(System.in);
        } else if (words.size() == 2) {
            tell(pipeline.compare(read(pipeline, words.getFirst()), read(pipeline, words.getLast())));
        } else {
            throw new CodedException(ErrorCode.BAD_INPUT, "compare takes two texts, or --jsonl");
        }
        return ExitStatus.OK;
    }

    private static Document read(Pipeline pipeline, String word) {
        return pipeline.read(Inputs.one(word, Provenance.UNKNOWN).open(pipeline));
    }

    private static void answer(Pipeline pipeline, Question question, ObjectNode answer) {
        Document left = ExtractCommand.document(question.part("left"));
        Document right = ExtractCommand.document(question.part("right"));
        write(pipeline.compare(left, right), answer);
    }

    private void tell(Comparison comparison) {
        if (json) {
            ObjectNode answer = object();
            write(comparison, answer);
            output().json(answer);
            return;
        }
        if (comparison.relations().isEmpty()) {
            output().line("Nothing in them agrees or differs.");
        }
        comparison.relations().forEach(relation -> {
            String dimension = relation.dimension() == null ? "" : " " + relation.dimension();
            output().line((relation.kind() + dimension).toLowerCase(Locale.ROOT) + ": " + relation.explanation());
        });
    }

    private static void write(Comparison comparison, ObjectNode json) {
        json.put("support", comparison.support());
        json.put("contradiction", comparison.contradiction());
        ArrayNode relations = json.putArray("relations");
        comparison.relations().forEach(relation -> write(relation, relations.addObject()));
    }

    static void write(ClaimRelation relation, ObjectNode json) {
        json.put("kind", relation.kind().name());
        json.put(
                "dimension",
                relation.dimension() == null ? null : relation.dimension().name());
        json.put("value", relation.value());
        json.put("otherValue", relation.otherValue());
        json.put("explanation", relation.explanation());
        json.put("rule", relation.rule());
        json.put("confidence", relation.confidence());
    }
}
