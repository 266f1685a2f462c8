package org.claimgraph.read.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Finds where a record may start behind a broken one: at the head of a gzip member, or of a plain record.
final class RecordScanner {
    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 0x08};
    private static final byte[] PLAIN = "\r\nWARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int STEP = 256 * 1024;

    private final Path file;

    RecordScanner(Path file) {
        this.file = file;
    }

    /// The first place from `from` on; -1 when there is none.
    long next(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            boolean packed = startsPacked(channel);
            byte[] mark = packed ? GZIP : PLAIN;
            for (long at = from; at < channel.size(); at += STEP) {
                int found = find(mark, read(channel, at, STEP + mark.length));
                if (found >= 0) {
                    return at + found + (packed ? 0 : 2);
                }
            }
            return -1;
        }
    }

    private static boolean startsPacked(FileChannel channel) throws IOException {
        return find(GZIP, read(channel, 0, GZIP.length)) == 0;
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            // a channel may give less than it is asked for
        }
        byte[] read = new byte[bytes.position()];
        bytes.flip().get(read);
        return read;
    }

    private static int find(byte[] mark, byte[] bytes) {
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            int same = 0;
            while (same < mark.length && bytes[i + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return i;
            }
        }
        return -1;
    }
}
