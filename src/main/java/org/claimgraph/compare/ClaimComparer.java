package org.claimgraph.compare;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimgraph.compare.relation.Alignment;
import org.claimgraph.compare.relation.Judgement;
import org.claimgraph.compare.relation.Relations;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.TypeId;

/// Says how two claims stand to each other, on which dimension, with which values, by which rule.
///
/// Slots decide: both claims must answer one question before their answers are held against each other.
public final class ClaimComparer {
    /// Which rules these are: stored with what they find, so that what older ones found can be brought up to
    /// date. It changes whenever a rule, or what two claims must share to be compared, does.
    public static final String RULE_SET = "2026-11-28.8";

    private final Supplier<UUID> ids;
    private final Readings readings = new Readings();

    /// @param ids gives the relations' ids
    public ClaimComparer(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /// The relations between two claims of different articles, at most one per dimension; none for claims of one
    /// article. Give both articles their stories first: within a story less needs to be named.
    public List<ClaimRelation> relate(ReportedClaim fresh, ReportedClaim known) {
        return relate(List.of(fresh), claim -> List.of(known));
    }

    /// The relations of claims to those that each is to be held against, in the order of these. Give all
    /// claims of an article at once: which values answer one question shows only among all that both
    /// articles tell.
    public List<ClaimRelation> relate(
            Collection<ReportedClaim> fresh, Function<ReportedClaim, ? extends Collection<ReportedClaim>> known) {
        Encounters encounters = new Encounters(readings, fresh, known);
        return fresh.stream()
                .flatMap(claim ->
                        known.apply(claim).stream().flatMap(other -> judgements(claim, other, encounters).stream()))
                .map(this::relation)
                .toList();
    }

    private List<Judgement> judgements(ReportedClaim fresh, ReportedClaim known, Encounters encounters) {
        if (fresh.article().id().equals(known.article().id())) {
            return List.of();
        }
        Statement one = readings.statement(fresh);
        Statement other = readings.statement(known);
        boolean sameStory = readings.sameStory(fresh.article(), known.article());
        Alignment alignment = Alignment.of(one, other, sameStory, sameStory ? encounters.of(fresh, known) : List.of());
        return Relations.of(one, other, alignment);
    }

    private ClaimRelation relation(Judgement judgement) {
        return new ClaimRelation(
                TypeId.of(TypeId.Type.RELATION, ids.get()),
                judgement.kind(),
                judgement.one().reported().claim().id(),
                judgement.other().reported().claim().id(),
                judgement.dimension(),
                judgement.value(),
                judgement.otherValue(),
                judgement.explanation(),
                judgement.rule(),
                judgement.confidence(),
                RelationStatus.SUGGESTED);
    }
}
