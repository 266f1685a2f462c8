package org.claimgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads tables of numbers in one gulp. They lie in their files as they are used, so that reading is copying whole
/// arrays; numbers have their least byte first.
public final class PackedFile {
    private PackedFile() {}

    /// What is in the resource at `path` on the class path, such as `/models/tags.bin`.
    public static ByteBuffer read(String path) {
        try (InputStream resource = PackedFile.class.getResourceAsStream(path)) {
            if (resource == null) {
                throw new IllegalStateException("The file " + path + " is not on the class path");
            }
            return of(resource.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + path + " cannot be read", problem);
        }
    }

    /// The file with these bytes.
    public static ByteBuffer of(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Fills `values` from where `data` stands.
    public static void ints(ByteBuffer data, int[] values) {
        data.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(values);
        data.position(data.position() + Integer.BYTES * values.length);
    }

    /// As [#ints].
    public static void chars(ByteBuffer data, char[] values) {
        data.slice().order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(values);
        data.position(data.position() + Character.BYTES * values.length);
    }

    /// As [#ints].
    public static void longs(ByteBuffer data, long[] values) {
        data.slice().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(values);
        data.position(data.position() + Long.BYTES * values.length);
    }
}
