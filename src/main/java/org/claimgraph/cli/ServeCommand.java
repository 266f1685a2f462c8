package org.claimgraph.cli;

import io.quarkus.runtime.Quarkus;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `claimgraph serve`: the GraphQL API, until it is stopped.
@Command(name = "serve", description = "Serve the GraphQL API until stopped.")
final class ServeCommand extends StoreVerb {
    /// README.md prints its answer.
    static final String FIRST_QUERY = """
            {
              article(url: "https://turinevening.example/en/night-train-late") {
                title
                story {
                  findings(kinds: [DISPUTED], first: 3) {
                    nodes {
                      question
                      positions { value independentOriginCount sources { name } }
                    }
                  }
                }
              }
            }""";

    @Option(names = "--sample", description = "Take in the sample corpus first: four invented stories.")
    private boolean sample;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port instead of 8080; 0 picks a free one.")
    private @Nullable Integer port;

    @Override
    void prepare() {
        Settings.unlessSet("quarkus.banner.enabled", "false");
        Settings.unlessSet("quarkus.log.level", "WARN");
        if (port != null) {
            Settings.set("quarkus.http.port", port.toString());
        }
    }

    @Override
    int run(Session session) {
        if (sample) {
            Intake intake = new Intake(session.ingestor(), session.pipeline(), text -> text, (_, _) -> {});
            intake.takeIn(Sample.inputs());
            System.err.println("claimgraph: sample corpus: " + intake.summary());
        }
        greet();
        Quarkus.waitForExit();
        return ExitStatus.OK;
    }

    private void greet() {
        String server = "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.port", String.class);
        String api = server + "/graphql";
        output().lines("""
                claimgraph %s is ready; Ctrl-C stops it.

                  GraphQL   %s
                  GraphiQL  %s
                  Schema    %s/schema.graphql

                A first query to paste into GraphiQL:

                """.formatted(Version.number(), api, server + "/q/graphql-ui", api));
        output().lines(FIRST_QUERY.indent(2));
        output().flush();
    }
}
