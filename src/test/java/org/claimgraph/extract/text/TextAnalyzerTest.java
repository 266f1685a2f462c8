package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void everyTokenIsTheTextAtItsSpan() {
        String text = "Harbour reopens\n\nThe mayor’s office — led by Ann Vale — said “no” on Aug. 5.  It wasn’t late.";
        AnalyzedText analyzed = ANALYZER.analyze(text);
        assertThat(analyzed.sentences()).hasSize(3);
        for (Sentence sentence : analyzed.sentences()) {
            assertThat(sentence.tokens()).allSatisfy(token -> {
                assertThat(token.text()).isEqualTo(token.span().of(text));
                assertThat(sentence.span().contains(token.span())).isTrue();
            });
        }
    }

    @Test
    void aSentenceHasOneRootAndItsHeadsFormATree() {
        for (Sentence sentence :
                ANALYZER.analyze("When it failed, they left. Buy now! No.").sentences()) {
            List<Token> tokens = sentence.tokens();
            assertThat(tokens.stream().filter(token -> token.head() < 0)).hasSize(1);
            assertThat(tokens)
                    .allSatisfy(token -> assertThat(stepsToRoot(tokens, token)).isLessThan(tokens.size()));
        }
    }

    @Test
    void anActiveClauseHasSubjectVerbAndObject() {
        List<Token> tokens = only("The company opened a factory in Norway.");
        assertThat(related(tokens, "opened", "nsubj")).isEqualTo("company");
        assertThat(related(tokens, "opened", "obj")).isEqualTo("factory");
        assertThat(related(tokens, "in", "pobj")).isEqualTo("Norway");
        assertThat(tokens.get(2))
                .extracting(Token::tag, Token::lemma, Token::relation)
                .containsExactly("VBD", "open", "root");
    }

    @Test
    void aPassiveClauseNamesItsSubjectAndAgent() {
        List<Token> tokens = only("The bridge was closed by the police on Monday.");
        assertThat(related(tokens, "closed", "nsubjpass")).isEqualTo("bridge");
        assertThat(related(tokens, "closed", "auxpass")).isEqualTo("was");
        assertThat(related(tokens, "closed", "agent")).isEqualTo("by");
    }

    @Test
    void whatIsSaidHangsFromTheVerbOfSpeech() {
        List<Token> tokens = only("The minister said that the talks had not failed.");
        assertThat(related(tokens, "said", "nsubj")).isEqualTo("minister");
        assertThat(related(tokens, "said", "ccomp")).isEqualTo("failed");
        assertThat(related(tokens, "failed", "neg")).isEqualTo("not");
    }

    @Test
    void aConjunctionOpensItsClauseThoughTheVerbIsLongInComing() {
        List<Token> tokens =
                only("Officials told the agency that the bridge, which opened in 2019, had been closed by police.");
        assertThat(related(tokens, "closed", "mark")).isEqualTo("that");
        assertThat(related(tokens, "closed", "nsubjpass")).isEqualTo("bridge");
        assertThat(related(tokens, "opened", "nsubj")).isEqualTo("which");
    }

    @Test
    void capitalsDoNotHideTheVerb() {
        assertThat(only("PRESIDENT SIGNS NEW TAX LAW").get(1).tag()).isEqualTo("VBZ");
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(ANALYZER.analyze(" \n\n ").sentences()).isEmpty();
    }

    private static List<Token> only(String text) {
        List<Sentence> sentences = ANALYZER.analyze(text).sentences();
        assertThat(sentences).hasSize(1);
        return sentences.getFirst().tokens();
    }

    private static String related(List<Token> tokens, String head, String relation) {
        return tokens.stream()
                .filter(token ->
                        token.head() >= 0 && tokens.get(token.head()).text().equals(head))
                .filter(token -> token.relation().equals(relation))
                .map(Token::text)
                .findFirst()
                .orElse("");
    }

    private static int stepsToRoot(List<Token> tokens, Token token) {
        int steps = 0;
        for (int head = token.head();
                head >= 0 && steps < tokens.size();
                head = tokens.get(head).head()) {
            steps++;
        }
        return steps;
    }
}
