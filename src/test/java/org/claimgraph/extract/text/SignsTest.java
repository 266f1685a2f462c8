package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Span;
import org.junit.jupiter.api.Test;

class SignsTest {
    private final Tokenizer tokenizer = new Tokenizer(new Abbreviations());

    @Test
    void straightQuotesOpenAndCloseInTurn() {
        assertThat(tags("\"No\" and \"yes\"")).containsExactly("``", null, "''", null, "``", null, "''");
    }

    @Test
    void curlyQuotesSayWhichTheyAre() {
        assertThat(tags("no” and “yes")).containsExactly(null, "''", null, "``", null);
    }

    @Test
    void anApostropheAfterAnSIsAPossessiveUnlessItClosesAQuote() {
        assertThat(tags("the firms' plan")).containsExactly(null, null, "POS", null);
        assertThat(tags("‘the firms’ plan")).containsExactly("``", null, null, "''", null);
    }

    @Test
    void signsHaveTheTagsOfTheTreebank() {
        assertThat(tags("$ ( ) , ; — … ! & %"))
                .containsExactly("$", "-LRB-", "-RRB-", ",", ":", ":", ":", ".", "CC", "NN");
    }

    private String[] tags(String text) {
        List<Span> tokens = tokenizer.tokens(text, new Span(0, text.length()));
        return Signs.tags(text, tokens);
    }
}
