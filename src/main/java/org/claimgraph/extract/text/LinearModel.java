package org.claimgraph.extract.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimgraph.lexicon.PackedFile;

/// A linear classifier over hashed features: features that share a bucket share their weights ("the hashing trick",
/// Weinberger et al. 2009). Thread-safe.
public interface LinearModel {
    /// The model at `path` on the class path, such as `/models/tags.bin`.
    static LinearModel load(String path) {
        return read(PackedFile.read(path));
    }

    /// The model that a [ModelPacker] wrote: the labels, the number of buckets as a power of two, then the weights,
    /// dense where labels are few.
    static LinearModel read(ByteBuffer data) {
        if (data.getInt() != ModelPacker.FORMAT) {
            throw new IllegalStateException("This is not a model of this version; make it again (docs/models.md)");
        }
        String[] labels = new String[data.get()];
        for (int i = 0; i < labels.length; i++) {
            byte[] label = new byte[data.get()];
            data.get(label);
            labels[i] = new String(label, StandardCharsets.UTF_8);
        }
        int buckets = 1 << data.get();
        return labels.length <= DenseModel.MOST_LABELS
                ? DenseModel.read(List.of(labels), buckets, data)
                : SparseModel.read(List.of(labels), buckets, data);
    }

    /// What the classifier tells apart, in the order of the scores.
    List<String> labels();

    /// Adds up each label's weights for `features` into `scores`, which is as long as there are labels.
    void score(FeatureList features, int[] scores);

    /// The index of the best label for `features`; `scores` is scratch space and holds every label's score afterwards.
    default int best(FeatureList features, int[] scores) {
        score(features, scores);
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
