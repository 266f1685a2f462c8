package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimgraph.lexicon.PackedFile;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final List<String> MANY = List.of("a", "b", "c", "d", "e");
    private static final List<String> FEW = List.of("a", "b");
    private static final int BUCKETS = 16;

    /// Bucket 1 speaks for label 1 and against label 4, bucket 2 against label 0, bucket 9 for label 3.
    private static final ModelPacker PACKER =
            new ModelPacker(MANY, starts(0, 4, 6, 0, 0, 0, 0, 0, 0, 8), new byte[] {1, 4, 4, -7, 0, -3, 3, 127});

    @Test
    void scoresAddUpTheWeightsOfAllFeatures() {
        LinearModel model = LinearModel.read(PackedFile.of(PACKER.pack()));
        assertThat(model.labels()).isEqualTo(MANY);
        assertThat(scores(model, 1)).containsExactly(0, 4, 0, 0, -7);
        assertThat(scores(model, 1, 2, 9)).containsExactly(-3, 4, 0, 127, -7);
        assertThat(scores(model, 2, 2)).containsExactly(-6, 0, 0, 0, 0);
    }

    @Test
    void featuresThatWereNeverLearntSayNothing() {
        assertThat(scores(LinearModel.read(PackedFile.of(PACKER.pack())), 0, 3, 8, 15))
                .containsOnly(0);
    }

    @Test
    void weightsThatAreKeptExactlyScoreTheSame() {
        LinearModel model = LinearModel.read(PackedFile.of(PACKER.packExactly()));
        assertThat(scores(model, 1, 2, 9, 10)).containsExactly(-3, 4, 0, 127, -7);
    }

    @Test
    void fewLabelsScoreTheSame() {
        byte[] file = new ModelPacker(FEW, starts(0, 4), new byte[] {0, -3, 1, 5}).pack();
        LinearModel model = LinearModel.read(PackedFile.of(file));
        assertThat(scores(model, 1, 1)).containsExactly(-6, 10);
        assertThat(model.best(features(1), new int[2])).isEqualTo(1);
    }

    @Test
    void theSameWeightsGiveTheSameBytes() {
        assertThat(PACKER.pack()).isEqualTo(PACKER.pack());
    }

    @Test
    void anotherFileIsNoModel() {
        assertThatThrownBy(() -> LinearModel.read(PackedFile.of(new byte[64])))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("docs/models.md");
    }

    /// Where rows begin, the ends of the first buckets given; 0 repeats the one before.
    private static int[] starts(int... ends) {
        int[] starts = new int[BUCKETS + 1];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int end = bucket < ends.length ? ends[bucket] : 0;
            starts[bucket + 1] = Math.max(end, starts[bucket]);
        }
        return starts;
    }

    private static int[] scores(LinearModel model, int... buckets) {
        int[] scores = new int[model.labels().size()];
        model.score(features(buckets), scores);
        return scores;
    }

    private static FeatureList features(int... buckets) {
        FeatureList features = new FeatureList();
        for (int bucket : buckets) {
            features.add(1, value(bucket));
        }
        return features;
    }

    /// A value whose feature falls into the given bucket.
    private static int value(int wanted) {
        FeatureList features = new FeatureList();
        for (int value = 0; ; value++) {
            features.clear();
            features.add(1, value);
            if ((features.at(0) & (BUCKETS - 1)) == wanted) {
                return value;
            }
        }
    }
}
