package org.claimgraph.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void aRelativeClauseInterruptsTheMainOne() {
        assertThat(read("The bridge, which carries the road, opened in May."))
                .containsExactly("RELATIVE The bridge > carries", "MAIN The bridge > opened");
    }

    @Test
    void aCoordinatedVerbSharesItsSubject() {
        assertThat(read("The firm shut the plant and sold the land."))
                .containsExactly("MAIN The firm > shut", "COORDINATED The firm > sold");
    }

    @Test
    void aComplementNeedsNoThat() {
        assertThat(read("The firm said it would pay."))
                .containsExactly("MAIN The firm > said", "COMPLEMENT it > would pay");
    }

    @Test
    void anAdverbialClauseHasItsConjunction() {
        assertThat(read("The toll rose after divers reached two cars."))
                .containsExactly("MAIN The toll > rose", "ADVERBIAL divers > reached");
    }

    @Test
    void namesJoinedByAndAreOneSubject() {
        assertThat(read("He said that Corvan and its experts are working together."))
                .containsExactly("MAIN He > said", "COMPLEMENT Corvan and its experts > are working");
    }

    @Test
    void theSubjectStandsBeforeItsApposition() {
        assertThat(read("In June, Ann Brook, the harbor master, left the port."))
                .containsExactly("MAIN Ann Brook > left");
    }

    private static List<String> read(String text) {
        Sentence sentence = ANALYZER.analyze(text).sentences().getFirst();
        return ClauseReader.read(sentence).stream()
                .map(clause -> clause.kind() + " " + words(sentence, clause.subject(), text) + " > "
                        + words(
                                sentence,
                                new Range(clause.verb().from(), clause.verb().to()),
                                text))
                .toList();
    }

    private static String words(Sentence sentence, @Nullable Range range, String text) {
        return range == null ? "-" : range.span(sentence).of(text);
    }
}
