package org.claimgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where answers go: standard output, in UTF-8 whatever the locale, and nothing but answers.
final class Output {
    private final Writer writer;

    Output(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    /// Writes a line; it may wait in a buffer until `flush`.
    ///
    /// @throws OutputClosedException if nobody reads any more
    void line(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }

    void lines(String text) {
        text.lines().forEach(this::line);
    }

    /// Writes a value over several lines, for people and for tools alike.
    void json(JsonNode value) {
        line(value.toPrettyString());
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }
}
