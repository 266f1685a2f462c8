package org.claimgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIROBI, Kenya (AP) — The minister quit on Monday. | AP",
                "PARIS (AFP) – Le pont est fermé. | AFP",
                "The port will close, the minister told The Associated Press. | Associated Press",
                "He told CNN's breakfast programme that the port would close. | CNN",
                "The deal was first reported by Bloomberg News on Sunday. | Bloomberg News",
                "The port closes in May, the Financial Times reported on Tuesday. | Financial Times",
                "As the Guardian first reported, the port closes in May. | Guardian",
                "Speaking to Al Jazeera, the mayor said that the port would close. | Al Jazeera",
                "According to a report in Le Monde, the port closes in May. | Le Monde",
                "Editing by Ilse Brandt (Reuters) | Reuters",
                "He told Officer Brandt that the port was dark. | ''",
                "Staff reported to the port on Tuesday. | ''"
            })
    void outletsAreCreditedInManyWords(String text, String outlet) {
        assertThat(reader.read(text))
                .extracting(Citation::name)
                .isEqualTo(outlet.isEmpty() ? List.of() : List.of(outlet));
    }

    @Test
    void abbreviationsAndAsidesInBracketsAreNoCredits() {
        assertThat(reader.read("The senator (R-Ohio) left. The station (ISS) stays. He laughed. (It was late.)"))
                .isEmpty();
    }
}
