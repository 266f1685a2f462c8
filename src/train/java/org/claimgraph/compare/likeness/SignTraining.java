package org.claimgraph.compare.likeness;


import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.claimgraph.compare.likeness.LabelledStory.Kind;
import org.claimgraph.compare.likeness.LabelledStory.Told;
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
    private static final double PENALTY = 10;

    private static final String HEADER = """
            # What each sign (compare.likeness.Sign) weighs for two values answering one question: values that match in
            # compare-match-weights, others in compare-sign-weights.
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
        learn(false, examples, lexicon.resolve("compare-sign-weights.txt"));
        learn(true, examples, lexicon.resolve("compare-match-weights.txt"));
    }

    private static void learn(boolean matching, List<Example> all, Path file) throws IOException {
        List<Example> examples = all.stream()
                .filter(each -> each.likeness().matches() == matching)
                .toList();
        report(matching ? "that match" : "that exclude each other", examples);
        write(fit(examples), file);
    }

    private static List<Example> examples(LabelledStory story) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < story.articles().size(); i++) {
            for (int j = 0; j < i; j++) {
                Told one = story.articles().get(i);
                Told other = story.articles().get(j);
                if (!one.article().equals(other.article())) {
                    for (Likeness likeness : Rivals.of(one.statements(), other.statements())) {
                        add(likeness, one, other, story, examples);
                    }
                }
            }
        }
        return examples;
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

    private static Logistic fit(List<Example> examples) {
        return Logistic.fit(
                examples.stream().map(each -> each.likeness().signs()).toList(),
                examples.stream().map(Example::answers).toList(),
                PENALTY);
    }

    /// Precision and recall at some thresholds, each story judged by what was learnt from the stories of other folds.
    private static void report(String which, List<Example> examples) {
        record Judged(double likely, boolean right) {}
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int at = fold;
            Predicate<Example> held = each -> Math.floorMod(each.story().hashCode(), FOLDS) == at;
            Logistic learnt = fit(examples.stream().filter(held.negate()).toList());
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

    private static void write(Logistic learnt, Path file) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER);
        lines.append(row("BIAS", learnt.bias()));
        for (int i = 0; i < learnt.weights().length; i++) {
            lines.append(row(Sign.values()[i].name(), learnt.weights()[i]));
        }
        Files.writeString(file, lines);
    }

    private static String row(String name, double weight) {
        return String.format(Locale.ROOT, "%s\t%.4f%n", name, weight);
    }
}
