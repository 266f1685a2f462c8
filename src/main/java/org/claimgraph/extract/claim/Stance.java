package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Modality;

/// How a claim stands to the world, from its predicate, its speaker's cue and its words of judgement.
final class Stance {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private Stance() {}

    static Modality modality(Statement statement, List<Attribution> attribution, String cue) {
        if (statement.modality() == Modality.ASKED) {
            return Modality.ASKED;
        }
        Modality cued = cued(cue);
        if (cued == Modality.DENIED
                || cued == Modality.ASKED
                || (statement.modality() == Modality.ASSERTED && cued != Modality.ASSERTED)) {
            return cued;
        }
        return statement.modality() == Modality.ASSERTED && isJudgement(statement)
                ? Modality.OPINION
                : statement.modality();
    }

    /// What the cue makes of the words; of several words in it, the one that stands first in the list.
    private static Modality cued(String cue) {
        Set<String> words = Set.copyOf(List.of(NO_LETTERS.split(cue, -1)));
        return Lists.CUES.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(entry -> Modality.valueOf(entry.getValue()))
                .findFirst()
                .orElse(Modality.ASSERTED);
    }

    private static boolean isJudgement(Statement statement) {
        for (Token token : statement.told().tokens(statement.sentence())) {
            if (Lists.JUDGEMENTS.contains(Words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static final class Lists {
        static final Map<String, String> CUES = WordList.table("claim-cues");
        static final Set<String> JUDGEMENTS = WordList.words("claim-judgements");
    }
}
