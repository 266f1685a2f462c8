package org.claimgraph.extract.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.claimgraph.lexicon.PackedFile;

/// The weights of many labels, of which a feature speaks for or against few. The arrays are the file's. Thread-safe.
///
/// Eight buckets make a group. A group's bytes: which of the eight have weights, as bits; how many each of these has;
/// then the labels and weights: a code for each pair of them, or both side by side.
final class SparseModel implements LinearModel {
    /// The number of buckets in a group, as a power of two.
    static final int GROUP_BITS = 3;

    private static final int IN_GROUP = (1 << GROUP_BITS) - 1;

    private final List<String> labels;
    private final int mask;
    /// The number of bytes that a label and its weight take: 1 for a code, or 2.
    private final int width;
    private final byte[] codeLabels;
    private final byte[] codeWeights;
    /// Where each group's bytes begin.
    private final int[] starts;
    private final byte[] groups;

    private SparseModel(List<String> labels, int buckets, ByteBuffer data) {
        this.labels = labels;
        mask = buckets - 1;
        width = data.get();
        codeLabels = new byte[width == 1 ? ModelPacker.CODES : 0];
        codeWeights = new byte[codeLabels.length];
        starts = new int[buckets >> GROUP_BITS];
        data.get(codeLabels).get(codeWeights);
        PackedFile.ints(data, starts);
        groups = new byte[data.remaining()];
        data.get(groups);
    }

    static SparseModel read(List<String> labels, int buckets, ByteBuffer data) {
        return new SparseModel(labels, buckets, data);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    /// Looks all groups up before it adds any weight: so the processor waits for several at a time.
    @Override
    public void score(FeatureList features, int[] scores) {
        Arrays.fill(scores, 0);
        int size = features.size();
        int[] found = features.scratch();
        for (int i = 0; i < size; i++) {
            int start = starts[(features.at(i) & mask) >> GROUP_BITS];
            found[2 * i] = start;
            found[2 * i + 1] = groups[start];
        }
        for (int i = 0; i < size; i++) {
            int bit = 1 << (features.at(i) & IN_GROUP);
            if ((found[2 * i + 1] & bit) != 0) {
                add(found[2 * i], found[2 * i + 1] & 0xFF, bit, scores);
            }
        }
    }

    /// Adds the weights of the bucket that is `bit` in its group.
    ///
    /// @param start   where the group's bytes begin
    /// @param present which of its buckets have weights
    private void add(int start, int present, int bit, int[] scores) {
        int length = start + 1 + Integer.bitCount(present & (bit - 1));
        int at = start + 1 + Integer.bitCount(present);
        for (int before = start + 1; before < length; before++) {
            at += groups[before] * width;
        }
        if (width == 1) {
            addCodes(at, at + groups[length], scores);
        } else {
            addPairs(at, at + groups[length] * 2, scores);
        }
    }

    private void addCodes(int from, int to, int[] scores) {
        for (int at = from; at < to; at++) {
            int code = groups[at] & 0xFF;
            scores[codeLabels[code]] += codeWeights[code];
        }
    }

    private void addPairs(int from, int to, int[] scores) {
        for (int at = from; at < to; at += 2) {
            scores[groups[at]] += groups[at + 1];
        }
    }
}
