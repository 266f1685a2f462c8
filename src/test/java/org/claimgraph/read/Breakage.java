package org.claimgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Breaks documents: cuts, doubles, garbles, and puts in what means something to one of the readers. The same seed
/// breaks the same way again.
final class Breakage {
    private static final List<String> FRAGMENTS = List.of(
            "<",
            ">",
            "\"",
            "<!--",
            "]]>",
            "<script>",
            "</p></div>",
            "<table><tr>",
            "<p hidden>",
            "&#x110000;",
            "&",
            "{\"@type\":[",
            "\u0000",
            "\ud800",
            "\r\n\r\n",
            "\n\n",
            "--",
            "=?utf-8?Q?=F0?=",
            "Content-Type: multipart/mixed; boundary=\"\"\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "charset=utf-7",
            "(Reuters",
            "[Reuters]",
            "31/31/9999",
            "2026-13-45T99:99+99:99",
            "\u200b\u00ad\u202e",
            "<meta charset=\"x\">",
            "<base href=\"::\">",
            "<html lang=\"--\">",
            "<item>",
            "</entry>",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "<link rel=\"next\" href=\"\"/>",
            "{\"items\":[{",
            "\"next_url\":",
            "\\ud800",
            "WARC/1.0\r\n",
            "Content-Length: 99999999999\r\n",
            "Content-Length: -1\r\n",
            "Content-Encoding: gzip\r\n",
            "Transfer-Encoding: chunked\r\n",
            "HTTP/1.1 200 OK\r\n");

    private final Random random;

    Breakage(int seed) {
        this.random = new Random(seed);
    }

    /// The content, broken in one to five places.
    byte[] of(byte[] content) {
        byte[] mutant = content;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int from = random.nextInt(mutant.length + 1);
            int to = Math.min(mutant.length, from + random.nextInt(1, 200));
            byte[] fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8);
            mutant = switch (random.nextInt(6)) {
                case 0 -> joined(mutant, from, new byte[0], to);
                case 1 -> joined(mutant, from, fragment, from);
                case 2 -> joined(mutant, from, Arrays.copyOfRange(mutant, from, to), from);
                case 3 -> joined(mutant, from, noise(), to);
                case 4 -> Arrays.copyOf(mutant, from);
                default -> joined(mutant, from, fragment, to);
            };
        }
        return mutant;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(1, 20)];
        random.nextBytes(noise);
        return noise;
    }

    /// The content up to `from`, something in between, the content from `to` on.
    private static byte[] joined(byte[] content, int from, byte[] between, int to) {
        byte[] joined = Arrays.copyOf(content, from + between.length + content.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(content, to, joined, from + between.length, content.length - to);
        return joined;
    }
}
