package org.claimgraph.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Puts together what [PackedFile] reads.
public final class PackedFileBuilder {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    public PackedFileBuilder add(byte... values) {
        file.writeBytes(values);
        return this;
    }

    public PackedFileBuilder add(int... values) {
        byte[] bytes = new byte[Integer.BYTES * values.length];
        wrap(bytes).asIntBuffer().put(values);
        return add(bytes);
    }

    public PackedFileBuilder add(char... values) {
        byte[] bytes = new byte[Character.BYTES * values.length];
        wrap(bytes).asCharBuffer().put(values);
        return add(bytes);
    }

    public PackedFileBuilder add(long... values) {
        byte[] bytes = new byte[Long.BYTES * values.length];
        wrap(bytes).asLongBuffer().put(values);
        return add(bytes);
    }

    public byte[] toByteArray() {
        return file.toByteArray();
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
