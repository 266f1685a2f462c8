package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(new Abbreviations());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The mayor's plan didn't work.        | The mayor 's plan did n't work .
            The mayor’s plan didn’t work.        | The mayor ’s plan did n’t work .
            They'll say we cannot pay            | They 'll say we can not pay
            It cost $1.3B, or US$4 each          | It cost $ 1.3B , or US$ 4 each
            a well-known U.S.-Russia deal        | a well-known U.S.-Russia deal
            at 11:43 a.m. on Aug. 5              | at 11:43 a.m. on Aug. 5
            Gov. J. Doe of the U.S. Army         | Gov. J. Doe of the U.S. Army
            Write to a.b@news.example.org.       | Write to a.b@news.example.org .
            See https://news.example/a?b=1, now  | See https://news.example/a?b=1 , now
            the workers' strike of the '90s      | the workers ' strike of the '90s
            1,200 of 3.5 million (or 2/3)        | 1,200 of 3.5 million ( or 2/3 )
            "Why?" he asked...                   | " Why ? " he asked ...
            It ended.The rest                    | It ended . The rest
            He said no. Then he left             | He said no . Then he left
            See No. 7 and no. 8                  | See No. 7 and no. 8
            90 km/h for NASA/ESA and/or others   | 90 km/h for NASA / ESA and/or others
            O'Hara's 5% at AT&T                  | O'Hara 's 5 % at AT&T
            2019–2020 — a year                   | 2019–2020 — a year
            minus -5 and +3.2                    | minus -5 and +3.2
            """)
    void textIsCutAsTheTreebankDoes(String text, String tokens) {
        assertThat(String.join(" ", words(text))).isEqualTo(tokens);
    }

    @Test
    void onlySpaceLiesBetweenTokens() {
        String text = "“No,” said Ann\u00A0Lee, 40 — “I can’t\u200B!”";
        int end = 0;
        for (Span token : tokenizer.tokens(text, new Span(0, text.length()))) {
            assertThat(text.substring(end, token.start()).chars().allMatch(c -> c == ' ' || c == 0xA0 || c == 0x200B))
                    .isTrue();
            end = token.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    private List<String> words(String text) {
        return tokenizer.tokens(text, new Span(0, text.length())).stream()
                .map(token -> token.of(text))
                .toList();
    }
}
