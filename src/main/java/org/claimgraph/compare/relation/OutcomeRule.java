package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Question;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// What came of a thing, or how.
///
/// - `outcome-opposed/4` holds for "the council approved the plan" and "the council rejected the plan", for "the pump
///   worked" and "the pump had failed", for "left on time" and "left 40 minutes late", and for "was locked" and "was
///   unlocked"; not when one of them is negated, nor when something else was approved, nor for "the Bears won" and
///   "the Wolves lost to the Bears", nor of two times.
final class OutcomeRule implements Rule {
    private static final double SAME_WORDS = 0.5;

    private static final Set<String> PARTICLES = Set.of("down", "off", "out", "up");

    /// What ends a noun and those before it.
    private static final Pattern BEHIND_NOUN =
            Pattern.compile(" (?:of|at|in|on|to|from|for|with|near|behind|between) |,");

    /// @param undergone the words that count in the passive only: who killed has not died
    private record Side(Phrases words, Phrases undergone) {
        static Side of(String row) {
            List<String> all = List.of(row.split(" ", -1));
            return new Side(
                    Phrases.of(all.stream().filter(word -> !word.endsWith("*")).toList()),
                    Phrases.of(all.stream()
                            .filter(word -> word.endsWith("*"))
                            .map(word -> word.substring(0, word.length() - 1))
                            .toList()));
        }

        boolean in(Statement statement, List<Word> told) {
            return words.in(told) || (statement.passive() && undergone.in(told));
        }

        @Nullable
        String found(List<Word> told) {
            String found = words.found(told);
            return found == null ? undergone.found(told) : found;
        }
    }

    /// @param adverbs whether the words need not stand in the predicate: "on time"
    /// @param object  whether they tell nothing without an object: "approved the plan"
    private record Outcomes(String question, Side good, Side bad, boolean adverbs, boolean object) {
        static Outcomes of(List<String> row) {
            String trait = row.size() > 3 ? row.get(3) : "";
            return new Outcomes(
                    row.getFirst(),
                    Side.of(row.get(1)),
                    Side.of(row.get(2)),
                    trait.equals("adverbs"),
                    trait.equals("object"));
        }

        /// 1 or -1 for what a statement tells; 0 where it tells none of both, or both.
        int side(Statement statement) {
            if (object && statement.object() == null && !statement.passive()) {
                return 0;
            }
            List<Word> words = words(statement);
            boolean isGood = good.in(statement, words);
            boolean isBad = bad.in(statement, words);
            return isGood == isBad ? 0 : isGood ? 1 : -1;
        }

        /// The predicate, or the adverbs that tell the side.
        String value(Statement statement) {
            if (!adverbs) {
                return particles(statement)
                        .map(Word::text)
                        .reduce(statement.claim().predicate(), (told, particle) -> told + " " + particle);
            }
            List<Word> words = words(statement);
            String found = good.found(words);
            found = found == null ? bad.found(words) : found;
            return found == null ? statement.claim().predicate() : measured(statement, found);
        }

        /// "40 minutes late", of which "minutes late" was found.
        private static String measured(Statement statement, String found) {
            String unit = found.substring(0, found.indexOf(' ') + 1).strip();
            return statement.claim().quantities().stream()
                    .map(Quantity::text)
                    .filter(text ->
                            text.endsWith(" " + unit) && statement.ownText().contains(text))
                    .findFirst()
                    .map(text -> text + found.substring(unit.length()))
                    .orElse(found);
        }

        private List<Word> words(Statement statement) {
            return adverbs ? statement.ownWords() : withParticle(statement);
        }

        /// The predicate, with a particle behind its object: "voted the plan down".
        private static List<Word> withParticle(Statement statement) {
            return Stream.concat(statement.predicateWords().stream(), particles(statement))
                    .toList();
        }

        private static Stream<Word> particles(Statement statement) {
            Argument object = statement.claim().object();
            return object == null
                    ? Stream.of()
                    : statement.words().stream()
                            .filter(word -> word.start() == object.span().end() + 1 && PARTICLES.contains(word.text()));
        }
    }

    private static final class Table {
        static final List<Outcomes> ALL =
                WordList.rows("compare-outcomes").stream().map(Outcomes::of).toList();
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        boolean comparable = fresh.asserted()
                && known.asserted()
                && fresh.claim().negated() == known.claim().negated()
                && !Course.tellsOfPlans(fresh)
                && !Course.tellsOfPlans(known);
        if (!comparable
                || !oneQuestion(fresh, known, alignment)
                || !fresh.participants().sameSubject(known.participants())
                || crossed(fresh, known)
                || Moment.apart(fresh, known)) {
            return judgements;
        }
        for (Outcomes outcomes : Table.ALL) {
            if (outcomes.side(fresh) * outcomes.side(known) < 0) {
                judgements.add(judgement(fresh, outcomes.value(fresh), known, outcomes.value(known)));
            }
        }
        if (judgements.isEmpty() && oneHead(fresh, known) && undone(fresh, known)) {
            judgements.add(judgement(
                    fresh, fresh.claim().predicate(), known, known.claim().predicate()));
        }
        return judgements;
    }

    /// Whether both tell of one kind of thing: "the fire door", "the door at the end of the corridor".
    private static boolean oneHead(Statement one, Statement other) {
        String mine = head(one);
        return !mine.isEmpty() && Thesaurus.nearness(mine, head(other)) > 0;
    }

    /// The stem of the subject's noun; empty for a pronoun.
    private static String head(Statement statement) {
        Argument subject = statement.claim().subject();
        List<Word> words =
                subject == null ? List.of() : Words.content(BEHIND_NOUN.split(subject.text(), 2)[0]);
        return words.isEmpty() ? "" : words.getLast().stem();
    }

    /// Whether a word of one predicate is the other's with "un-": "was locked" and "was unlocked".
    private static boolean undone(Statement one, Statement other) {
        Set<String> mine = predicate(one);
        Set<String> theirs = predicate(other);
        return mine.stream().anyMatch(word -> theirs.contains("un" + word))
                || theirs.stream().anyMatch(word -> mine.contains("un" + word));
    }

    private static Set<String> predicate(Statement statement) {
        return statement.predicateWords().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// Words that exclude each other raise one question by that: of what they tell of, nothing else must be told.
    private static boolean oneQuestion(Statement one, Statement other, Alignment alignment) {
        if (alignment.overlap() >= SAME_WORDS && Question.of(one).same(Question.of(other))) {
            return true;
        }
        Thing mine = one.object();
        Thing theirs = other.object();
        boolean bare = mine == null && theirs == null;
        boolean oneObject = mine != null && theirs != null && !mine.mute() && mine.is(theirs);
        return (bare || oneObject) && one.participants().nameOneSubject(other.participants());
    }

    /// Whether one tells it of the other side: "the Bears won" and "the Wolves lost to the Bears"; or of so many
    /// others: "a sailor died" and "three sailors were rescued".
    private static boolean crossed(Statement one, Statement other) {
        Thing mine = one.subject();
        Thing theirs = other.subject();
        if (mine == null || theirs == null) {
            return false;
        }
        boolean named = (mine.named() || theirs.named()) && !mine.is(theirs);
        return named || one.counts(mine.span()) != other.counts(theirs.span());
    }

    private static Judgement judgement(Statement one, String value, Statement other, String otherValue) {
        return new Judgement(
                RelationKind.CONTRADICTS,
                one,
                other,
                Dimension.OUTCOME,
                value,
                otherValue,
                one.voice() + " says \"" + value + "\", " + other.voice() + " \"" + otherValue
                        + "\" of the same thing.",
                "outcome-opposed/4",
                0.65);
    }
}
