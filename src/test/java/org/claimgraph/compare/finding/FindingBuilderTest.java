package org.claimgraph.compare.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimgraph.compare.ClaimComparer;
import org.claimgraph.compare.Report;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.Position;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Standing;
import org.junit.jupiter.api.Test;

class FindingBuilderTest {
    private final ReportedClaim riga = met("Dune Post", "Riga", "Latvia").claim();
    private final ReportedClaim rigaAgain =
            met("Salt Gazette", "Riga", "Latvia").claim();
    private final ReportedClaim oslo =
            met("Fjord Daily", "Oslo", "Norway").credited("Tidewire").claim();
    private final ReportedClaim osloAgain =
            met("Heath News", "Oslo", "Norway").credited("Tidewire").claim();

    @Test
    void excludingAnswersMakeADisputedFinding() {
        List<ReportedClaim> claims = List.of(riga, rigaAgain, oslo, osloAgain);

        List<Finding> findings = new FindingBuilder().findings(claims, relations(claims), List.of());

        Finding finding = findings.getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.DISPUTED);
        assertThat(finding.question()).isEqualTo("Where did the ministers meet?");
        assertThat(finding.positions()).extracting(Position::value).containsExactly("Riga", "Oslo");
        assertThat(finding.positions())
                .as("two outlets that credit one agency are one origin")
                .extracting(Position::independentOriginCount)
                .containsExactly(2, 1);
    }

    @Test
    void oneAnswerOfTwoOriginsIsAgreed() {
        List<ReportedClaim> claims = List.of(riga, rigaAgain);

        List<Finding> findings = new FindingBuilder().findings(claims, relations(claims), List.of());

        assertThat(findings).extracting(Finding::kind).containsOnly(FindingKind.AGREED);
    }

    @Test
    void aSharedAgencyIsOneOrigin() {
        Corroboration corroboration = new CorroborationCounter().count(oslo, List.of(osloAgain), List.of());

        assertThat(corroboration.sourceCount()).isEqualTo(2);
        assertThat(corroboration.independentOriginCount()).isEqualTo(1);
        assertThat(corroboration.origins()).containsExactly("Tidewire");
    }

    @Test
    void aContradictedClaimIsDisputed() {
        Corroboration alone = new CorroborationCounter().count(riga, List.of(), List.of());

        Standing standing =
                new CorroborationCounter().standing(riga.claim().id(), relations(List.of(riga, oslo)), alone);

        assertThat(standing).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void whenAPlanIsKeptIsOneQuestion() {
        ReportedClaim plan = Report.of("Heath News", "2026-05-01T08:00:00Z", "The ministers will meet on May 5.")
                .does("The ministers", "will meet", "meet")
                .planned()
                .claim();
        List<ReportedClaim> claims = List.of(plan, riga, rigaAgain);
        List<ClaimRelation> relations = List.of(
                when(riga, "done, May 5", plan, "planned, May 5", RelationKind.SUPERSEDES),
                when(rigaAgain, "May 5", riga, "May 5", RelationKind.SUPPORTS));

        List<Finding> findings = new FindingBuilder().findings(claims, relations, List.of());

        assertThat(findings).extracting(Finding::kind).containsExactly(FindingKind.UPDATED);
        assertThat(findings.getFirst().positions()).hasSize(2);
    }

    private static ClaimRelation when(
            ReportedClaim one, String value, ReportedClaim other, String otherValue, RelationKind kind) {
        return new ClaimRelation(
                UUID.randomUUID().toString(),
                kind,
                one.claim().id(),
                other.claim().id(),
                Dimension.TIME,
                value,
                otherValue,
                "The times.",
                "plan-kept/1",
                0.7,
                RelationStatus.SUGGESTED);
    }

    private static Report met(String outlet, String city, String country) {
        return Report.of(outlet, "2026-05-04T08:00:00Z", "The ministers met in " + city + ".")
                .does("The ministers", "met", "meet")
                .place(city, country);
    }

    private static List<ClaimRelation> relations(List<ReportedClaim> claims) {
        ClaimComparer comparer = new ClaimComparer(UUID::randomUUID);
        List<ClaimRelation> relations = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                relations.addAll(comparer.relate(claims.get(i), claims.get(j)));
            }
        }
        return relations;
    }
}
