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
        ByteBuffer bytes = bytes(Integer.BYTES * values.length);
        bytes.asIntBuffer().put(values);
        return add(bytes.array());
    }

    public PackedFileBuilder add(char... values) {
        ByteBuffer bytes = bytes(Character.BYTES * values.length);
        bytes.asCharBuffer().put(values);
        return add(bytes.array());
    }

    public PackedFileBuilder add(long... values) {
        ByteBuffer bytes = bytes(Long.BYTES * values.length);
        bytes.asLongBuffer().put(values);
        return add(bytes.array());
    }

    public byte[] toByteArray() {
        return file.toByteArray();
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
