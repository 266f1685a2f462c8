package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Modality;

/// How a claim stands to the world, from its predicate, its speaker's cue and its words of judgement.
final class Stance {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /// Words of a sentence that asks something, beside who, what and the like.
    private static final Set<String> ASKING = Set.of("?", "if", "whether", "how");

    private static final Set<String> POINTERS = Set.of("this", "that", "it", "these", "those");

    private Stance() {}

    static Modality modality(Statement statement, List<Attribution> attribution, String cue) {
        if (statement.modality() == Modality.ASKED) {
            return Modality.ASKED;
        }
        Modality cued = cued(cue);
        if (cued == Modality.ASKED && !isQuestion(statement)) {
            cued = Modality.ASSERTED; // "asked them to leave, as the dam was leaking"
        }
        if (cued == Modality.DENIED
                || cued == Modality.ASKED
                || (statement.modality() == Modality.ASSERTED && cued != Modality.ASSERTED)) {
            return cued;
        }
        return statement.modality() == Modality.ASSERTED && isJudgement(statement)
                ? Modality.OPINION
                : statement.modality();
    }

    private static boolean isQuestion(Statement statement) {
        return statement.sentence().tokens().stream()
                .anyMatch(token -> token.tag().startsWith("W") || ASKING.contains(Words.lower(token)));
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
        if (isEvaluation(statement) || isAppeal(statement)) {
            return true;
        }
        for (Token token : statement.told().tokens(statement.sentence())) {
            if (Lists.JUDGEMENTS.contains(Words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /// "this is a major win".
    private static boolean isEvaluation(Statement statement) {
        Range subject = statement.subject();
        Range object = statement.object();
        return statement.lemma().equals("be")
                && subject != null
                && object != null
                && POINTERS.contains(Words.lower(statement.sentence().tokens().get(subject.from())))
                && object.tokens(statement.sentence()).stream()
                        .anyMatch(token -> token.tag().startsWith("JJ") && Lists.EVALUATIONS.contains(token.lemma()));
    }

    /// "we must act".
    private static boolean isAppeal(Statement statement) {
        Range subject = statement.subject();
        Token verb = statement.sentence().tokens().get(statement.predicate().from());
        return subject != null
                && Words.is(verb, "must")
                && Words.is(statement.sentence().tokens().get(subject.from()), "we");
    }

    private static final class Lists {
        static final Map<String, String> CUES = WordList.table("claim-cues");
        static final Set<String> EVALUATIONS = WordList.words("claim-evaluations");
        static final Set<String> JUDGEMENTS = WordList.words("claim-judgements");
    }
}
