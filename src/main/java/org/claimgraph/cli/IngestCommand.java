package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimgraph.ingest.IngestOutcome;
import org.claimgraph.ingest.IngestOutcome.Revised;
import org.claimgraph.ingest.IngestOutcome.Stored;
import org.claimgraph.ingest.IngestOutcome.Unchanged;
import org.claimgraph.model.Article;
import org.claimgraph.model.Member;
import org.claimgraph.model.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimgraph ingest`: takes texts in, each in one transaction.
@Command(
        name = "ingest",
        description =
                "Store what files, pages, feeds, archives and folders of files say, and compare it with all that is stored.",
        footer = {
            "",
            "A feed (RSS, Atom, JSON Feed) stands for its entries, an archive (WARC) for its pages.",
            "A folder stands for the .html, .eml, .txt, .rss, .atom and .warc files in it, plain or with .gz. If it has a manifest.json,",
            "{\"articles\": [{\"file\", \"sourceName\"?, \"url\"?, \"publishedAt\"?, \"title\"?, \"language\"?}]}, that is followed.",
        })
final class IngestCommand extends StoreVerb {
    @Parameters(paramLabel = "FILE|URL|DIR", description = "What to take in; - is standard input.", arity = "1..*")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Option(names = "--fetch-pages", description = "Fetch the page where a feed has but a teaser of it.")
    private boolean fetchPages;

    @Mixin
    private ProvenanceOptions provenance = new ProvenanceOptions();

    private List<Input> inputs = List.of();

    @Override
    void prepare() {
        quietly();
        inputs = words.stream()
                .flatMap(word -> Inputs.all(word, provenance.provenance()).stream())
                .toList();
    }

    @Override
    int run(Session session) {
        UnaryOperator<Submission> completion = fetchPages ? session.teasers()::complete : text -> text;
        Intake intake = new Intake(session.ingestor(), session.pipeline(), completion, this::tell);
        int status = intake.takeIn(inputs);
        System.err.println(intake.summary());
        return status;
    }

    private void tell(Member member, IngestOutcome outcome) {
        output().line(json ? line(member, outcome).toString() : row(member, outcome));
        output().flush();
    }

    private static String row(Member member, IngestOutcome outcome) {
        int items = items(outcome).size();
        return "%-9s %s  %s%s (%s)"
                .formatted(
                        word(outcome),
                        outcome.article().id(),
                        outcome.article().title(),
                        items == 0 ? "" : ", " + items + " items",
                        member.name());
    }

    private static ObjectNode line(Member member, IngestOutcome outcome) {
        ObjectNode line = object();
        line.put("input", member.name());
        line.put("outcome", word(outcome));
        line.put("id", outcome.article().id());
        line.put("title", outcome.article().title());
        ArrayNode items = line.putArray("items");
        items(outcome).forEach(item -> items.addObject().put("id", item.id()).put("title", item.title()));
        return line;
    }

    private static String word(IngestOutcome outcome) {
        return switch (outcome) {
            case Stored _ -> "stored";
            case Unchanged _ -> "unchanged";
            case Revised _ -> "revised";
        };
    }

    private static List<Article> items(IngestOutcome outcome) {
        return switch (outcome) {
            case Stored stored -> stored.items();
            case Unchanged _ -> List.of();
            case Revised revised -> revised.items();
        };
    }
}
