package org.claimgraph.cli;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/// The command `claimgraph`: its verbs, and nothing that a verb does not need. Only the verbs that answer from the
/// store start Quarkus and a database; `read`, `extract` and `compare` run on the bare pipeline.
@QuarkusMain
@RegisterForReflection(targets = HelpCommand.class) // picocli's own, which no annotation here names
@Command(
        name = "claimgraph",
        description = "Reads news, extracts who says what, and finds what agrees, contradicts, repeats and overtakes.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "  0:done",
            "  1:several inputs, some of which failed",
            " 64:the command line is wrong",
            " 65:the input is not an article",
            " 66:the input is not there",
            " 69:the database or a page's server does not answer",
            " 70:a fault of claimgraph's own"
        },
        footer = {
            "",
            "Answers go to standard output, messages to standard error.",
            "CLAIMGRAPH_DATABASE_URL names a PostgreSQL to use; without it claimgraph starts its own.",
            "CLAIMGRAPH_VERB names the verb where a command line cannot, as in a function or a container."
        })
public final class Claimgraph {
    /// The verbs by name, in the order in which help lists them.
    private static final Map<String, Class<? extends Verb>> VERBS = verbs();

    public static void main(String... arguments) {
        int status = run(arguments.length == 0 ? unspoken() : arguments);
        if (status != ExitStatus.OK) {
            System.exit(status);
        }
    }

    /// The command line of who gave none: `CLAIMGRAPH_VERB`, if that is set.
    private static String[] unspoken() {
        String verb = System.getenv("CLAIMGRAPH_VERB");
        return verb == null || verb.isBlank() ? new String[0] : new String[] {verb.strip()};
    }

    /// Runs a command line and gives its exit status.
    static int run(String... arguments) {
        Faults faults = new Faults();
        return commandLine(arguments)
                .setExecutionExceptionHandler(faults)
                .setParameterExceptionHandler(faults)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /// The command with the verb that is asked for, or with all of them if none is. To look at the options of all takes
    /// picocli a twentieth of the time in which an executable starts.
    private static CommandLine commandLine(String... arguments) {
        CommandLine command = new CommandLine(new Claimgraph());
        Class<? extends Verb> asked = arguments.length == 0 ? null : VERBS.get(arguments[0]);
        if (asked != null) {
            return command.addSubcommand(asked);
        }
        VERBS.values().forEach(command::addSubcommand);
        return command.addSubcommand(HelpCommand.class);
    }

    private static Map<String, Class<? extends Verb>> verbs() {
        Map<String, Class<? extends Verb>> verbs = new LinkedHashMap<>();
        for (Class<? extends Verb> verb : List.of(
                ServeCommand.class,
                IngestCommand.class,
                CheckCommand.class,
                MigrateCommand.class,
                RecompareCommand.class,
                ReadCommand.class,
                ExtractCommand.class,
                CompareCommand.class)) {
            verbs.put(requireNonNull(verb.getAnnotation(Command.class)).name(), verb);
        }
        return verbs;
    }
}
