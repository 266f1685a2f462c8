package org.claimgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimChangesTest {
    private static final ClaimWords FOURTEEN = new ClaimWords("1", "flood", "14 houses in Quay Street were flooded");
    private static final ClaimWords NINETEEN = new ClaimWords("2", "flood", "19 houses in Quay Street were flooded");
    private static final ClaimWords GATE = new ClaimWords("3", "fail", "The gate failed at nine");
    private static final ClaimWords PUMPS = new ClaimWords("4", "work", "Pumps are at work");

    @Test
    void tellsWhatCameAndWhatWent() {
        ClaimChanges changes = ClaimChanges.between(List.of(FOURTEEN, GATE), List.of(FOURTEEN, PUMPS));
        assertThat(changes.came()).containsExactly(PUMPS.quote());
        assertThat(changes.went()).containsExactly(GATE.quote());
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void takesAClaimOfThePredicateInMostlyTheSameWordsForTheSame() {
        ClaimChanges changes = ClaimChanges.between(List.of(FOURTEEN), List.of(NINETEEN));
        assertThat(changes.changed()).containsExactly(new ClaimChanges.Reworded(FOURTEEN.quote(), NINETEEN.quote()));
        assertThat(changes.came()).isEmpty();
        assertThat(changes.went()).isEmpty();
    }
}
