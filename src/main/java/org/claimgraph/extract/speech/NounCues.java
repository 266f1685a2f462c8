package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads "the mayor's claim that the bridge was safe" and "its plan to close two plants".
final class NounCues {
    private final Sentence sentence;
    private final List<Token> tokens;

    private NounCues(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static List<Draft> read(Sentence sentence) {
        return new NounCues(sentence).drafts();
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            Range source = isCue(i) ? owner(i) : null;
            if (source != null) {
                Draft draft = new Draft(
                        source.span(sentence), source.span(sentence), new Range(i, i + 1).span(sentence), false);
                draft.content.add(new Range(i + 1, end(i + 1)).span(sentence));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private boolean isCue(int i) {
        Token token = tokens.get(i);
        String frames = Words.isNoun(token) ? SpeechVerbs.nounFrames(token.lemma()) : "";
        boolean clause = SpeechVerbs.takes(frames, SpeechVerbs.Frame.CLAUSE) && Words.is(tokens.get(i + 1), "that");
        boolean infinitive = SpeechVerbs.takes(frames, SpeechVerbs.Frame.INFINITIVE)
                && tokens.get(i + 1).tag().equals("TO")
                && tokens.get(i + 2).tag().equals("VB");
        return clause || infinitive;
    }

    /// Whose it is: "its", or what stands before "'s".
    private @Nullable Range owner(int noun) {
        int at = noun - 1;
        while (at > 0
                && (tokens.get(at).tag().startsWith("JJ")
                        || tokens.get(at).tag().equals("NN"))) {
            at--;
        }
        if (tokens.get(at).tag().equals("PRP$")) {
            return new Range(at, at + 1);
        }
        if (!tokens.get(at).tag().equals("POS") || at == 0) {
            return null;
        }
        Range phrase = NounPhrases.endingAt(sentence, at);
        return phrase.isEmpty() ? null : new Range(phrase.from(), at + 1);
    }

    private int end(int from) {
        int to = from;
        while (to < tokens.size()
                && !Words.isComma(tokens.get(to))
                && !tokens.get(to).tag().equals(".")) {
            to++;
        }
        return Math.max(from + 1, to);
    }
}
