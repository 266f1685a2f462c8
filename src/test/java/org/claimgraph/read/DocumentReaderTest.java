package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.model.ArticleKind;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Document;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader();

    @Test
    void whatTheCallerSaysOverridesWhatTheTextSays() {
        OffsetDateTime day = OffsetDateTime.parse("2026-05-01T00:00:00Z");
        byte[] text = "A pier opens\n\nThe pier at Dray opened on Friday.".getBytes(StandardCharsets.UTF_8);

        Document document = reader.read(new Submission(
                Form.TEXT, text, "https://post.example/pier", "Dray Post", "Pier open at last", day, "en-GB"));

        assertThat(document.metadata().title()).isEqualTo("Pier open at last");
        assertThat(document.metadata().publisher()).isEqualTo("Dray Post");
        assertThat(document.metadata().publishedAt()).isEqualTo(day);
        assertThat(document.metadata().language()).isEqualTo("en-GB");
        assertThat(document.text()).startsWith("A pier opens\n\n");
    }

    @Test
    void aTextWithoutAHeadlineIsTitledByItsOpening() {
        assertThat(read(Form.TEXT, "The pier at Dray opened on Friday. It rained.")
                        .metadata()
                        .title())
                .isEqualTo("The pier at Dray opened on Friday.");
    }

    @Test
    void aMailWithoutSectionsIsPlainText() {
        Document document = read(
                Form.EMAIL, "From: Ada <ada@post.example>\nSubject: The pier\n\nThe pier at Dray opened on Friday.\n");

        assertThat(document.kind()).isEqualTo(ArticleKind.PLAIN_TEXT);
        assertThat(document.metadata().title()).isEqualTo("The pier");
        assertThat(document.metadata().publisher()).isEqualTo("Ada");
    }

    @Test
    void numberedSectionsMakeAPastedNewsletter() {
        Document document = read(Form.TEXT, """
                Brine
                The coast in brief

                1. A salt tax goes

                Parliament in Lerin scrapped the salt tax on Tuesday.

                2. Eels

                Fishermen in the bay report the first eels in a decade.

                3. An anchor

                Divers have raised an anchor off Cape Mora, the museum says.

                Forwarded this? Subscribe at brine.example.
                """);

        assertThat(document.kind()).isEqualTo(ArticleKind.NEWSLETTER);
        assertThat(document.items())
                .extracting(item -> item.metadata().title())
                .containsExactly("A salt tax goes", "Eels", "An anchor");
        assertThat(document.text()).doesNotContain("Forwarded");
    }

    @Test
    void aPageIsDecodedAsItDeclaresUnlessItIsValidUtf8() {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Das Café am Kai öffnet wieder, sagt die Wirtin.</p></body></html>";

        assertThat(reader.read(html(page.getBytes(StandardCharsets.ISO_8859_1))).text())
                .contains("Café");
        assertThat(reader.read(html(page.getBytes(StandardCharsets.UTF_8))).text())
                .contains("Café");
        assertThat(reader.read(html(page.replace("iso-8859-1", "nonsense").getBytes(Charset.forName("windows-1252"))))
                        .text())
                .contains("Café");
    }

    @Test
    void aByteOrderMarkTellsTheCharset() {
        String page =
                "\ufeff<html><head><title>Ein Café am Kai</title></head><body><p>Das Café am Kai öffnet wieder, sagt die Wirtin.</p></body></html>";

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Document document = reader.read(html(page.getBytes(charset)));

            assertThat(document.metadata().title()).isEqualTo("Ein Café am Kai");
            assertThat(document.text()).startsWith("Das Café");
        }
    }

    @Test
    void saysWhenThereIsNoText() {
        assertThatThrownBy(() -> read(Form.HTML, "<html><body><nav>Home</nav></body></html>"))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.EMPTY_DOCUMENT));
    }

    @Test
    void saysWhenTheBytesAreNoText() {
        assertThatThrownBy(() ->
                        reader.read(new Submission(Form.TEXT, new byte[] {0, 1, 2, 0}, null, null, null, null, null)))
                .isInstanceOfSatisfying(
                        CodedException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT));
    }

    private Document read(Form form, String content) {
        return reader.read(
                new Submission(form, content.getBytes(StandardCharsets.UTF_8), null, null, null, null, null));
    }

    private static Submission html(byte[] content) {
        return new Submission(Form.HTML, content, null, null, null, null, null);
    }
}
