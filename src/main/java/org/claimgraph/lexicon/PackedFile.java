package org.claimgraph.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPInputStream;

/// Reads gzipped tables of numbers in one gulp; their readers then copy whole arrays, since a loop over a million bytes
/// that runs once is slower than unpacking them.
public final class PackedFile {
    private PackedFile() {}

    /// What is in the gzipped resource at `path` on the class path, such as `/models/tags.gz`.
    public static ByteBuffer read(String path) {
        try (InputStream resource = PackedFile.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The file " + path + " is not on the class path");
            }
            return unpack(resource.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + path + " cannot be read", problem);
        }
    }

    /// What is in a gzipped file, whose last four bytes tell how long it is.
    public static ByteBuffer unpack(byte[] file) throws IOException {
        int size = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - Integer.BYTES);
        byte[] data = new byte[size];
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16)) {
            gzip.readNBytes(data, 0, size);
        }
        return ByteBuffer.wrap(data);
    }
}
