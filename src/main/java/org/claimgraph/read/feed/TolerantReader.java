package org.claimgraph.read.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes bytes that are mostly of one charset: those that are not are taken as windows-1252, as feeds are put
/// together from pieces of any origin.
final class TolerantReader extends Reader {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean western;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private boolean ended;

    TolerantReader(InputStream in, Charset charset) {
        this.in = in;
        this.western = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isMalformed()) {
                replace(result.length(), chars);
            } else if (result.isUnderflow() && chars.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            } else if (result.isOverflow() && chars.position() == 0) {
                return 0; // no room for a pair of surrogates
            }
        }
        return chars.position();
    }

    private void replace(int length, CharBuffer chars) {
        for (int i = 0; i < length && chars.hasRemaining(); i++) {
            byte[] one = {bytes.get()};
            chars.put(western ? new String(one, WESTERN).charAt(0) : '\uFFFD');
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
