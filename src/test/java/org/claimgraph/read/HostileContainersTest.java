package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken feeds and archives give what is whole in them and a coded refusal for the rest, and end; huge feeds go
/// through little memory, as archives do.
class HostileContainersTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final Duration HANG = Duration.ofSeconds(120);
    private static final int MUTANTS = 40;
    private static final int ENTRIES = 20_000;
    private static final MemberReader MEMBERS = new MemberReader();
    private static final DocumentReader DOCUMENTS = new DocumentReader();

    @TempDir
    private Path folder;

    static Stream<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(FEEDS)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aBrokenFeedGivesEntriesOrRefusals(Path feed) throws IOException {
        withstands(Files.readAllBytes(feed), feed.toString().hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip"})
    void aBrokenArchiveGivesPagesOrRefusals(String packing) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < 6; i++) {
            byte[] record = record(i);
            archive.write(packing.equals("gzip") ? gzip(record) : record);
        }
        withstands(archive.toByteArray(), packing.hashCode());
    }

    private void withstands(byte[] content, int seed) {
        Breakage breakage = new Breakage(seed);
        assertTimeoutPreemptively(HANG, () -> {
            for (int i = 0; i < MUTANTS; i++) {
                Path file = folder.resolve("broken" + i);
                Files.write(file, breakage.of(content));
                readOrRefuse(file);
            }
        });
    }

    private static void readOrRefuse(Path file) throws IOException {
        try (Stream<Member> members = MEMBERS.open(file, Provenance.UNKNOWN)) {
            members.forEach(HostileContainersTest::readOrRefuse);
        } catch (CodedException refusal) {
            assertThat(refusal.code()).isNotNull();
        }
    }

    private static void readOrRefuse(Member member) {
        try {
            assertThat(DOCUMENTS.read(member.submission()).text()).isNotBlank();
        } catch (CodedException refusal) {
            assertThat(refusal.code()).isNotNull();
        }
    }

    /// 60 MB of entries go through a heap of 32 MB.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><channel><title>Tarn</title> | <item><title>%d</title><description>%s</description></item> | ' '",
                "<feed xmlns='http://www.w3.org/2005/Atom'> | <entry><id>%d</id><summary>%s</summary></entry> | ' '",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[ | {\"id\":\"%d\",\"content_text\":\"%s\"} | ,"
            })
    void oneEntryAtATimeIsInMemory(String start, String entry, String between) throws Exception {
        Path file = folder.resolve("large.gz");
        String words = "The harbour at Lerin opened on Friday, the mayor said. ".repeat(55);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < ENTRIES; i++) {
                out.write(((i == 0 ? "" : between) + entry.formatted(i, words)).getBytes(StandardCharsets.UTF_8));
            }
            out.write((start.startsWith("{") ? "]}" : "").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Integer.parseInt(ran(Count.class, file, "-Xmx32m"))).isGreaterThanOrEqualTo(ENTRIES);
    }

    /// 16 MB of markup: few long paragraphs are read, and a page of millions of elements is refused before its tree is
    /// made.
    @ParameterizedTest
    @CsvSource({"'<p>', 400000, read", "'<p>', 1, DOCUMENT_TOO_LARGE", "'<b id=a>', 2, DOCUMENT_TOO_LARGE"})
    void aHugePageFitsInMemory(String tag, int spacing, String outcome) throws Exception {
        Path file = folder.resolve("large.html");
        String unit = tag + "The harbour opened. ".repeat(spacing / 20) + "x";
        Files.writeString(file, "<html><body>" + unit.repeat(16_000_000 / unit.length()));
        assertThat(ran(Read.class, file, "-Xmx256m")).isEqualTo(outcome);
    }

    /// What a program answers about a file, in a process with so much memory.
    private static String ran(Class<?> program, Path file, String heap) throws Exception {
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        return running.inputReader().readAllAsString().strip();
    }

    /// Counts the members of a file, in a process of its own.
    static final class Count {
        public static void main(String... arguments) throws IOException {
            try (Stream<Member> members = MEMBERS.open(Path.of(arguments[0]), Provenance.UNKNOWN)) {
                System.out.println(members.mapToInt(member -> 1).sum());
            }
        }
    }

    /// Reads a page, in a process of its own, and says how that ended.
    static final class Read {
        public static void main(String... arguments) throws IOException {
            byte[] page = Files.readAllBytes(Path.of(arguments[0]));
            try {
                DOCUMENTS.read(new Submission(Submission.Form.HTML, page, null, null, null, null, null));
                System.out.println("read");
            } catch (CodedException refusal) {
                System.out.println(refusal.code());
            }
        }
    }

    private static byte[] record(int number) {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><h1>Pier " + number
                + "</h1><p>The pier at Lerin opened on Friday, the mayor said, after repairs.</p></body></html>";
        int length = page.getBytes(StandardCharsets.UTF_8).length;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://osk.example/" + number
                        + "\r\nWARC-Date: 2026-03-03T21:15:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + number
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length
                        + "\r\n\r\n" + page + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
