package org.claimgraph.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A learnt model, its weights rounded to a byte: a row for each bucket of features, which holds a label and a weight
/// for every label that they speak for or against.
public final class RoundedModel implements LinearModel {
    private final List<String> labels;
    private final int mask;
    private final int[] starts;
    private final byte[] rows;

    /// @param starts where each bucket's row begins; one more than there are buckets, a power of two
    /// @param rows   a label's index and its weight, row by row
    RoundedModel(List<String> labels, int[] starts, byte[] rows) {
        this.labels = List.copyOf(labels);
        this.mask = starts.length - 2;
        this.starts = starts;
        this.rows = rows;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public void score(FeatureList features, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            int bucket = features.at(i) & mask;
            for (int at = starts[bucket]; at < starts[bucket + 1]; at += 2) {
                scores[rows[at]] += rows[at + 1];
            }
        }
    }

    /// Writes the file that ships, its weights rounded further ([ModelPacker#pack]).
    public void write(Path file) throws IOException {
        Files.write(file, new ModelPacker(labels, starts, rows).pack());
    }

    /// Writes the file that ships, its weights as they are.
    public void writeExactly(Path file) throws IOException {
        Files.write(file, new ModelPacker(labels, starts, rows).packExactly());
    }
}
