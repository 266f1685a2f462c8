package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Tells who "he" is that speaks and has no name: the person last introduced, "a longtime supervisor".
final class UnnamedSpeakers {
    private static final int SENTENCES_BACK = 3;
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");

    private final Layout layout;
    private final String text;

    UnnamedSpeakers(Layout layout) {
        this.layout = layout;
        this.text = layout.material().text().text();
    }

    /// The words that introduce the person whom a source stands for; null where the source is no "he" or "she", where
    /// nobody was introduced in the sentences before, or where somebody was named since.
    @Nullable
    String behind(Span source) {
        List<Sentence> sentences = layout.material().text().sentences();
        int at = PRONOUNS.contains(source.of(text).toLowerCase(Locale.ENGLISH)) ? sentenceAt(sentences, source) : -1;
        for (int i = at - 1; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            Range person = introduced(sentences.get(i));
            if (person != null) {
                return person.span(sentences.get(i)).of(text);
            }
            if (namesPerson(sentences.get(i))) {
                return null;
            }
        }
        return null;
    }

    private static int sentenceAt(List<Sentence> sentences, Span source) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= source.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private @Nullable Range introduced(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (Words.isNoun(tokens.get(i)) && isPerson(tokens.get(i).lemma())) {
                Range phrase = NounPhrases.endingAt(sentence, i + 1);
                if (!phrase.isEmpty() && ARTICLES.contains(Words.lower(tokens.get(phrase.from())))) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private boolean namesPerson(Sentence sentence) {
        return !layout.peopleIn(sentence.span()).isEmpty();
    }

    private static boolean isPerson(String noun) {
        return Nouns.PEOPLE.contains(noun) || Nouns.OFFICES.contains(noun);
    }

    private static final class Nouns {
        static final Set<String> PEOPLE = WordList.words("person-nouns");
        static final Set<String> OFFICES = WordList.words("claim-titles");
    }
}
