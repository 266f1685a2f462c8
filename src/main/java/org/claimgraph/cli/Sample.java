package org.claimgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The sample corpus that comes with claimgraph: invented news under `/sample`.
final class Sample {
    private Sample() {}

    /// Its texts, in the order in which they appeared.
    static List<Input> inputs() {
        return Corpus.parse(bytes("manifest.json")).entries().stream()
                .<Input>map(entry -> new Input.OfSample(entry.file(), entry.provenance()))
                .toList();
    }

    /// The content of one of its files.
    static byte[] bytes(String file) {
        try (InputStream resource = Sample.class.getResourceAsStream("/sample/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("/sample/" + file + " is not on the class path");
            }
            return resource.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("/sample/" + file + " cannot be read", problem);
        }
    }
}
