package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.cli.Built.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The verbs of what was built.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerbsIT {
    private static final Map<String, String> BARE = Map.of();
    private static final String FIRE = "src/main/resources/sample/mill-fire/";

    @TempDir
    private Path folder;

    private EmbeddedPostgres database;
    private Map<String, String> given;

    @BeforeAll
    void openDatabase() throws IOException {
        database = EmbeddedPostgres.start();
        given = Map.of("CLAIMGRAPH_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    void closeDatabase() throws IOException {
        database.close();
    }

    @Test
    void tellItsVersion() {
        assertThat(answers(BARE, "--version")).matches("claimgraph \\d+\\.\\d+\\.\\d+.*\\s+");
    }

    @Test
    void tellHowAVerbIsUsed() {
        assertThat(answers(BARE, "ingest", "--help")).contains("claimgraph ingest", "--published-at");
        assertThat(answers(BARE, "help", "ingest")).contains("claimgraph ingest", "--published-at");
        assertThat(answers(BARE, "--help")).contains("serve ", "compare ", "help ");
    }

    @Test
    void readAPage() {
        assertThat(answers(BARE, "read", "--json", FIRE + "pennine-telegraph.html"))
                .contains("Mill fire: seven injured in Aldersyke", "Northwire");
    }

    @Test
    void readANewsletterWithItsItems() {
        assertThat(answers(BARE, "read", "--json", FIRE + "the-loom.eml")).contains("\"items\"", "hand weavers");
    }

    @Test
    void readAMailOfSeveralPartsInAnotherCharset() throws IOException {
        Path mail = folder.resolve("notice.eml");
        Files.write(mail, """
                From: =?GB18030?B?0MLOxQ==?= <desk@quay.example>
                Subject: Ferry notice
                Date: Mon, 3 Mar 2031 08:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=cut

                --cut
                Content-Type: text/plain; charset=GB18030
                Content-Transfer-Encoding: 8bit

                The ferry to Osk, which sailors call \u5c0f\u9e1f, left on Monday with forty passengers.
                --cut
                Content-Type: text/html; charset=GB18030
                Content-Transfer-Encoding: quoted-printable

                <p>The ferry to Osk left on Monday with forty passengers=21</p>
                --cut--
                """.getBytes(Charset.forName("GB18030")));
        assertThat(answers(BARE, "read", "--json", mail.toString())).contains("Ferry notice", "forty passengers");
    }

    @Test
    void extractClaims() throws IOException {
        Path note = Files.writeString(
                folder.resolve("note.txt"), "Mayor Rafi Osman said on Monday that 12 boats sank off Osk.");
        assertThat(answers(BARE, "extract", "--json", note.toString())).contains("\"claims\"", "Rafi Osman");
    }

    @Test
    void compareTwoTexts() {
        String cable = "src/main/resources/sample/baltic-cable/";
        assertThat(answers(BARE, "compare", cable + "capital-and-current.html", cable + "estuary-daily.html"))
                .contains("contradicts place: ", "supports");
    }

    @Test
    void sayWhatIsWrongWithACommandLine() {
        Outcome outcome = Built.run(BARE, "extract", "--josnl");
        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.messages()).contains("Unknown option: '--josnl'");
    }

    @Test
    void keepWhatIsIngestedAndCheckAgainstIt() {
        assertThat(answers(given, "migrate")).contains("up to date");
        assertThat(answers(given, "ingest", FIRE + "northwire.txt", FIRE + "pennine-telegraph.html"))
                .contains("stored");
        assertThat(answers(given, "ingest", FIRE + "pennine-telegraph.html")).contains("unchanged");
        assertThat(answers(given, "check", "--json", "A fire broke out at Carder Mill in Aldersyke."))
                .contains("\"claims\"");
    }

    @Test
    void takeInAFeedAndAPackedArchive() throws IOException {
        Path feed = Files.writeString(folder.resolve("larn.rss"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Larn Echo</title>
                <item><title>Pier opens</title><link>https://larn.example/pier</link>
                <pubDate>Mon, 03 Mar 2031 08:00:00 GMT</pubDate>
                <description>The pier at Larn opened again on Friday, the town said.</description></item>
                </channel></rss>
                """);
        Path archive = folder.resolve("pages.warc.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(archive))) {
            packed.write(
                    record("<html><title>Weir</title><p>The weir at Olm was repaired, the board said.</p></html>"));
        }
        assertThat(answers(given, "ingest", feed.toString())).contains("stored", "Pier opens");
        assertThat(answers(given, "ingest", archive.toString())).contains("stored", "Weir");
        assertThat(answers(given, "recompare")).contains("All is up to date.");
    }

    /// A page as a crawler keeps it.
    private static byte[] record(String page) {
        String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f1c2d3e-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2031-03-03T09:00:00Z\r\nWARC-Target-URI: https://olm.example/weir\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + response.length()
                        + "\r\n\r\n" + response + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String answers(Map<String, String> environment, String... arguments) {
        Outcome outcome = Built.run(environment, arguments);
        assertThat(outcome.status()).as(outcome.messages()).isEqualTo(ExitStatus.OK);
        return outcome.answers();
    }
}
