package org.claimgraph.compare.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Modality;
import org.claimgraph.model.RelationKind;
import org.jspecify.annotations.Nullable;

/// All rules on two statements, and what is left when their findings are weighed against each other.
public final class Relations {
    private static final Rule CAUSES = new CauseRule();

    /// Asked even where two statements share no words: two causes of one thing can be told in any.
    private static final List<Rule> ALWAYS = List.of(CAUSES);

    private static final List<Rule> RULES = List.of(
            new PlaceRule(),
            new TimeRule(),
            new QuantityRule(),
            new AgeRule(),
            new TallyRule(),
            new RejectedRule(),
            new ActorRule(),
            new DeedRule(),
            new RoleRule(),
            new OutcomeRule(),
            CAUSES,
            new NegationRule(),
            new NoneRule(),
            new ProgressRule(),
            new DroppedPlanRule(),
            new ElapsedRule(),
            new AgreementRule());

    /// Asked where the rules, which can say why, have nothing to say of a dimension.
    private static final Rule LEARNT = new AnswersRule();

    private Relations() {}

    /// What the rules find, at most one judgement per dimension.
    public static List<Judgement> of(Statement fresh, Statement known, Alignment alignment) {
        if (silent(fresh) || silent(known)) {
            return List.of();
        }
        List<Judgement> all = new ArrayList<>();
        (alignment.possible() ? RULES : ALWAYS).forEach(rule -> all.addAll(rule.judge(fresh, known, alignment)));
        LEARNT.judge(fresh, known, alignment).stream()
                .filter(judgement -> all.stream()
                        .noneMatch(other ->
                                other.dimension() == judgement.dimension() && !differsBeside(judgement, other)))
                .forEach(all::add);
        return weighed(all.stream().map(ProgressRule::kept).toList());
    }

    /// Questions and furniture state nothing; a denial and what it denies are both reported truly.
    private static boolean silent(Statement statement) {
        Modality modality = statement.claim().modality();
        return modality == Modality.ASKED || modality == Modality.DENIED || !statement.tells();
    }

    /// What one judgement at most is kept for.
    ///
    /// @param dimension null for the whole claim
    /// @param beside    whether it differs beside another that agrees
    private record Place(@Nullable Dimension dimension, boolean beside) {}

    private static List<Judgement> weighed(List<Judgement> all) {
        boolean superseded = all.stream().anyMatch(judgement -> judgement.kind() == RelationKind.SUPERSEDES);
        Map<Place, Judgement> best = new LinkedHashMap<>();
        all.stream()
                .filter(judgement -> !superseded || judgement.kind() != RelationKind.CONTRADICTS)
                .sorted(Comparator.comparingInt((Judgement judgement) -> rank(judgement.kind()))
                        .thenComparing(Comparator.comparingDouble(Judgement::confidence)
                                .reversed()))
                .forEach(judgement -> add(best, judgement));
        boolean differs = best.values().stream()
                .anyMatch(judgement ->
                        judgement.kind() == RelationKind.CONTRADICTS || judgement.kind() == RelationKind.SUPERSEDES);
        return best.values().stream()
                .filter(judgement -> judgement.dimension() != null || !differs)
                .toList();
    }

    /// One judgement for each dimension, and beside an agreement a difference.
    private static void add(Map<Place, Judgement> best, Judgement judgement) {
        Judgement first = best.putIfAbsent(new Place(judgement.dimension(), false), judgement);
        if (first != null && differsBeside(judgement, first)) {
            best.putIfAbsent(new Place(judgement.dimension(), true), judgement);
        }
    }

    /// Whether a judgement tells of a difference, and another of its dimension of an agreement of other values: "killed
    /// twelve and hurt 30", "killed twelve and hurt 45".
    private static boolean differsBeside(Judgement judgement, Judgement other) {
        return !agrees(judgement) && agrees(other) && Collections.disjoint(values(judgement), values(other));
    }

    private static boolean agrees(Judgement judgement) {
        return judgement.kind() == RelationKind.SUPPORTS || judgement.kind() == RelationKind.REFINES;
    }

    private static List<@Nullable String> values(Judgement judgement) {
        return Arrays.asList(judgement.value(), judgement.otherValue());
    }

    /// Agreement on a dimension goes before difference: of several values of a kind one pair that agrees is
    /// enough, unless two others differ.
    private static int rank(RelationKind kind) {
        return switch (kind) {
            case SUPERSEDES -> 0;
            case REPEATS -> 1;
            case SUPPORTS, REFINES -> 2;
            case CONTRADICTS -> 3;
        };
    }
}
