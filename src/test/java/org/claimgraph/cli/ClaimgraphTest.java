package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimgraphTest {
    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(terminal);
    }

    @Test
    void anUnknownOptionIsAWrongCommandLine() {
        assertThat(Claimgraph.run("extract", "--josnl")).isEqualTo(ExitStatus.USAGE);
        assertThat(messages()).contains("claimgraph: Unknown option: '--josnl'", "claimgraph extract --help");
    }

    @Test
    void aMissingVerbIsAWrongCommandLine() {
        assertThat(Claimgraph.run()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aTimeThatIsNoneIsAWrongCommandLine() {
        assertThat(Claimgraph.run("read", "--published-at", "soon", "x.txt")).isEqualTo(ExitStatus.USAGE);
        assertThat(messages()).contains("soon");
    }

    @Test
    void aMissingFileIsAMissingInput() {
        assertThat(Claimgraph.run("read", folder.resolve("none.txt").toString()))
                .isEqualTo(ExitStatus.NO_INPUT);
        assertThat(messages())
                .startsWith("claimgraph: ")
                .contains("none.txt: no such file")
                .hasLineCount(1);
    }

    @Test
    void anEmptyPageIsNoArticle() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body></body></html>");
        assertThat(Claimgraph.run("read", page.toString())).isEqualTo(ExitStatus.DATA);
        assertThat(messages()).contains("page.html: ");
    }

    @Test
    void oneBadFileAmongSeveralIsToldApart() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "The ferry left Larvik at noon on Monday.");
        String missing = folder.resolve("none.txt").toString();
        assertThat(Claimgraph.run("read", missing, note.toString())).isEqualTo(ExitStatus.SOME_FAILED);
    }

    @Test
    void aFeedWithABrokenEntryGivesTheOthers() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.xml"), """
                <rss version="2.0"><channel><title>Larvik News</title>
                <item><title>Broken</title></item>
                <item><title>Ferry</title><link>https://larvik.example/1</link>
                <description>The ferry left Larvik at noon on Monday.</description></item>
                </channel></rss>""");
        assertThat(Claimgraph.run("read", feed.toString())).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(messages()).contains("feed.xml: Broken: ").hasLineCount(1);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
