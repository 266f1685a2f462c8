package org.claimgraph.extract.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Trains the [Tagger] on the teacher's sentences and measures it on those held out.
///
/// Arguments: the teacher's file and the model to write.
public final class TagTraining {
    private static final int BITS = 18;
    private static final int ROUNDS = 8;

    private TagTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Silver> sentences = Silver.read(Path.of(arguments[0]));
        List<Silver> training = Augmentation.of(sentences.stream().filter(s -> !s.isHeldOut()).toList());
        LinearModel model = train(training);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
        List<Silver> heldOut = sentences.stream().filter(Silver::isHeldOut).toList();
        System.out.printf("tags: %d sentences to learn from, %d held out%n", training.size(), heldOut.size());
        measure(new Tagger(model), heldOut);
    }

    /// The tagger's model, learnt from `training`.
    static LinearModel train(List<Silver> training) {
        TreeSet<String> labels = new TreeSet<>();
        training.forEach(sentence -> labels.addAll(sentence.tags()));
        List<SequenceTrainer.Example> examples = new ArrayList<>();
        for (Silver sentence : training) {
            examples.add(new SequenceTrainer.Example(
                    new TagFeatures(new Words(sentence.text(), sentence.tokens())), sentence.tags()));
        }
        return new SequenceTrainer(List.copyOf(labels), BITS, ROUNDS).train(examples);
    }

    private static void measure(Tagger tagger, List<Silver> sentences) {
        int all = 0;
        int right = 0;
        int whole = 0;
        java.util.Map<String, Integer> confusions = new java.util.TreeMap<>();
        for (Silver sentence : sentences) {
            String[] tags = tagger.tags(sentence.text(), sentence.tokens(), new Words(sentence.text(), sentence.tokens()));
            int hits = 0;
            for (int i = 0; i < tags.length; i++) {
                String gold = sentence.tags().get(i);
                hits += tags[i].equals(gold) ? 1 : 0;
                if (!tags[i].equals(gold)) confusions.merge(gold + ">" + tags[i], 1, Integer::sum);
            }
            all += tags.length;
            right += hits;
            whole += hits == tags.length ? 1 : 0;
        }
        System.out.printf("tags: %.2f %% of %d words, %.1f %% of sentences without a fault%n", 100.0 * right / all, all, 100.0 * whole / sentences.size());
        confusions.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(25).forEach(e -> System.out.print(e + " "));
        System.out.println();
    }
}
