package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    private static String answers(Map<String, String> environment, String... arguments) {
        Outcome outcome = Built.run(environment, arguments);
        assertThat(outcome.status()).as(outcome.messages()).isEqualTo(ExitStatus.OK);
        return outcome.answers();
    }
}
