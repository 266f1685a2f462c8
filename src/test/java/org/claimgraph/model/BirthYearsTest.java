package org.claimgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BirthYearsTest {
    @Test
    void anAgeTellsTwoYears() {
        assertThat(BirthYears.of(34, 2031)).isEqualTo(new BirthYears(1996, 1997));
    }

    @Test
    void whoIsAYearOlderAYearLaterIsTheSame() {
        assertThat(BirthYears.of(34, 2031).exclude(BirthYears.of(35, 2032))).isFalse();
        assertThat(BirthYears.of(34, 2031).exclude(BirthYears.of(36, 2031))).isFalse();
    }

    @Test
    void whoIsMuchOlderIsAnother() {
        assertThat(BirthYears.of(34, 2031).exclude(BirthYears.of(58, 2031))).isTrue();
        assertThat(BirthYears.of(58, 2031).exclude(BirthYears.of(34, 2031))).isTrue();
    }
}
