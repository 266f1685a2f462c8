package org.claimgraph.cli;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What the build made, started as a user starts it: the jar by a JVM, or the native executable by itself, with no JVM
/// and nothing else on its path.
final class Built {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Built() {}

    /// What a process said and how it ended.
    record Outcome(int status, String answers, String messages) {}

    static Outcome run(Map<String, String> environment, String... arguments) {
        try {
            Path answers = Files.createTempFile(TARGET, "answers", ".txt");
            Path messages = Files.createTempFile(TARGET, "messages", ".txt");
            int status = process(environment, arguments)
                    .redirectOutput(answers.toFile())
                    .redirectError(messages.toFile())
                    .start()
                    .waitFor();
            Outcome outcome = new Outcome(status, Files.readString(answers), Files.readString(messages));
            Files.delete(answers);
            Files.delete(messages);
            return outcome;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static ProcessBuilder process(Map<String, String> environment, String... arguments) {
        List<String> command = command();
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.redirectInput(new File("/dev/null"));
    }

    private static List<String> command() {
        Properties artifact = new Properties();
        try (Reader reader = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            artifact.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException("Nothing is built: run ./mvnw verify", problem);
        }
        String built = TARGET.resolve(artifact.getProperty("path")).toString();
        return new ArrayList<>(
                artifact.getProperty("type").equals("native")
                        ? List.of(built)
                        : List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                built));
    }
}
