package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Citation;
import org.junit.jupiter.api.Test;

class CreditReaderTest {
    private final CreditReader reader = new CreditReader(new Outlets());

    @Test
    void aBracketCreditsTheParagraphItCloses() {
        String text = "The pier opened.\n\nThe mill burned down on Sunday. [Mill Street Gazette]";

        List<Citation> credits = reader.read(text);

        assertThat(credits).hasSize(1);
        assertThat(credits.getFirst().name()).isEqualTo("Mill Street Gazette");
        assertThat(credits.getFirst().span().of(text)).isEqualTo("[Mill Street Gazette]");
        assertThat(credits.getFirst().scope().of(text))
                .isEqualTo("The mill burned down on Sunday. [Mill Street Gazette]");
    }

    @Test
    void twoOutletsInOneBracketShareItsSpan() {
        assertThat(reader.read("Rain fell all week. (Reuters; AP News)"))
                .extracting(Citation::name)
                .containsExactly("Reuters", "AP News");
    }

    @Test
    void aSecondBracketInAParagraphCoversWhatFollowsTheFirst() {
        String text = "Rain fell. (Reuters) Snow followed. (AFP)";

        assertThat(reader.read(text))
                .extracting(credit -> credit.scope().of(text))
                .containsExactly("Rain fell. (Reuters)", "Snow followed. (AFP)");
    }

    @Test
    void aDatelineCreditsTheWholeText() {
        String text = "OSLO, May 3 (Reuters) - The tram stopped.\n\nIt will run again.";

        assertThat(reader.read(text)).singleElement().satisfies(credit -> {
            assertThat(credit.span().of(text)).isEqualTo("(Reuters)");
            assertThat(credit.scope().end()).isEqualTo(text.length());
        });
    }

    @Test
    void aListOfSourcesCreditsTheWholeText() {
        assertThat(reader.read("The pier opened.\n\nSources:\n\nKyiv Post\n\nNAMPA/Sputnik"))
                .extracting(Citation::name)
                .containsExactly("Kyiv Post", "NAMPA", "Sputnik");
    }

    @Test
    void tellingAnOutletCreditsItsSentence() {
        String text = "The pier opened. It will close again, the owner told Reuters on Friday. Rain fell.";

        assertThat(reader.read(text)).singleElement().satisfies(credit -> {
            assertThat(credit.name()).isEqualTo("Reuters");
            assertThat(credit.scope().of(text)).isEqualTo("It will close again, the owner told Reuters on Friday.");
        });
    }

    @Test
    void abbreviationsAndAsidesInBracketsAreNoCredits() {
        assertThat(reader.read("The senator (R-Ohio) left. The station (ISS) stays. He laughed. (It was late.)"))
                .isEmpty();
    }
}
