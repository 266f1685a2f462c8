package org.claimgraph.extract.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Trains the [Tagger] on the teacher's sentences and measures it on those held out.
final class TagTraining {
    private static final int BITS = 18;
    private static final int ROUNDS = 8;

    private TagTraining() {}

    /// Writes the model learnt from the file `silver`, but for what is held out of it, to `path`.
    static void run(Path silver, Path path) throws IOException {
        List<Silver> sentences = Silver.read(silver);
        List<Silver> training = Augmentation.of(
                sentences.stream().filter(sentence -> !sentence.isHeldOut()).toList());
        RoundedModel model = train(training);
        model.writeExactly(path);
        List<Silver> heldOut = sentences.stream().filter(Silver::isHeldOut).toList();
        System.out.printf("tags: %d sentences to learn from, %d held out%n", training.size(), heldOut.size());
        measure(new Tagger(model, Certainties.none()), heldOut);
    }

    /// The tagger's model, learnt from `training`.
    static RoundedModel train(List<Silver> training) {
        TreeSet<String> tags = new TreeSet<>(Signs.TAGS);
        training.forEach(sentence -> tags.addAll(sentence.tags()));
        List<String> labels = List.copyOf(tags);
        List<SequenceTrainer.Example> examples = new ArrayList<>();
        for (Silver sentence : training) {
            Words words = new Words(sentence.text(), sentence.tokens());
            examples.add(new SequenceTrainer.Example(
                    Tagger.features(sentence.text(), sentence.tokens(), words, labels), sentence.tags()));
        }
        return new SequenceTrainer(labels, BITS, ROUNDS).train(examples);
    }

    private static void measure(Tagger tagger, List<Silver> sentences) {
        int words = 0;
        int right = 0;
        int faultless = 0;
        for (Silver sentence : sentences) {
            Words looks = new Words(sentence.text(), sentence.tokens());
            String[] tags = tagger.tags(sentence.text(), sentence.tokens(), looks);
            int hits = hits(sentence.tags(), tags);
            words += tags.length;
            right += hits;
            faultless += hits == tags.length ? 1 : 0;
        }
        System.out.printf(
                "tags: %.2f %% of %d words, %.1f %% of sentences without a fault%n",
                100.0 * right / words, words, 100.0 * faultless / sentences.size());
    }

    private static int hits(List<String> gold, String[] tags) {
        int hits = 0;
        for (int i = 0; i < tags.length; i++) {
            hits += tags[i].equals(gold.get(i)) ? 1 : 0;
        }
        return hits;
    }
}
