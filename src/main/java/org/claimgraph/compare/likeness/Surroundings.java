package org.claimgraph.compare.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.value.Question;
import org.claimgraph.compare.value.Value;
import org.claimgraph.compare.value.Window;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// A value and the words around it, its own left aside: what stands near it in its sentence, what its
/// claim tells, what its article leads with, who takes part. Words are numbers of one [Nearness].
final class Surroundings {
    /// Characters that count as one step away from the value.
    private static final double STEP = 6;

    /// How many steps away a word counts for a third.
    private static final double NEAR = 4;

    private static final double BESIDE = 1.5;

    /// How much a like word counts wherever it stands in the other's sentence; the rest is for standing near too.
    private static final double ANYWHERE = 0.4;

    private static final int NEXT = 30;

    private final Value value;
    private final Nearness nearness;
    private final Question question;
    private final Window window;
    private final Set<String> names;
    private final int[] words;
    private final double[] steps;
    private final double[] weights;
    private final int[] own;
    private final double[] ownWeights;
    private final int[] told;
    private final int[] led;
    private final int[] next;
    private final int[] verb;
    private final int[] subject;
    private final int[] object;

    Surroundings(Value value, Nearness nearness) {
        this.value = value;
        this.nearness = nearness;
        Statement statement = value.statement();
        Set<String> valueStems = Words.stems(value.text());
        question = Question.of(statement, value.span());
        window = Window.of(question);
        names = without(valueStems, statement.names());
        List<Word> around = statement.words().stream()
                .filter(Words::isContent)
                .filter(word -> !value.span().contains(new Span(word.start(), word.end())))
                .toList();
        words = numbers(around);
        steps = around.stream().mapToDouble(this::steps).toArray();
        weights = weights(around);
        List<Word> claimed = statement.ownWords().stream()
                .filter(Words::isContent)
                .filter(word -> !valueStems.contains(word.stem()))
                .toList();
        own = numbers(claimed);
        ownWeights = weights(claimed);
        Set<String> known = new LinkedHashSet<>(statement.allStems());
        told = nearness.numbers(known);
        known.addAll(statement.lead().stems());
        led = nearness.numbers(known);
        next = next(statement.article().text());
        verb = nearness.numbers(List.of(Words.stem(statement.claim().lemma())));
        subject = slot(statement.subject(), valueStems);
        object = slot(statement.object(), valueStems);
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private int[] numbers(List<Word> some) {
        return nearness.numbers(some.stream().map(Word::stem).toList());
    }

    private static double[] weights(List<Word> some) {
        return some.stream().mapToDouble(word -> Rarity.of(word.stem())).toArray();
    }

    private double steps(Word word) {
        int start = value.span().start();
        int gap = word.end() <= start
                ? start - word.end()
                : Math.max(0, word.start() - value.span().end());
        return gap / STEP;
    }

    /// The first content word right behind the value.
    private int[] next(String text) {
        int end = value.span().end();
        int limit = Math.min(text.length(), end + NEXT);
        while (end < limit && ".;,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Word> behind = Words.content(text.substring(value.span().end(), end));
        return numbers(behind.subList(0, Math.min(1, behind.size())));
    }

    private int[] slot(@Nullable Thing thing, Set<String> valueStems) {
        Collection<String> stems = new ArrayList<>();
        if (thing != null) {
            stems.addAll(thing.names());
            stems.addAll(thing.nouns());
            stems.removeAll(valueStems);
        }
        return nearness.numbers(stems);
    }

    Value value() {
        return value;
    }

    Question question() {
        return question;
    }

    Window window() {
        return window;
    }

    /// Name stems of the statement, those of the value itself left aside.
    Set<String> names() {
        return names;
    }

    /// How many content words the claim tells beside its value.
    int size() {
        return own.length;
    }

    /// How much of what stands near this value has its like near the other: 0 to 1.
    double near(Surroundings other) {
        return near(other, NEAR);
    }

    /// The same of what stands right beside it.
    double beside(Surroundings other) {
        return near(other, BESIDE);
    }

    private double near(Surroundings other, double reach) {
        double weight = 0;
        double shared = 0;
        double[] closeBy = other.closeBy(2 * reach);
        for (int i = 0; i < words.length; i++) {
            double best = 0;
            for (int j = 0; j < other.words.length; j++) {
                best = Math.max(best, nearness.of(words[i], other.words[j]) * closeBy[j]);
            }
            double each = weights[i] * Math.exp(-steps[i] / reach);
            weight += each;
            shared += each * best;
        }
        return weight == 0 ? 0 : shared / weight;
    }

    private double[] closeBy(double reach) {
        double[] closeBy = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            closeBy[i] = ANYWHERE + (1 - ANYWHERE) * Math.exp(-steps[i] / reach);
        }
        return closeBy;
    }

    /// How much of what the claim tells the other tells too; -1 when it tells nothing but its value.
    double told(Surroundings other) {
        return covered(other.told);
    }

    /// The same where what the other's article leads with counts as told.
    double led(Surroundings other) {
        return covered(other.led);
    }

    private double covered(int[] known) {
        double weight = 0;
        double shared = 0;
        for (int i = 0; i < own.length; i++) {
            weight += ownWeights[i];
            shared += ownWeights[i] * Math.max(0, nearness.nearest(new int[] {own[i]}, known));
        }
        return weight == 0 ? -1 : shared / weight;
    }

    /// Nearness of the verbs.
    double verb(Surroundings other) {
        return nearness.nearest(verb, other.verb);
    }

    /// How near the verb is to a word of the other; 1 for a verb that tells little.
    double verbTold(Surroundings other) {
        return value.statement().light() ? 1 : nearness.nearest(verb, other.told);
    }

    double subject(Surroundings other) {
        return nearness.nearest(subject, other.subject);
    }

    double object(Surroundings other) {
        return nearness.nearest(object, other.object);
    }

    /// Nearness of the subject and the other's object.
    double crossed(Surroundings other) {
        return nearness.nearest(subject, other.object);
    }

    /// How near the subject is to a word of the other or of its article's lead; 1 without one.
    double subjectTold(Surroundings other) {
        return subject.length == 0 ? 1 : nearness.nearest(subject, other.led);
    }

    double next(Surroundings other) {
        return nearness.nearest(next, other.next);
    }
}
