package org.claimgraph.extract.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.claimgraph.lexicon.PackedFile;

/// A linear classifier over hashed features, its weights packed into arrays of bytes. Thread-safe.
///
/// Features that share a bucket share a row ("the hashing trick", Weinberger et al. 2009); weights are rounded to a
/// byte and those that round to nothing are not kept. A row holds a label and a weight for every label that the feature
/// speaks for or against; where labels are few, every label's weight, so that one look-up does for a feature.
///
/// As a file, gzipped: the labels, the number of buckets as a power of two, then the rows' lengths and the rows, or the
/// full rows.
public final class LinearModel {
    private static final int FORMAT = 0x434C4D32;
    private static final int FEW = 4;

    private final List<String> labels;
    private final int mask;
    /// Bucket to where its row begins in `rows`; it ends where the next begins. Empty where labels are few.
    private final int[] starts;
    /// Label, weight, label, weight ...
    private final byte[] rows;
    /// Where labels are few, a bucket's weights side by side; else empty.
    private final int[] quads;

    /// @param labels at most 127
    /// @param starts one more than there are buckets, a power of two
    /// @param rows   a label's index and its weight, row by row
    LinearModel(List<String> labels, int[] starts, byte[] rows) {
        boolean few = labels.size() <= FEW;
        this.labels = List.copyOf(labels);
        this.mask = starts.length - 2;
        this.starts = few ? new int[0] : starts;
        this.rows = few ? new byte[0] : rows;
        this.quads = few ? quads(starts, rows) : new int[0];
    }

    private LinearModel(List<String> labels, int[] quads) {
        this.labels = labels;
        this.mask = quads.length - 1;
        this.starts = new int[0];
        this.rows = new byte[0];
        this.quads = quads;
    }

    private static int[] quads(int[] starts, byte[] rows) {
        int[] quads = new int[starts.length - 1];
        for (int bucket = 0; bucket < quads.length; bucket++) {
            for (int at = starts[bucket]; at < starts[bucket + 1]; at += 2) {
                quads[bucket] |= (rows[at + 1] & 0xFF) << (8 * rows[at]);
            }
        }
        return quads;
    }

    /// The model at `path` on the class path, such as `/models/tags.gz`.
    public static LinearModel load(String path) {
        return read(PackedFile.read(path));
    }

    /// What the classifier tells apart, in the order of the scores.
    public List<String> labels() {
        return labels;
    }

    /// Adds up each label's weights for `features` into `scores`, which is as long as there are labels.
    public void score(FeatureList features, int[] scores) {
        if (quads.length > 0) {
            scoreFew(features, scores);
        } else {
            scoreMany(features, scores);
        }
    }

    private void scoreFew(FeatureList features, int[] scores) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int i = 0; i < features.size(); i++) {
            int quad = quads[features.at(i) & mask];
            first += (byte) quad;
            second += (byte) (quad >> 8);
            third += (byte) (quad >> 16);
            fourth += (byte) (quad >> 24);
        }
        int[] sums = {first, second, third, fourth};
        System.arraycopy(sums, 0, scores, 0, scores.length);
    }

    /// Looks all rows up before it adds any: so the processor waits for several at a time.
    private void scoreMany(FeatureList features, int[] scores) {
        Arrays.fill(scores, 0);
        int size = features.size();
        int[] ends = features.scratch();
        for (int i = 0; i < size; i++) {
            int bucket = features.at(i) & mask;
            ends[2 * i] = starts[bucket];
            ends[2 * i + 1] = starts[bucket + 1];
        }
        for (int i = 0; i < size; i++) {
            int end = ends[2 * i + 1];
            for (int at = ends[2 * i]; at < end; at += 2) {
                scores[rows[at]] += rows[at + 1];
            }
        }
    }

    /// The index of the best label for `features`; `scores` is scratch space and holds every label's score afterwards.
    public int best(FeatureList features, int[] scores) {
        score(features, scores);
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    // ---- the file

    /// The model in a file that [#write(OutputStream)] wrote.
    static LinearModel load(byte[] file) throws IOException {
        return read(PackedFile.unpack(file));
    }

    private static LinearModel read(ByteBuffer data) {
        if (data.getInt() != FORMAT) {
            throw new IllegalStateException("This is not a model of this version; make it again (docs/models.md)");
        }
        List<String> labels = readLabels(data);
        int buckets = 1 << data.get();
        if (labels.size() <= FEW) {
            int[] quads = new int[buckets];
            data.slice().asIntBuffer().get(quads);
            return new LinearModel(labels, quads);
        }
        byte[] lengths = new byte[buckets];
        data.get(lengths);
        byte[] rows = new byte[data.remaining()];
        data.get(rows);
        int[] starts = new int[buckets + 1];
        for (int bucket = 0; bucket < buckets; bucket++) {
            starts[bucket + 1] = starts[bucket] + 2 * lengths[bucket];
        }
        return new LinearModel(labels, starts, rows);
    }

    private static List<String> readLabels(ByteBuffer data) {
        String[] labels = new String[data.get()];
        for (int i = 0; i < labels.length; i++) {
            byte[] label = new byte[data.getShort()];
            data.get(label);
            labels[i] = new String(label, StandardCharsets.UTF_8);
        }
        return List.of(labels);
    }

    /// Writes the file that [#load(String)] reads; the same weights give the same bytes.
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(FORMAT);
            data.writeByte(labels.size());
            for (String label : labels) {
                data.writeUTF(label);
            }
            data.writeByte(Integer.numberOfTrailingZeros(mask + 1));
            for (int quad : quads) {
                data.writeInt(quad);
            }
            for (int bucket = 0; bucket < starts.length - 1; bucket++) {
                data.writeByte((starts[bucket + 1] - starts[bucket]) / 2);
            }
            data.write(rows);
        }
    }
}
