package org.claimgraph.compare.likeness;


import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.compare.likeness.LabelledStory.Kind;
import org.claimgraph.compare.likeness.LabelledStory.Told;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.extract.Extractor;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.read.DocumentReader;
import org.claimgraph.read.Outlets;

/// Learns what the signs weigh from labelled stories, and prints how well it does on stories that it did not learn from.
///
/// Arguments: the folder of stories, a folder for nothing, the folder of resources. The open half of
/// `bench/disagreement` is read too; its sealed half never is.
@SuppressWarnings("EnumOrdinal") // the file has the names
public final class SignTraining {
    private static final Path OPEN = Path.of("bench/disagreement/open");
    private static final int FOLDS = 8;
    private static final double PENALTY = 33;
    private static final double MATCH_PENALTY = 10;

    private static final String WEIGHTS = """
            # What each sign (compare.likeness.Sign) weighs for two values that exclude each other answering one question,
            # and what is added where they are times.
            # Learnt by org.claimgraph.compare.likeness.SignTraining: see docs/models.md. Do not edit.
            """;

    private static final String MATCH_WEIGHTS = """
            # What each sign (compare.likeness.Sign) weighs for two times or places that match answering one question.
            # Learnt by org.claimgraph.compare.likeness.SignTraining: see docs/models.md. Do not edit.
            """;

    private static final String TREES = """
            # Trees over the signs (compare.likeness.Sign) of two amounts that match, for their answering one question: see
            # compare.likeness.SignTrees.
            # Learnt by org.claimgraph.compare.likeness.SignTraining: see docs/models.md. Do not edit.
            """;

    /// Two values that match or exclude each other, and whether they answer one question.
    private record Example(String story, Likeness likeness, boolean answers) {}

    private SignTraining() {}

    public static void main(String[] arguments) throws IOException {
        DocumentReader reader = new DocumentReader(new Outlets());
        Extractor extractor = new Extractor(new Gazetteer(), UUID::randomUUID);
        List<LabelledStory> stories = new ArrayList<>(LabelledStory.all(Path.of(arguments[0]), reader, extractor));
        stories.addAll(LabelledStory.all(OPEN, reader, extractor));
        List<Example> examples = stories.stream().flatMap(story -> examples(story).stream()).toList();
        Path lexicon = Path.of(arguments[2], "lexicon");
        List<Example> apart = of(false, examples);
        report("that exclude each other", apart, SignTraining::weights);
        write(lexicon, "compare-sign-weights", WEIGHTS, rows(weights(apart).learnt()));
        List<Example> matching = of(true, examples);
        report("that match", matching, SignTraining::matching);
        Matching learnt = matching(matching);
        write(lexicon, "compare-match-weights", MATCH_WEIGHTS, rows(learnt.weights()));
        String[] names = Stream.of(Sign.values()).map(Sign::name).toArray(String[]::new);
        write(lexicon, "compare-match-trees", TREES, learnt.trees().rows(names));
    }

    private static void write(Path lexicon, String list, String header, String rows) throws IOException {
        Files.writeString(lexicon.resolve(list + ".txt"), header + rows);
    }

    private static List<Example> of(boolean matching, List<Example> all) {
        return all.stream()
                .filter(each -> each.likeness().matches() == matching)
                .toList();
    }

    private static Matching matching(List<Example> examples) {
        List<Example> amounts = examples.stream()
                .filter(each -> isAmount(each.likeness().signs()))
                .toList();
        return new Matching(
                Boosting.fit(signs(amounts), answers(amounts)),
                Logistic.fit(signs(examples), answers(examples), MATCH_PENALTY));
    }

    private static Weights weights(List<Example> examples) {
        return new Weights(Logistic.fit(
                signs(examples).stream().map(SignTraining::twice).toList(), answers(examples), PENALTY));
    }

    private static List<double[]> signs(List<Example> examples) {
        return examples.stream().map(each -> each.likeness().signs()).toList();
    }

    private static List<Boolean> answers(List<Example> examples) {
        return examples.stream().map(Example::answers).toList();
    }

    private static boolean isAmount(double[] signs) {
        return signs[Sign.IS_AMOUNT.ordinal()] > 0;
    }

    /// The signs, then the same for times and zeros for others.
    private static double[] twice(double[] signs) {
        double[] twice = Arrays.copyOf(signs, 2 * signs.length);
        if (signs[Sign.IS_TIME.ordinal()] > 0) {
            System.arraycopy(signs, 0, twice, signs.length, signs.length);
        }
        return twice;
    }

    /// Trees for amounts, weights for times and places, of which there are too few for trees; these learn from amounts too.
    private record Matching(Boosting trees, Logistic weights) implements Learnt {
        @Override
        public double of(double[] signs) {
            return isAmount(signs) ? trees.of(signs) : weights.of(signs);
        }
    }

    private record Weights(Logistic learnt) implements Learnt {
        @Override
        public double of(double[] signs) {
            return learnt.of(twice(signs));
        }
    }

    private static List<Example> examples(LabelledStory story) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < story.articles().size(); i++) {
            for (int j = 0; j < i; j++) {
                Told one = story.articles().get(i);
                Told other = story.articles().get(j);
                if (!one.article().equals(other.article())) {
                    for (Likeness likeness : Rivals.of(one.statements(), other.statements(), others(story, i, j))) {
                        add(likeness, one, other, story, examples);
                    }
                }
            }
        }
        return examples;
    }

    private static List<List<Statement>> others(LabelledStory story, int one, int other) {
        return IntStream.range(0, story.articles().size())
                .filter(i -> i != one && i != other)
                .mapToObj(i -> story.articles().get(i).statements())
                .toList();
    }

    private static void add(Likeness likeness, Told one, Told other, LabelledStory story, List<Example> examples) {
        if (likeness.later().agrees(likeness.earlier()) && !likeness.matches()) {
            return; // one is a bound that leaves the other open
        }
        boolean oneIsLater = one.statements().contains(likeness.later().statement());
        Kind kind = oneIsLater
                ? Labels.of(likeness, one.article(), other.article(), story.pairs())
                : Labels.of(likeness, other.article(), one.article(), story.pairs());
        examples.add(new Example(story.name(), likeness, kind != null && likeness.matches() == (kind == Kind.SUPPORTS)));
    }

    /// Precision and recall at some thresholds, each story judged by what was learnt from the stories of other folds.
    private static void report(String which, List<Example> examples, Function<List<Example>, Learnt> fit) {
        record Judged(double likely, boolean right) {}
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int at = fold;
            Predicate<Example> held = each -> Math.floorMod(each.story().hashCode(), FOLDS) == at;
            Learnt learnt = fit.apply(examples.stream().filter(held.negate()).toList());
            examples.stream()
                    .filter(held)
                    .map(each -> new Judged(learnt.of(each.likeness().signs()), each.answers()))
                    .forEach(judged::add);
        }
        judged.sort(Comparator.comparingDouble(Judged::likely).reversed());
        long all = judged.stream().filter(Judged::right).count();
        System.out.printf(Locale.ROOT, "%d pairs of values %s, %d of one question%n", judged.size(), which, all);
        for (double threshold : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
            List<Judged> said = judged.stream().filter(each -> each.likely() >= threshold).toList();
            long right = said.stream().filter(Judged::right).count();
            System.out.printf(
                    Locale.ROOT,
                    "  from %.1f: precision %.2f (%d of %d), recall %.2f%n",
                    threshold,
                    (double) right / Math.max(1, said.size()),
                    right,
                    said.size(),
                    (double) right / Math.max(1, all));
        }
    }

    /// A row for each sign: its weight, and behind it what is added for times where that was learnt too.
    private static String rows(Logistic learnt) {
        StringBuilder rows = new StringBuilder(String.format(Locale.ROOT, "BIAS\t%.4f%n", learnt.bias()));
        int signs = Sign.values().length;
        for (int i = 0; i < signs; i++) {
            rows.append(Sign.values()[i].name());
            for (int at = i; at < learnt.weights().length; at += signs) {
                rows.append(String.format(Locale.ROOT, "\t%.4f", learnt.weights()[at]));
            }
            rows.append(System.lineSeparator());
        }
        return rows.toString();
    }
}
