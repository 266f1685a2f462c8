package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    @Test
    void scoresAddUpTheWeightsOfAllFeatures() {
        assertThat(scores(model(List.of("a", "b", "c", "d", "e")))).containsExactly(0, 4, 0, 0, -7);
    }

    @Test
    void fewLabelsScoreTheSame() {
        LinearModel model = new LinearModel(List.of("a", "b"), new int[] {0, 4, 4}, new byte[] {0, -3, 1, 5});
        FeatureList features = new FeatureList();
        features.add(1, bucket(0, 2));
        int[] scores = new int[2];
        assertThat(model.best(features, scores)).isEqualTo(1);
        assertThat(scores).containsExactly(-3, 5);
    }

    @Test
    void aWrittenModelReadsBackAsItWas() throws IOException {
        readsBack(model(List.of("a", "b", "c", "d", "e")));
        readsBack(new LinearModel(List.of("a", "b"), new int[] {0, 4, 4}, new byte[] {0, -3, 1, 5}));
    }

    private static void readsBack(LinearModel model) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        LinearModel again = LinearModel.load(file.toByteArray());
        assertThat(again.labels()).isEqualTo(model.labels());
        assertThat(scores(again)).isEqualTo(scores(model));
    }

    /// Two buckets, of which the first speaks for label 1 and against label 4.
    private static LinearModel model(List<String> labels) {
        return new LinearModel(labels, new int[] {0, 4, 4}, new byte[] {1, 4, 4, -7});
    }

    private static int[] scores(LinearModel model) {
        FeatureList features = new FeatureList();
        features.add(1, bucket(0, 2));
        features.add(1, bucket(1, 2));
        int[] scores = new int[model.labels().size()];
        model.score(features, scores);
        return scores;
    }

    /// A value whose feature falls into the given bucket.
    private static int bucket(int wanted, int buckets) {
        FeatureList features = new FeatureList();
        for (int value = 0; ; value++) {
            features.clear();
            features.add(1, value);
            if ((features.at(0) & (buckets - 1)) == wanted) {
                return value;
            }
        }
    }
}
