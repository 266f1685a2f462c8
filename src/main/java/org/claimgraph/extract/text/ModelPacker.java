package org.claimgraph.extract.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimgraph.lexicon.PackedFileBuilder;

/// Packs learnt weights into the file that [LinearModel] reads in place. The same weights give the same bytes.
///
/// A byte stands for each label and weight that a feature speaks of, or for all weights of a feature where labels are
/// few; what has more sorts than a byte tells apart is rounded to its nearest ([Codebook]). Where that costs too much,
/// label and weight take a byte each.
final class ModelPacker {
    static final int FORMAT = 0x434C4D33;
    static final int CODES = 256;

    private final List<String> labels;
    private final int[] starts;
    private final byte[] rows;

    /// @param labels at most 127
    /// @param starts where each bucket's row begins; one more than there are buckets, a power of two
    /// @param rows   a label's index and its weight, row by row
    ModelPacker(List<String> labels, int[] starts, byte[] rows) {
        this.labels = List.copyOf(labels);
        this.starts = starts;
        this.rows = rows;
    }

    /// The file, weights rounded to 256 sorts.
    byte[] pack() {
        PackedFileBuilder file = head();
        if (labels.size() <= DenseModel.MOST_LABELS) {
            packDense(file);
        } else {
            packSparse(file, 1);
        }
        return file.toByteArray();
    }

    /// The file, weights as they are.
    byte[] packExactly() {
        PackedFileBuilder file = head();
        packSparse(file, 2);
        return file.toByteArray();
    }

    private PackedFileBuilder head() {
        PackedFileBuilder file = new PackedFileBuilder().add(FORMAT).add((byte) labels.size());
        for (String label : labels) {
            byte[] name = label.getBytes(StandardCharsets.UTF_8);
            file.add((byte) name.length).add(name);
        }
        return file.add((byte) Integer.numberOfTrailingZeros(starts.length - 1));
    }

    private void packDense(PackedFileBuilder file) {
        int[] quads = new int[starts.length - 1];
        for (int bucket = 0; bucket < quads.length; bucket++) {
            for (int at = starts[bucket]; at < starts[bucket + 1]; at += 2) {
                quads[bucket] |= (rows[at + 1] & 0xFF) << (8 * rows[at]);
            }
        }
        Codebook codebook = Codebook.ofQuads(quads);
        byte[] codes = new byte[quads.length];
        for (int bucket = 0; bucket < codes.length; bucket++) {
            codes[bucket] = (byte) codebook.code(quads[bucket]);
        }
        file.add(codebook.entries()).add(codes);
    }

    private void packSparse(PackedFileBuilder file, int width) {
        byte[] pairs = rows;
        file.add((byte) width);
        if (width == 1) {
            Codebook codebook = Codebook.ofRows(rows);
            pairs = codes(codebook);
            for (int entry : codebook.entries()) {
                file.add((byte) (entry >> Byte.SIZE));
            }
            for (int entry : codebook.entries()) {
                file.add((byte) entry);
            }
        }
        int[] groupStarts = new int[(starts.length - 1) >> SparseModel.GROUP_BITS];
        ByteArrayOutputStream groups = new ByteArrayOutputStream();
        for (int group = 0; group < groupStarts.length; group++) {
            groupStarts[group] = groups.size();
            int first = group << SparseModel.GROUP_BITS;
            packLengths(first, groups);
            int from = starts[first] / 2 * width;
            int to = starts[first + (1 << SparseModel.GROUP_BITS)] / 2 * width;
            groups.write(pairs, from, to - from);
        }
        file.add(groupStarts).add(groups.toByteArray());
    }

    private byte[] codes(Codebook codebook) {
        byte[] codes = new byte[rows.length / 2];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) codebook.code(Codebook.entry(rows[2 * i], rows[2 * i + 1]));
        }
        return codes;
    }

    /// Writes which buckets of the group that begins at `first` have weights, and how many each of these.
    private void packLengths(int first, ByteArrayOutputStream groups) {
        int end = first + (1 << SparseModel.GROUP_BITS);
        int present = 0;
        for (int bucket = first; bucket < end; bucket++) {
            present |= starts[bucket + 1] > starts[bucket] ? 1 << (bucket - first) : 0;
        }
        groups.write(present);
        for (int bucket = first; bucket < end; bucket++) {
            if (starts[bucket + 1] > starts[bucket]) {
                groups.write((starts[bucket + 1] - starts[bucket]) / 2);
            }
        }
    }
}
