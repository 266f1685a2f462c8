package org.claimgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;

/// What the words of a command line name: files, pages, standard input, and all that stands in a folder.
final class Inputs {
    private static final String MANIFEST = "manifest.json";
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern READABLE = Pattern.compile(".*\\.(html?|xhtml|eml|txt|rss|atom|warc)(\\.gz)?");

    private Inputs() {}

    /// What one word names, alone.
    ///
    /// @throws CodedException BAD_INPUT for an address that is none
    static Input one(String word, Provenance provenance) {
        if (word.equals("-")) {
            return new Input.OfStandardInput(provenance);
        }
        return ADDRESS.matcher(word).matches()
                ? new Input.OfAddress(address(word), provenance)
                : new Input.OfFile(Path.of(word), provenance);
    }

    /// What one word names; a folder stands for all that is in it, in the order of its `manifest.json`, or of the
    /// names.
    ///
    /// @throws CodedException if the folder or its manifest cannot be read
    static List<Input> all(String word, Provenance provenance) {
        Path folder = Path.of(ADDRESS.matcher(word).matches() ? "" : word);
        if (word.equals("-") || folder.toString().isEmpty() || !Files.isDirectory(folder)) {
            return List.of(one(word, provenance));
        }
        Path manifest = folder.resolve(MANIFEST);
        return Files.exists(manifest) ? listed(folder, manifest) : found(folder, provenance);
    }

    private static List<Input> listed(Path folder, Path manifest) {
        return Corpus.parse(Input.bytes(manifest)).entries().stream()
                .<Input>map(entry -> new Input.OfFile(folder.resolve(entry.file()), entry.provenance()))
                .toList();
    }

    private static List<Input> found(Path folder, Provenance provenance) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Inputs::isReadable)
                    .sorted()
                    .<Input>map(file -> new Input.OfFile(file, provenance))
                    .toList();
        } catch (IOException problem) {
            throw new CodedException(
                    ErrorCode.NOT_FOUND, folder + ": cannot be read: " + problem.getMessage(), problem);
        }
    }

    private static boolean isReadable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && READABLE.matcher(name).matches();
    }

    private static URI address(String word) {
        try {
            return URI.create(word);
        } catch (IllegalArgumentException problem) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, word + ": is not an address: " + problem.getMessage(), problem);
        }
    }
}
