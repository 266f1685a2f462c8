package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission.Form;
import org.junit.jupiter.api.Test;

class SubmissionReaderTest {
    private final SubmissionReader reader = new SubmissionReader();

    @Test
    void tellsHtmlByItsMarkup() {
        assertThat(reader.read(null, bytes("\n<!doctype html><html><body>Hello</body></html>"))
                        .form())
                .isEqualTo(Form.HTML);
    }

    @Test
    void tellsMailByItsHeaders() {
        assertThat(reader.read(null, bytes("From: a@b.example\r\nSubject: Hello\r\n\r\nHello"))
                        .form())
                .isEqualTo(Form.EMAIL);
    }

    @Test
    void takesTheRestForText() {
        assertThat(reader.read(null, bytes("Note: the pier opened.\n\nIt rained."))
                        .form())
                .isEqualTo(Form.TEXT);
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes("<p>Hello</p>"));
        }

        var read = reader.read("page.html.gz", packed.toByteArray());

        assertThat(read.form()).isEqualTo(Form.HTML);
        assertThat(read.content()).isEqualTo(bytes("<p>Hello</p>"));
    }

    @Test
    void saysThatBrokenGzipCannotBeRead() {
        byte[] broken = {0x1f, (byte) 0x8b, 1, 2, 3};

        assertThatThrownBy(() -> reader.read("page.html.gz", broken))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
