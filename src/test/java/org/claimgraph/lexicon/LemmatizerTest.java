package org.claimgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    @ParameterizedTest
    @CsvSource({
        "said, VBD, say",
        "told, VBN, tell",
        "was, VBD, be",
        "has, VBZ, have",
        "went, VBD, go",
        "led, VBD, lead",
        "planned, VBD, plan",
        "stopped, VBN, stop",
        "hoping, VBG, hope",
        "hopping, VBG, hop",
        "making, VBG, make",
        "using, VBG, use",
        "carried, VBD, carry",
        "denies, VBZ, deny",
        "watches, VBZ, watch",
        "releases, VBZ, release",
        "agreed, VBD, agree",
        "re-elected, VBN, re-elect",
        "planned, JJ, planned",
        "found, VBD, find",
        "killed, VBN, kill",
        "passed, VBD, pass",
        "rescheduled, VBN, reschedule",
        "scrubbed, VBN, scrub"
    })
    void verbsGoBackToTheirBase(String word, String tag, String lemma) {
        assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "companies, company", "women, woman", "crises, crisis", "buses, bus", "houses, house", "churches, church",
        "taxes, tax", "heroes, hero", "wolves, wolf", "news, news", "losses, loss", "spokesmen, spokesman",
        "vice-presidents, vice-president", "photos, photo", "causes, cause", "movies, movie", "Cities, city"
    })
    void pluralsGoBackToTheirSingular(String word, String lemma) {
        assertThat(Lemmatizer.lemma(word, "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "bigger, JJR, big",
        "largest, JJS, large",
        "better, JJR, good",
        "earlier, RBR, early",
        "safer, JJR, safe"
    })
    void comparativesGoBackToTheirPositive(String word, String tag, String lemma) {
        assertThat(Lemmatizer.lemma(word, tag)).isEqualTo(lemma);
    }

    @Test
    void shortFormsAreSpelledOut() {
        assertThat(Lemmatizer.lemma("'s", "VBZ")).isEqualTo("be");
        assertThat(Lemmatizer.lemma("’ll", "MD")).isEqualTo("will");
        assertThat(Lemmatizer.lemma("n’t", "RB")).isEqualTo("not");
        assertThat(Lemmatizer.lemma("'d", "MD")).isEqualTo("would");
        assertThat(Lemmatizer.lemma("'s", "POS")).isEqualTo("'s");
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(Lemmatizer.lemma("Rivers", "NNP")).isEqualTo("Rivers");
        assertThat(Lemmatizer.lemma("The", "DT")).isEqualTo("the");
    }
}
