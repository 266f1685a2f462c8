package org.claimgraph.read.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes HTML: by its byte order mark; as UTF-8 where it is valid, whatever the page declares, as saved and
/// proxied
/// pages are often converted without their declaration; then as declared; then as windows-1252.
final class Charsets {
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int LOOK = 8192;
    private static final char REPLACEMENT = '\ufffd';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    static String decode(byte[] content) {
        if (content.length >= 2 && isMark(content[0], content[1])) {
            return new String(content, StandardCharsets.UTF_16);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || isUtf8(content) ? text : new String(content, declared(content));
    }

    /// Whether the bytes are valid, so that a replacement character is the page's own.
    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean isMark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static Charset declared(byte[] content) {
        String start = new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.ISO_8859_1);
        Matcher match = DECLARED.matcher(start);
        try {
            return match.find() ? Charset.forName(match.group(1)) : WESTERN;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WESTERN;
        }
    }
}
