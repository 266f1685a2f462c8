package org.claimgraph.extract.text;

import java.nio.ByteBuffer;
import java.util.List;
import org.claimgraph.lexicon.PackedFile;

/// The weights of few labels: a code for each bucket, which stands for all labels' weights side by side, so that one
/// look-up does for a feature. The arrays are the file's. Thread-safe.
final class DenseModel implements LinearModel {
    static final int MOST_LABELS = 4;

    /// Weights are added up in lanes of sixteen bits side by side, each raised by this so that none is negative.
    private static final int RAISE = 128;

    private final List<String> labels;
    /// A code's weights, a lane each.
    private final long[] lanes = new long[ModelPacker.CODES];
    /// By bucket.
    private final byte[] codes;

    private DenseModel(List<String> labels, int[] quads, byte[] codes) {
        this.labels = labels;
        this.codes = codes;
        for (int code = 0; code < lanes.length; code++) {
            for (int label = MOST_LABELS - 1; label >= 0; label--) {
                lanes[code] = (lanes[code] << Short.SIZE) | ((byte) (quads[code] >> (Byte.SIZE * label)) + RAISE);
            }
        }
    }

    static DenseModel read(List<String> labels, int buckets, ByteBuffer data) {
        int[] quads = new int[ModelPacker.CODES];
        byte[] codes = new byte[buckets];
        PackedFile.ints(data, quads);
        data.get(codes);
        return new DenseModel(labels, quads, codes);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    /// Of at most 256 features.
    @Override
    public void score(FeatureList features, int[] scores) {
        long sums = 0;
        int size = features.size();
        for (int i = 0; i < size; i++) {
            sums += lanes[codes[features.at(i) & (codes.length - 1)] & 0xFF];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] = (int) ((sums >>> (Short.SIZE * label)) & 0xFFFF) - RAISE * size;
        }
    }
}
