package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.Document;
import org.claimgraph.model.Member;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A verb that says something of one text after the other and stores nothing: for people, as JSON, or line by line.
abstract class TextVerb extends Verb {
    @Parameters(paramLabel = "FILE|URL", description = "What to read; - or nothing is standard input.", arity = "0..*")
    private List<String> words = List.of("-");

    @Option(names = "--json", description = "Answer as JSON, one object for each text.")
    private boolean json;

    @Option(names = "--jsonl", description = "Answer each line of standard input, a JSON object, with such a line.")
    private boolean lines;

    @Mixin
    private ProvenanceOptions provenance = new ProvenanceOptions();

    /// Answers one line of `--jsonl`.
    abstract void answer(Pipeline pipeline, Question question, ObjectNode answer);

    /// Fills in what `--json` answers for a text.
    abstract void json(Pipeline pipeline, Document document, ObjectNode answer);

    /// Prints what a person wants to see of a text.
    abstract void print(Pipeline pipeline, Document document);

    @Override
    final int run() {
        Pipeline pipeline = new Pipeline();
        if (lines) {
            new JsonLines((question, answer) -> answer(pipeline, question, answer), output()).answerAll(System.in);
            return ExitStatus.OK;
        }
        Failures failures = new Failures();
        for (String word : words) {
            Input input = Inputs.one(word, provenance.provenance());
            failures.each(input, pipeline, member -> tell(pipeline, member));
        }
        return failures.status();
    }

    private void tell(Pipeline pipeline, Member member) {
        Document document = pipeline.read(member.submission());
        if (json) {
            ObjectNode answer = object();
            json(pipeline, document, answer);
            output().json(answer);
        } else {
            print(pipeline, document);
        }
    }
}
