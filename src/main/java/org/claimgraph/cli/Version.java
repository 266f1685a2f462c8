package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the version that the build wrote into `/version.txt`. A native executable has no manifest to
/// ask.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"claimgraph " + number()};
    }

    static String number() {
        try (InputStream resource = Version.class.getResourceAsStream("/version.txt")) {
            return resource == null ? "(unbuilt)" : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException("/version.txt cannot be read", problem);
        }
    }
}
