package org.claimgraph.read.page;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The charset of HTML: by its byte order mark; as UTF-8 where it is valid, whatever the page declares,
/// as saved and proxied pages are often converted without their declaration; then as declared; then as
/// windows-1252.
final class Charsets {
    /// In a `meta` element or an XML declaration; a script or a style sheet may be in another charset than its page.
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int LOOK = 8192;
    private static final int MARK = 3;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /// The page's characters, without a byte order mark.
    static Reader reader(byte[] content) {
        int start = content.length >= 3
                        && (content[0] & 0xff) == 0xef
                        && (content[1] & 0xff) == 0xbb
                        && (content[2] & 0xff) == 0xbf
                ? MARK
                : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(content, start, content.length - start), charset(content));
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2 && isMark(content[0], content[1])) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : declared(content);
    }

    /// Whether the bytes are well formed as the table of the Unicode Standard (3.9, table 3-7) has it.
    private static boolean isUtf8(byte[] content) {
        int at = 0;
        while (at >= 0 && at < content.length) {
            boolean plain = at + 8 <= content.length && ((long) EIGHT.get(content, at) & NOT_ASCII) == 0;
            at = plain ? at + 8 : content[at] >= 0 ? at + 1 : afterSequence(content, at);
        }
        return at >= 0;
    }

    /// Where the sequence that begins there ends; -1 when it is none.
    private static int afterSequence(byte[] content, int at) {
        int lead = content[at] & 0xff;
        int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || at + length > content.length) {
            return -1;
        }
        int second = content[at + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        boolean good = second >= least && second <= most;
        for (int i = 2; i < length; i++) {
            good &= (content[at + i] & 0xc0) == 0x80;
        }
        return good ? at + length : -1;
    }

    private static boolean isMark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static Charset declared(byte[] content) {
        String start = new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(start);
        try {
            return match.find() ? Charset.forName(match.group(1) != null ? match.group(1) : match.group(2)) : WESTERN;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WESTERN;
        }
    }
}
