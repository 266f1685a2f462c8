package org.claimgraph.extract.speech;

import java.util.Set;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;

/// Words that date a cue: "said Wednesday", "said last week".
final class Times {
    private static final Set<String> DAYS = WordList.words("speech-days");

    private Times() {}

    static boolean isDay(Token token) {
        return DAYS.contains(Words.lower(token));
    }
}
