package org.claimgraph.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.TextAnalyzer;
import org.claimgraph.extract.time.TimeFinder;
import org.claimgraph.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoneCountSenseTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T09:00:00Z");

    private static List<Quantity> find(String text) {
        AnalyzedText analyzed = new TextAnalyzer().analyze(text);
        return new QuantityFinder().find(analyzed, new TimeFinder().find(analyzed, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Three have died since the weekend, the clinic said.      | 3
        Nineteen are still in hospital.                          | 19
        In all 43 were hurt, the county says.                    | 43
        At least six died in the mine.                           | 6
        The blast killed three and wrecked a bakery.             | 3
        The avalanche struck at noon, injuring 14.               | 14
        Police said that five were arrested.                     | 5
        Twelve or more were hurt in the crush.                   | 12
        Four of them were led away.                              | 4
        There were ten of us on the bus.                         | 10
        The blaze left three dead.                               | 3
        Its balance was sad: seven dead, the village priest too. | 7
        Five more were unaccounted for at dusk.                  | 5
        The envoy puts the rebels at sixty or so.                | 60
        The toll went up to eight.                               | 8
        Evacuees now number 4,200.                               | 4200
        A single guard was on duty.                              | 1
        A few were freed on Friday and another 47 on Saturday.   | 47
        """)
    void whoIsCountedNeedsNoNoun(String text, double value) {
        assertThat(find(text)).singleElement().extracting(Quantity::value).isEqualTo(value);
    }

    @Test
    void vagueNumbersCountToo() {
        assertThat(find("Tens of thousands marched along the quay."))
                .singleElement()
                .extracting(Quantity::lower)
                .isEqualTo(10_000.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two were freed at dawn.",
                "One was paid, he says.",
                "Both were paid in May.",
                "The car stopped a mile or so later, he swore, in a mile of mud.",
                "Room 7 was locked.",
                "The Lions beat the Bears 3-2 and were champions."
            })
    void whatIsPointedAtNamedOrScoredIsNoCount(String text) {
        assertThat(find(text)).isEmpty();
    }
}
