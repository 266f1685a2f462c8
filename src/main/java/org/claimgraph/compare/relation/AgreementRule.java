package org.claimgraph.compare.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.claimgraph.compare.statement.Located;
import org.claimgraph.compare.statement.Predicates;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Thing;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.value.Value;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.RelationKind;

/// The same told as a whole: the same words over again, or nearly all of what tells something. Holds for two wordings
/// of "no plants will be shut"; not when one is negated or only planned.
final class AgreementRule implements Rule {
    private static final double REPEATED = 0.9;
    private static final double SAME = 0.65;
    private static final int FEWEST_STEMS = 4;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        boolean alike = fresh.claim().negated() == known.claim().negated()
                && fresh.claim().modality() == known.claim().modality();
        Map<String, Double> mine = fresh.ownStems();
        Map<String, Double> theirs = known.ownStems();
        double overlap = Overlap.of(mine, theirs);
        int shorter = Math.min(mine.size(), theirs.size());
        int longer = Math.max(mine.size(), theirs.size());
        if (!alike
                || shorter < 2
                || valuesDiffer(fresh, known)
                || !fresh.participants().compatible(known.participants())) {
            return List.of();
        }
        if (overlap >= REPEATED && shorter >= FEWEST_STEMS && longer <= shorter * 1.25) {
            Statement later = fresh.after(known).isNegative() ? known : fresh;
            return List.of(judgement(
                    RelationKind.REPEATS, later, later == fresh ? known : fresh, "repeats", "words-repeated/1", 0.9));
        }
        boolean enough = overlap >= SAME
                || (sameDeed(fresh, known) && Overlap.of(said(mine, known), said(theirs, fresh)) >= SAME);
        return enough && longer <= shorter * 2.5 && sameSaid(fresh, known)
                ? List.of(judgement(RelationKind.SUPPORTS, fresh, known, "says the same as", "words-agree/3", overlap))
                : List.of();
    }

    /// One subject, one verb that tells something by itself.
    private static boolean sameDeed(Statement one, Statement other) {
        return Predicates.same(one, other) && one.participants().nameOneSubject(other.participants());
    }

    /// The stems of a statement's own words, without those that the other leaves out because its article leads
    /// with them: "the mill's sprinklers" are "the sprinklers" in a report of the mill's fire.
    private static Map<String, Double> said(Map<String, Double> own, Statement other) {
        Map<String, Double> said = new HashMap<>(own);
        said.keySet().removeIf(stem -> other.lead().stems().contains(stem) && !other.tells(stem));
        return said;
    }

    /// One predicate; where that is only "is", what it is said to be must be alike too.
    private static boolean sameSaid(Statement one, Statement other) {
        Thing mine = one.object();
        Thing theirs = other.object();
        boolean copular =
                one.claim().lemma().equals("be") && other.claim().lemma().equals("be");
        return Predicates.alike(one, other) && (!copular || mine == null || theirs == null || mine.is(theirs));
    }

    /// Whether both tell amounts, or both times or places, and none of them is in both.
    private static boolean valuesDiffer(Statement one, Statement other) {
        return apart(one.claim().quantities(), other.claim().quantities(), AgreementRule::sameAmount)
                || apart(Moment.of(one), Moment.of(other), Moment::overlaps)
                || apart(sites(one), sites(other), Value.Site::agrees);
    }

    /// Whether both tell some, and none of them is in both.
    private static <T> boolean apart(List<T> mine, List<T> theirs, BiPredicate<T, T> same) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(each -> theirs.stream().anyMatch(match -> same.test(each, match)));
    }

    private static boolean sameAmount(Quantity one, Quantity other) {
        return Objects.equals(one.value(), other.value()) && Objects.equals(one.unit(), other.unit());
    }

    private static List<Value.Site> sites(Statement statement) {
        return Located.in(statement).stream()
                .map(place -> new Value.Site(statement, place))
                .toList();
    }

    private static Judgement judgement(
            RelationKind kind, Statement one, Statement other, String verb, String rule, double confidence) {
        return new Judgement(
                kind,
                one,
                other,
                null,
                null,
                null,
                one.voice() + " " + verb + " " + other.voice() + " in nearly the same words.",
                rule,
                Math.min(1, confidence));
    }
}
