package org.claimgraph.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.claimgraph.lexicon.PackedFile;

/// Trains the [DependencyParser] on the teacher's sentences and measures it on those held out.
///
/// It learns from tags that a tagger gave which had not seen the sentence, since those are what it will read.
final class ParserTraining {
    private static final int MOVE_BITS = 20;
    private static final int RELATION_BITS = 18;
    private static final int MOVE_ROUNDS = 12;
    private static final int RELATION_ROUNDS = 8;
    /// From this round on, the parser is also led into the states that its own mistakes lead to.
    private static final int FIRST_EXPLORING_ROUND = 2;
    private static final double EXPLORATION = 0.9;
    private static final List<String> MOVES = List.of("shift", "right", "left");

    /// A sentence as the parser will see it, and its gold tree.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(Words words, String[] tags, int[] heads, List<String> relations) {}

    private ParserTraining() {}

    /// Writes the two models learnt from the file `silver`, but for what is held out of it, beside the tagger's model
    /// in the folder `models`.
    static void run(Path silver, Path models) throws IOException {
        List<Silver> sentences = Silver.read(silver);
        List<Example> training = jackknifed(Augmentation.of(
                sentences.stream().filter(sentence -> !sentence.isHeldOut()).toList()));
        RoundedModel moves = moves(training);
        RoundedModel relations = relations(training);
        moves.write(models.resolve("moves.bin"));
        relations.write(models.resolve("relations.bin"));
        List<Silver> heldOut = sentences.stream().filter(Silver::isHeldOut).toList();
        System.out.printf("parser: %d sentences to learn from, %d held out%n", training.size(), heldOut.size());
        Tagger tagger = new Tagger(LinearModel.read(PackedFile.of(Files.readAllBytes(models.resolve("tags.bin")))), Certainties.none());
        ParserScore score = new ParserScore();
        DependencyParser parser = new DependencyParser(moves, relations, Certainties.none());
        examples(tagger, heldOut).forEach(example ->
                score.add(parser.parse(example.words, example.tags), example.heads, example.relations));
        score.print();
    }

    private static List<Example> jackknifed(List<Silver> sentences) {
        int folds = 4;
        List<Example> examples = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int kept = fold;
            List<Silver> others = sentences.stream().filter(s -> fold(s, folds) != kept).toList();
            List<Silver> own = sentences.stream().filter(s -> fold(s, folds) == kept).toList();
            examples.addAll(examples(new Tagger(TagTraining.train(others), Certainties.none()), own));
        }
        return examples;
    }

    private static int fold(Silver sentence, int folds) {
        return Math.floorMod(FeatureList.hash(sentence.document()) / 10, folds);
    }

    private static List<Example> examples(Tagger tagger, List<Silver> sentences) {
        List<Example> examples = new ArrayList<>();
        for (Silver sentence : sentences) {
            Words words = new Words(sentence.text(), sentence.tokens());
            String[] tags = tagger.tags(sentence.text(), sentence.tokens(), words);
            int[] heads = Trees.projective(sentence.heads());
            examples.add(new Example(words, tags, heads, Relations.of(sentence, heads)));
        }
        return examples;
    }

    // ---- moves

    private static RoundedModel moves(List<Example> examples) {
        PerceptronTrainer trainer = new PerceptronTrainer(MOVES, MOVE_BITS);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(11);
        for (int round = 0; round < MOVE_ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learnMoves(trainer, example, round >= FIRST_EXPLORING_ROUND ? EXPLORATION : 0, random);
            }
        }
        return trainer.average();
    }

    private static void learnMoves(PerceptronTrainer trainer, Example example, double exploration, Random random) {
        ParserState state = new ParserState(example.words.length);
        MoveOracle oracle = new MoveOracle(Trees.rooted(example.heads));
        MoveFeatures features = new MoveFeatures(example.words, example.tags);
        FeatureList list = new FeatureList();
        while (!state.isFinal()) {
            list.clear();
            features.collect(state, list);
            int[] scores = trainer.scores(list);
            int guess = DependencyParser.bestAllowed(state, scores);
            int gold = bestGood(oracle, state, scores, guess);
            trainer.learn(list, gold, guess);
            state.make(random.nextDouble() < exploration ? guess : gold);
        }
    }

    /// The good move that scores best; the guess where none is good any more.
    private static int bestGood(MoveOracle oracle, ParserState state, int[] scores, int guess) {
        int best = ParserState.NONE;
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (oracle.isGood(state, move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best < 0 ? guess : best;
    }

    // ---- relations

    private static RoundedModel relations(List<Example> examples) {
        TreeSet<String> labels = new TreeSet<>();
        examples.forEach(example -> labels.addAll(example.relations));
        PerceptronTrainer trainer = new PerceptronTrainer(List.copyOf(labels), RELATION_BITS);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(13);
        for (int round = 0; round < RELATION_ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> learnRelations(trainer, example));
        }
        return trainer.average();
    }

    private static void learnRelations(PerceptronTrainer trainer, Example example) {
        RelationFeatures features = new RelationFeatures(example.words, example.tags, example.heads);
        FeatureList list = new FeatureList();
        int[] given = new int[example.heads.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = trainer.labels().indexOf(DependencyParser.PUNCTUATION);
            if (!features.isPunctuation(i)) {
                list.clear();
                features.collect(i, given, list);
                given[i] = trainer.best(list);
                trainer.learn(list, trainer.labels().indexOf(example.relations.get(i)), given[i]);
            }
        }
    }
}
