package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Nothing;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// One says that there was none of what the other tells of, in whatever words.
///
/// - `existence-denied/3` holds for "no blasting took place on that level" and "a blast had been fired there", for
///   "the ward had no sprinklers" and "sprinklers were fitted there in 2019", and for "nobody was hurt" told no earlier
///   than "two dockers were hurt"; not for "no serious injuries" and "two injuries", nor for what was not there
///   yet, nor for what two of them had or had not.
final class NoneRule implements Rule {
    private static final long APART = 10;

    /// What is expected may be told of beside what is.
    private static final Set<String> EXPECTED =
            Set.of("expect", "predict", "fear", "hope", "demand", "want", "ask", "warn", "forecast", "call");

    private static final Pattern NOBODY = Pattern.compile(
            "(?:no one|nobody|none|not one|neither|no (?:people|person|body))\\b", Pattern.CASE_INSENSITIVE);

    /// Verbs that tell how something came to be there, and so of what was there later too.
    private static final Set<String> INSTALLING =
            Set.of("build", "equip", "erect", "fit", "install", "mount", "provide");

    /// What can be is not.
    private static final Pattern CAN = Pattern.compile("(?:can|could|may|might|would|should)\\b");

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        if (fresh.claim().negated() == known.claim().negated() || !alignment.sameStory()) {
            return List.of();
        }
        Statement some = fresh.claim().negated() ? known : fresh;
        Statement denied = some == known ? fresh : known;
        if (spared(denied, some)) {
            return List.of(Judgement.ofTwo(
                    RelationKind.CONTRADICTS,
                    Dimension.NEGATION,
                    told(denied),
                    told(some),
                    "existence-denied/3",
                    "cannot both be so",
                    0.6));
        }
        Nothing none = Nothing.of(denied);
        if (none == null || !comparable(none, some)) {
            return List.of();
        }
        Word told = none.toldIn(some);
        return told == null || !sameVerb(none, some, told) ? List.of() : List.of(judgement(none, some, told.text()));
    }

    /// Whether nobody suffered what the other counts, and that is told no earlier: what nobody has suffered yet,
    /// somebody can.
    private static boolean spared(Statement denied, Statement some) {
        Argument subject = denied.claim().subject();
        Thing theirs = some.subject();
        return subject != null
                && theirs != null
                && NOBODY.matcher(subject.text()).lookingAt()
                && denied.asserted()
                && some.asserted()
                && some.counts(theirs.span())
                && !denied.after(some).isNegative()
                && Overlap.shared(denied.toldByVerb(), some.toldByVerb()).stream()
                        .anyMatch(topic -> Topics.has(topic, Topics.Trait.TOLL))
                && !apart(denied, some);
    }

    private static Judgement.Told told(Statement statement) {
        Thing subject = statement.subject();
        String who = subject == null ? "" : statement.words(subject.span()).strip() + " ";
        return new Judgement.Told(statement, "\"" + who + statement.claim().predicate() + "\"");
    }

    private static boolean comparable(Nothing none, Statement some) {
        Statement denied = none.statement();
        boolean later = none.isOfNow() && Math.abs(some.after(denied).toHours()) >= APART;
        return !later
                && denied.planned() == some.planned()
                && (denied.planned() || (denied.asserted() && some.asserted()))
                && !EXPECTED.contains(some.claim().lemma())
                && !CAN.matcher(some.claim().predicate()).lookingAt()
                && !Retrospect.before(some)
                && (INSTALLING.contains(some.claim().lemma()) || !Retrospect.ofAnEarlierYear(some))
                && !ofSome(denied)
                && !isToll(denied)
                && !apart(denied, some);
    }

    /// Whether it tells of a part: "97,000 customers had no power".
    private static boolean ofSome(Statement statement) {
        Thing subject = statement.subject();
        return subject != null && statement.counts(subject.span());
    }

    /// Tolls begin at none, and rise.
    private static boolean isToll(Statement statement) {
        return statement.topics().stream().anyMatch(hit -> Topics.has(hit.topic(), Topics.Trait.TOLL));
    }

    private static boolean apart(Statement one, Statement other) {
        Set<String> mine = one.placeStems();
        Set<String> theirs = other.placeStems();
        return Moment.apart(one, other)
                || (!mine.isEmpty()
                        && !theirs.isEmpty()
                        && Overlap.shared(mine, theirs).isEmpty());
    }

    private static boolean sameVerb(Nothing none, Statement some, Word told) {
        boolean verb = Words.stem(some.claim().lemma()).equals(told.stem());
        return verb || none.isThere() || Predicates.alike(none.statement(), some);
    }

    private static Judgement judgement(Nothing none, Statement some, String told) {
        return new Judgement(
                RelationKind.CONTRADICTS,
                none.statement(),
                some,
                Dimension.NEGATION,
                none.text(),
                told,
                none.statement().voice() + " says there was \"" + none.text() + "\", " + some.voice() + " tells of \""
                        + told + "\".",
                "existence-denied/3",
                0.6);
    }
}
