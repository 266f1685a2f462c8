package org.claimgraph.read.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;

/// A stream of any length of which no single entry is longer than what memory can hold.
final class Window extends FilterInputStream {
    private static final int LARGEST = 16 * 1024 * 1024;

    private long left = LARGEST;

    Window(InputStream in) {
        super(in);
    }

    /// An entry was read; the next may be as long again.
    void move() {
        left = LARGEST;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new CodedException(
                    ErrorCode.DOCUMENT_TOO_LARGE, "An entry of the feed is larger than " + LARGEST + " bytes.");
        }
    }
}
