package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimgraph.model.CodedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 2026-03-16T00:00Z",
        "2026-03-16T09:10, 2026-03-16T09:10Z",
        "2026-03-16 09:10:30, 2026-03-16T09:10:30Z",
        "2026-03-16T09:10:00Z, 2026-03-16T09:10Z",
        "2026-03-16T09:10:00.250+01:00, 2026-03-16T09:10:00.250+01:00",
        "2026-03-16T09:10+0100, 2026-03-16T09:10+01:00"
    })
    void readsDaysAndTimes(String written, String meant) {
        assertThat(PublicationTime.parse(written)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2026-13-01", "2026-02-30", "16/03/2026", "2026-03-16T09:10:00+01:00 or so"})
    void refusesWhatIsNoTime(String written) {
        assertThatThrownBy(() -> PublicationTime.parse(written))
                .isInstanceOf(CodedException.class)
                .hasMessageContaining(written);
    }

    @Test
    void writesMidnightAsTheDayAlone() {
        assertThat(PublicationTime.format(PublicationTime.parse("2026-03-16"))).isEqualTo("2026-03-16");
    }

    @Test
    void writesATimeWithItsOffset() {
        assertThat(PublicationTime.format(PublicationTime.parse("2026-03-16T00:00+01:00")))
                .isEqualTo("2026-03-16T00:00:00+01:00");
    }
}
