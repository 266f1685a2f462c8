package org.claimgraph.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private final DateReader dates = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03T08:15:00+02:00 | 2026-03-03T08:15+02:00",
                "2026-03-03T08:15:00.123Z | 2026-03-03T08:15Z",
                "2026-03-03 08:15 +0100 | 2026-03-03T08:15+01:00",
                "20260303 | 2026-03-03T00:00Z",
                "March 3, 2026, 1:15 p.m. | 2026-03-03T13:15Z",
                "Last updated March 5, 2026, 3:40 p.m. PST | 2026-03-05T15:40-08:00",
                "Wed 4 Mar 2026 | 2026-03-04T00:00Z",
                "3rd of nothing, 12 June 2025 | 2025-06-12T00:00Z",
                "08/06/2025 | 2025-08-06T00:00Z",
                "25/06/2025 | 2025-06-25T00:00Z",
                "6.8.2025 | 2025-08-06T00:00Z",
                "12. März 2024 | 2024-03-12T00:00Z",
                "le 3 février 2024 | 2024-02-03T00:00Z",
                "5 de mayo de 2023 | 2023-05-05T00:00Z",
                "2025年1月14日 | 2025-01-14T00:00Z",
                "2025年1月14日 15時30分 | 2025-01-14T15:30Z",
                "2025/1/14 15:30 | 2025-01-14T15:30Z",
                "2025. 1. 14. | 2025-01-14T00:00Z",
                "Tue, 04 Mar 2025 10:00 +0100 | 2025-03-04T10:00+01:00",
                "Tue Mar 04 2025, 10:00:30 GMT+0530 (IST) | 2025-03-04T10:00:30+05:30",
                "5.4.2025 - 5.4.2025 | 2025-04-05T00:00Z"
            })
    void readsWhatPublishersPrint(String printed, String expected) {
        assertThat(dates.read(printed)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2026-03-04", "en-GB, 2026-04-03", "fr, 2026-04-03", "de, 2026-03-04", "und, 2026-03-04"})
    void aSlashPartsDayAndMonthAsTheLanguageHasThem(String language, String expected) {
        assertThat(dates.in(language).read("03/04/2026").toLocalDate()).hasToString(expected);
    }

    @Test
    void findsNoDateWhereThereIsNone() {
        assertThat(dates.read("Chapter 12, page 2026")).isNull();
        assertThat(dates.read("2026-13-45")).isNull();
    }
}
