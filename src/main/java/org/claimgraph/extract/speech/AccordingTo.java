package org.claimgraph.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Reads "according to the ministry, ..." and "..., according to the ministry".
final class AccordingTo {
    private AccordingTo() {}

    static List<Draft> read(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (Words.is(tokens.get(i), "according") && Words.is(tokens.get(i + 1), "to")) {
                drafts.add(draft(sentence, i));
            }
        }
        return drafts;
    }

    private static Draft draft(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Range cue = new Range(at, at + 2);
        boolean leads = at == 0 || (at == 1 && tokens.getFirst().tag().equals("CC"));
        int end = new SourceReader(sentence).phraseEnd(at + 2);
        Range source = new Range(at + 2, leads ? Math.min(end, comma(tokens, at + 2)) : end);
        Draft draft = new Draft(source.span(sentence), source.span(sentence), cue.span(sentence), false);
        Range content = leads ? new Range(Math.min(source.to() + 1, tokens.size()), tokens.size()) : new Range(0, at);
        Range trimmed = trimmed(content, tokens);
        if (!trimmed.isEmpty()) {
            draft.content.add(trimmed.span(sentence));
        }
        return draft;
    }

    private static int comma(List<Token> tokens, int from) {
        int at = from + 1;
        while (at < tokens.size() && !Words.isComma(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static Range trimmed(Range range, List<Token> tokens) {
        int to = range.to();
        while (to > range.from() && (tokens.get(to - 1).tag().equals(".") || Words.isComma(tokens.get(to - 1)))) {
            to--;
        }
        return new Range(range.from(), to);
    }
}
