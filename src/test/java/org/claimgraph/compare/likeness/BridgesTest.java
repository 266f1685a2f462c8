package org.claimgraph.compare.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.compare.PlainReport;
import org.claimgraph.compare.statement.Lead;
import org.claimgraph.compare.statement.Statement;
import org.junit.jupiter.api.Test;

class BridgesTest {
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-06-15T08:00:00Z");

    private final List<Statement> aboard = told("The steamer sank with 84 people on board.", MONDAY);
    private final List<Statement> list = told("Her passengers and crew numbered 91.", MONDAY.plusDays(1));

    @Test
    void aThirdArticleIsNearBoth() {
        List<Statement> between = told("None of the 84 passengers on board survived.", MONDAY.plusHours(1));
        assertThat(bridge(list, aboard, List.of())).isZero();
        assertThat(bridge(list, aboard, List.of(between))).isPositive();
    }

    @Test
    void whatWasPublishedLaterIsNotKnownYet() {
        List<Statement> later = told("None of the 84 passengers on board survived.", MONDAY.plusDays(2));
        assertThat(bridge(list, aboard, List.of(later))).isZero();
    }

    private static double bridge(List<Statement> one, List<Statement> other, List<List<Statement>> thirds) {
        List<Likeness> pairs = Rivals.of(one, other, thirds);
        assertThat(pairs).isNotEmpty();
        return pairs.stream()
                .mapToDouble(pair -> pair.get(Sign.BRIDGE_MATCHED))
                .max()
                .orElseThrow();
    }

    private static List<Statement> told(String text, OffsetDateTime published) {
        String outlet = "Outlet " + published.getDayOfMonth() + published.getHour();
        return PlainReport.claims("The steamer", text, outlet, published).stream()
                .map(claim -> new Statement(claim, Lead.of(claim.article())))
                .toList();
    }
}
