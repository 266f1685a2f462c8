package org.claimgraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {
    private final AgeReader reader = new AgeReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera Lunde, 34, rowed home.",
                "Vera Lunde, aged 34, rowed home.",
                "The winner was Vera Lunde, 34.",
                "The 34-year-old Vera Lunde rowed home.",
                "The 34-year-old rower Vera Lunde went home."
            })
    void anAgeBesideANameIsRead(String text) {
        assertThat(ages(text)).isEqualTo(Map.of("vera", 34));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera Lunde (34) rowed home.",
                "Vera Lunde, 34 minutes later, rowed home.",
                "Vera Lunde, 340, rowed home.",
                "Vera Lunde rowed 34 miles.",
                "The 34-year-old boat took her home, and Vera Lunde rowed."
            })
    void otherNumbersAreNone(String text) {
        assertThat(ages(text)).isEmpty();
    }

    private Map<String, Integer> ages(String text) {
        int start = text.indexOf("Vera Lunde");
        Span span = new Span(start, start + "Vera Lunde".length());
        return reader.ages(
                text, List.of(new Mention(span, span.of(text), EntityType.PERSON, Mention.Form.NAME, "vera")));
    }
}
