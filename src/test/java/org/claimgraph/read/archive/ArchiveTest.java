package org.claimgraph.read.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.Member;
import org.claimgraph.model.Provenance;
import org.claimgraph.read.MemberReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final String HTML = "text/html; charset=utf-8";
    private static final MemberReader READER = new MemberReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip"})
    void givesThePagesAndPassesOverTheRest(String packing) throws IOException {
        List<String> pages = read(
                packing,
                record(
                        "warcinfo",
                        "application/warc-fields",
                        "",
                        "software: our own\r\n".getBytes(StandardCharsets.UTF_8)),
                record(
                        "request",
                        "application/http; msgtype=request",
                        "/1",
                        "GET /1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                response("/1", 200, HTML, "<p>one</p>".getBytes(StandardCharsets.UTF_8)),
                response("/picture", 200, "image/png", new byte[] {1, 2, 3}),
                response("/moved", 301, HTML, new byte[0]),
                record(
                        "revisit",
                        "application/http; msgtype=response",
                        "/1",
                        "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                record("resource", "text/html", "/2", "<p>two</p>".getBytes(StandardCharsets.UTF_8)),
                record("conversion", "text/plain", "/3", "three".getBytes(StandardCharsets.UTF_8)));
        assertThat(pages)
                .containsExactly(
                        "https://osk.example/1 <p>one</p>",
                        "https://osk.example/2 <p>two</p>",
                        "https://osk.example/3 three");
    }

    @Test
    void bodiesAreDecodedAsTheirServerSentThem() throws IOException {
        byte[] latin = "<p>Café</p>".getBytes(Charset.forName("iso-8859-1"));
        byte[] chunked = "4\r\n<p>c\r\n7\r\nhunk</p\r\n1\r\n>\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        List<String> pages = read(
                "gzip",
                response("/latin", 200, "text/html; charset=ISO-8859-1", latin),
                response(
                        "/packed",
                        200,
                        HTML + "\r\nContent-Encoding: gzip",
                        gzip("<p>packed</p>".getBytes(StandardCharsets.UTF_8))),
                response("/chunked", 200, HTML + "\r\nTransfer-Encoding: chunked", chunked));
        assertThat(pages)
                .containsExactly(
                        "https://osk.example/latin <p>Café</p>",
                        "https://osk.example/packed <p>packed</p>",
                        "https://osk.example/chunked <p>chunk</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip"})
    void aBrokenRecordCostsNoOther(String packing) throws IOException {
        byte[] garbled =
                record("response", "application/http", "/b", "HTTP/1.1 nonsense".getBytes(StandardCharsets.UTF_8));
        byte[] notPacked =
                response("/c", 200, HTML + "\r\nContent-Encoding: gzip", "no gzip".getBytes(StandardCharsets.UTF_8));
        byte[] header = "WARC/1.0\r\nnonsense without end \1\r\n\r\n\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        List<String> pages = read(
                packing,
                response("/a", 200, HTML, "a".getBytes(StandardCharsets.UTF_8)),
                notPacked,
                header,
                response("/d", 200, HTML, "d".getBytes(StandardCharsets.UTF_8)));
        assertThat(pages).first().isEqualTo("https://osk.example/a a");
        assertThat(pages).last().isEqualTo("https://osk.example/d d");
        assertThat(pages.subList(1, pages.size() - 1)).hasSize(2).allMatch("UNREADABLE_DOCUMENT"::equals);
    }

    @Test
    void damageInsideAGzipMemberCostsThatMember() throws IOException {
        byte[] damaged = gzip(response("/b", 200, HTML, "b".repeat(5000).getBytes(StandardCharsets.UTF_8)));
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 8, (byte) 0x55);
        Path file = folder.resolve("damaged.warc.gz");
        write(
                file,
                gzip(response("/a", 200, HTML, "a".getBytes(StandardCharsets.UTF_8))),
                damaged,
                gzip(response("/c", 200, HTML, "c".getBytes(StandardCharsets.UTF_8))));
        assertThat(read(file))
                .containsExactly("https://osk.example/a a", "UNREADABLE_DOCUMENT", "https://osk.example/c c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzip"})
    void aFileThatIsCutOffGivesWhatIsWhole(String packing) throws IOException {
        Path file = archive(
                packing,
                response("/a", 200, HTML, "a".getBytes(StandardCharsets.UTF_8)),
                response("/b", 200, HTML, "b".repeat(3000).getBytes(StandardCharsets.UTF_8)));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 40));
        assertThat(read(file)).containsExactly("https://osk.example/a a", "UNREADABLE_DOCUMENT");
    }

    @Test
    void aPageThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[20_000_000]);
        assertThat(read("gzip", response("/bomb", 200, HTML + "\r\nContent-Encoding: gzip", bomb)))
                .containsExactly("DOCUMENT_TOO_LARGE");
    }

    /// 300 MB of pages go through a heap of 48 MB.
    @Test
    void onePageAtATimeIsInMemory() throws Exception {
        Path file = folder.resolve("large.warc.gz");
        byte[] page =
                gzip(response("/large", 200, HTML, "large ".repeat(500_000).getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(page);
            }
        }
        Process counting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Count.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(counting.inputReader().readAllAsString().strip()).isEqualTo("100");
        assertThat(counting.waitFor()).isZero();
    }

    /// Counts the pages of an archive, in a process of its own.
    static final class Count {
        public static void main(String... arguments) throws IOException {
            try (Stream<Member> members = READER.open(Path.of(arguments[0]), Provenance.UNKNOWN)) {
                System.out.println(members.filter(each -> each.submission().content().length > 2_000_000)
                        .count());
            }
        }
    }

    private List<String> read(String packing, byte[]... records) throws IOException {
        return read(archive(packing, records));
    }

    private static List<String> read(Path file) throws IOException {
        try (Stream<Member> members = READER.open(file, Provenance.UNKNOWN)) {
            return members.map(ArchiveTest::told).toList();
        }
    }

    /// A page's address and content, or the code of its error.
    private static String told(Member member) {
        try {
            String content = new String(member.submission().content(), StandardCharsets.UTF_8);
            return member.submission().url() + " " + content;
        } catch (CodedException problem) {
            return problem.code().name();
        }
    }

    private Path archive(String packing, byte[]... records) throws IOException {
        Path file = folder.resolve("pages.warc");
        byte[][] written = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
            written[i] = packing.equals("gzip") ? gzip(records[i]) : records[i];
        }
        write(file, written);
        return file;
    }

    private static void write(Path file, byte[]... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }

    private static byte[] response(String path, int status, String type, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + " So\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        http.write(body);
        return record("response", "application/http; msgtype=response", path, http.toByteArray());
    }

    private static byte[] record(String kind, String type, String path, byte[] block) {
        String target = path.isEmpty() ? "" : "WARC-Target-URI: https://osk.example" + path + "\r\n";
        String header = "WARC/1.0\r\nWARC-Type: " + kind + "\r\n" + target
                + "WARC-Date: 2026-03-03T21:15:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: " + type + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
