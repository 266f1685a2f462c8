package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Participants;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Question;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// The same told as so and as not so.
///
/// - `negated/4` holds for "a barge struck the pier" and "no vessel struck the bridge"; not for an allegation and its
///   denial, nor for what is expected and what is said, nor for "no child died because of the vaccine", nor for "his
///   letter reached her" and "he could not be reached", nor for "heard a noise" and "did not hear a shot": to deny
///   something is to deny it of what is told beside it, and all of that the other must tell.
/// - `not-yet-done/3` holds for "the wreck was examined" after "the wreck has not yet been examined", "made
///   a demand" after "made no demand so far"; not where both are told at one time.
/// - `no-longer/1` holds for "is no longer its coach" after "is its coach".
final class NegationRule implements Rule {
    private static final double SAME_WORDS = 0.4;
    private static final double DENIED = 0.6;
    private static final double AFFIRMED = 0.2;
    private static final long APART = 10;

    private static final Pattern NO_LONGER = Pattern.compile("\\b(?:no longer|not any ?more|no more)\\b");

    /// What is denied with its reason or its end may be so for another: "no child had died because of the vaccine",
    /// "will not name the source until he has died".
    private static final Pattern BECAUSE =
            Pattern.compile("\\b(?:because of|due to|owing to|as a result of|until|unless|only)\\b");

    /// Verbs that say nothing without their object.
    private static final Set<String> BARE = Set.of("be", "have", "do", "make", "get", "take", "give", "go", "say");

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        boolean opposed = fresh.claim().negated() != known.claim().negated();
        boolean factual = (fresh.asserted() && known.asserted()) || (fresh.planned() && known.planned());
        if (!opposed
                || !factual
                || tellsWhy(fresh.claim().negated() ? fresh : known)
                || !oneSense(fresh, known)
                || !sameThings(fresh, known)) {
            return List.of();
        }
        if (alignment.overlap() < SAME_WORDS
                || (alignment.words() < 2
                        && !oneName(fresh, known)
                        && Overlap.shared(fresh.told(), known.told()).isEmpty())
                || Moment.apart(fresh, known)) {
            return List.of();
        }
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        boolean apart = later.after(earlier).toHours() >= APART;
        if (apart && noLonger(later)) {
            return List.of(judgement(RelationKind.SUPERSEDES, later, earlier, "no-longer/1"));
        }
        return List.of(
                apart && toCome(later, earlier)
                        ? judgement(RelationKind.SUPERSEDES, later, earlier, "not-yet-done/3")
                        : judgement(RelationKind.CONTRADICTS, fresh, known, "negated/4"));
    }

    private static boolean tellsWhy(Statement denied) {
        return BECAUSE.matcher(Words.plain(denied.claim().quote())).find();
    }

    /// Whether it tells that something has ended: "is no longer its coach".
    private static boolean noLonger(Statement later) {
        return later.claim().negated()
                && NO_LONGER.matcher(later.claim().quote()).find();
    }

    private static boolean oneName(Statement one, Statement other) {
        Thing mine = one.subject();
        Thing theirs = other.subject();
        return mine != null && theirs != null && theirs.named() && mine.sameName(theirs);
    }

    /// Whether the earlier one left it open: "not yet examined"; or both tell plans, of which the later one holds.
    private static boolean toCome(Statement later, Statement earlier) {
        return earlier.notYet() || (earlier.planned() && later.planned());
    }

    /// One verb; or two of one subject and without objects that raise one question: "did not work" and "came on"; or
    /// one that tells little, of one object: "was told of the closure".
    private static boolean oneSense(Statement one, Statement other) {
        Thing mine = one.object();
        Thing theirs = other.object();
        boolean bare = mine == null && theirs == null;
        boolean light = mine != null
                && theirs != null
                && (mine.is(theirs)
                        || (mine.mute() != theirs.mute()
                                && !BARE.contains(one.claim().lemma())))
                && one.claim().lemma().equals(other.claim().lemma());
        return light
                || Predicates.same(one, other)
                || (bare && !Overlap.shared(one.told(), other.told()).isEmpty());
    }

    /// Whether what is denied is told, whatever else is: of "no vessel struck the bridge" all stands in "a gravel barge
    /// struck the middle pier", where the article is about the bridge.
    private static boolean told(Statement denied, Statement affirmed) {
        Question no = Question.of(denied);
        Question yes = Question.of(affirmed);
        return no.compatible(yes)
                && no.covered(yes) >= DENIED
                && yes.covered(no) >= AFFIRMED
                && denied.ownWords().stream()
                        .filter(Words::isContent)
                        .allMatch(word -> isPredicate(word, denied) || tells(affirmed, word, denied));
    }

    private static boolean isPredicate(Word word, Statement statement) {
        return statement.predicateWords().stream().anyMatch(part -> part.stem().equals(word.stem()));
    }

    /// Whether it tells of the same or of a kind of it, or its article is about that; of a name, whether it is told.
    private static boolean tells(Statement affirmed, Word word, Statement denied) {
        boolean named = denied.names().contains(word.stem());
        Thing subject = denied.subject();
        if (named && subject != null && subject.names().contains(word.stem())) {
            return !Overlap.shared(subject.names(), affirmed.names()).isEmpty()
                    || subject.within(affirmed.lead().stems());
        }
        return affirmed.ownWords().stream().anyMatch(own -> Thesaurus.implies(own.stem(), word.stem()))
                || (!named && affirmed.lead().stems().contains(word.stem()));
    }

    /// One subject, and things that take part in both.
    private static boolean sameThings(Statement one, Statement other) {
        Participants mine = one.participants();
        Participants theirs = other.participants();
        return mine.sameSubject(theirs)
                && !crossed(one, other)
                && mine.share(theirs)
                && !mine.things().isEmpty()
                && !theirs.things().isEmpty()
                && told(one.claim().negated() ? one : other, one.claim().negated() ? other : one);
    }

    /// Whether what one tells of its subject, the other tells of its object: "a letter reached the chairman", "the
    /// chairman's friend could not be reached".
    private static boolean crossed(Statement one, Statement other) {
        Statement passive = one.passive() ? one : other;
        Statement active = passive == one ? other : one;
        Thing undergone = passive.subject();
        Thing object = active.object();
        return one.passive() != other.passive()
                && undergone != null
                && object != null
                && !object.mute()
                && !undergone.mute()
                && !undergone.is(object);
    }

    private static Judgement judgement(RelationKind kind, Statement one, Statement other, String rule) {
        return new Judgement(
                kind,
                one,
                other,
                Dimension.NEGATION,
                one.claim().negated() ? "no" : "yes",
                other.claim().negated() ? "no" : "yes",
                one.voice() + " says that it is " + (one.claim().negated() ? "not so" : "so") + ", " + other.voice()
                        + " the opposite.",
                rule,
                0.6);
    }
}
