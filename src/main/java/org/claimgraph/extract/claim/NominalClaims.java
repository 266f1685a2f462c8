package org.claimgraph.extract.claim;

import java.util.List;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;

/// Claims of sentences without a finite verb: headlines, captions, figures.
final class NominalClaims {
    private NominalClaims() {}

    static List<Claim> read(Sentence sentence, Layout layout, ClaimWriter writer) {
        Range all = new Range(0, sentence.tokens().size()).trimmed(sentence);
        int noun = headNoun(sentence, all);
        if (!tells(sentence, layout) || !hasCommonNoun(sentence) || all.to() - all.from() < 4 || noun < 0) {
            return List.of();
        }
        Statement statement = new Statement(
                sentence,
                sentence.span(),
                all,
                List.of(),
                null,
                new Range(all.from(), noun + 1),
                new Range(noun, noun + 1),
                sentence.tokens().get(noun).lemma(),
                null,
                Words.is(sentence.tokens().getLast(), "?") ? Modality.ASKED : Modality.ASSERTED,
                false,
                piece -> true);
        return List.of(writer.write(statement));
    }

    /// Not a date, a dateline or a list of names.
    private static boolean hasCommonNoun(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> (token.tag().equals("NN") || token.tag().equals("NNS"))
                        && Character.isLowerCase(token.text().charAt(0)));
    }

    private static boolean tells(Sentence sentence, Layout layout) {
        return !layout.timesIn(sentence.span()).isEmpty()
                || !layout.quantitiesIn(sentence.span()).isEmpty();
    }

    /// The last noun of the first noun phrase, or -1.
    private static int headNoun(Sentence sentence, Range all) {
        for (int i = all.from(); i < all.to(); i++) {
            Range phrase = NounPhrases.startingAt(sentence, i, all.to());
            int end = beforeOf(sentence, phrase);
            if (end > phrase.from() && Words.isNoun(sentence.tokens().get(end - 1))) {
                return end - 1;
            }
        }
        return -1;
    }

    private static int beforeOf(Sentence sentence, Range phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (Words.is(sentence.tokens().get(i), "of")) {
                return i;
            }
        }
        return phrase.to();
    }
}
