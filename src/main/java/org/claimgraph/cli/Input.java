package org.claimgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.claimgraph.ingest.Pipeline;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;

/// What was named on the command line, one text or what holds many: a file, standard input, what stands at an
/// address, a text of the sample.
sealed interface Input {
    /// How the user would name it.
    String name();

    /// Its content, and where it comes from.
    ///
    /// @throws CodedException if it cannot be had
    Submission open(Pipeline pipeline);

    /// The texts in it: of a feed or an archive each, one at a time; else itself.
    ///
    /// @return to be closed by the caller
    /// @throws CodedException if it cannot be had
    default Stream<Member> members(Pipeline pipeline) {
        return Stream.of(new Member.Whole(name(), open(pipeline)));
    }

    /// A file, known by its path.
    record OfFile(Path path, Provenance provenance) implements Input {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public Submission open(Pipeline pipeline) {
            return provenance.of(pipeline.open(String.valueOf(path.getFileName()), bytes(path)));
        }

        @Override
        public Stream<Member> members(Pipeline pipeline) {
            try {
                return Files.isDirectory(path) ? Input.super.members(pipeline) : pipeline.members(path, provenance);
            } catch (IOException problem) {
                throw unreadable(path.toString(), problem);
            }
        }
    }

    /// Standard input.
    record OfStandardInput(Provenance provenance) implements Input {
        @Override
        public String name() {
            return "-";
        }

        @Override
        public Submission open(Pipeline pipeline) {
            try {
                return provenance.of(pipeline.open(null, System.in.readAllBytes()));
            } catch (IOException problem) {
                throw unreadable("standard input", problem);
            }
        }
    }

    /// A page that is to be fetched.
    record OfAddress(URI address, Provenance provenance) implements Input {
        @Override
        public String name() {
            return address.toString();
        }

        @Override
        public Submission open(Pipeline pipeline) {
            return provenance.of(pipeline.fetch(address));
        }

        @Override
        public Stream<Member> members(Pipeline pipeline) {
            return pipeline.members(address, provenance);
        }
    }

    /// A text that comes with claimgraph.
    record OfSample(String file, Provenance provenance) implements Input {
        @Override
        public String name() {
            return file;
        }

        @Override
        public Submission open(Pipeline pipeline) {
            return provenance.of(pipeline.open(file, Sample.bytes(file)));
        }
    }

    /// The content of a file.
    ///
    /// @throws CodedException NOT_FOUND if there is none that may be read
    static byte[] bytes(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new CodedException(ErrorCode.NOT_FOUND, path + ": is a directory");
            }
            return Files.readAllBytes(path);
        } catch (IOException problem) {
            throw unreadable(path.toString(), problem);
        }
    }

    private static CodedException unreadable(String name, IOException problem) {
        String reason =
                switch (problem) {
                    case NoSuchFileException _ -> "no such file";
                    case AccessDeniedException _ -> "permission denied";
                    default -> "cannot be read: " + problem.getMessage();
                };
        return new CodedException(ErrorCode.NOT_FOUND, name + ": " + reason, problem);
    }
}
