package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// The tense of the clause that a time stands in: the nearest verb before it decides, else the first one after it.
final class TenseReader {
    private final Set<String> future = WordList.words("value-future-cues");
    private final Set<String> ends = WordList.words("value-clause-ends");

    Direction direction(List<Lexeme> lexemes, int from, int to) {
        for (int at = from - 1; at >= 0 && !ends.contains(lexemes.get(at).lower()); at--) {
            Direction direction = at(lexemes, at);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        for (int at = to; at < lexemes.size() && !isEnd(lexemes, at, to); at++) {
            Direction direction = at(lexemes, at);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    /// A comma right behind the time is its own: "On Monday, officials said".
    private boolean isEnd(List<Lexeme> lexemes, int at, int to) {
        return at > to && ends.contains(lexemes.get(at).lower());
    }

    private Direction at(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (!lexeme.isWord()) {
            return Direction.UNKNOWN;
        }
        boolean infinitive =
                at > 0 && lexemes.get(at - 1).is("to") && lexeme.tag().equals("VB");
        if (infinitive && isToldAsPast(lexemes, at - 2)) {
            return Direction.INTENDED;
        }
        if (infinitive || future.contains(lexeme.lower()) && !lexeme.isCapitalised() || isWill(lexemes, at)) {
            return Direction.FUTURE;
        }
        boolean past = lexeme.tag().equals("VBD") || lexeme.tag().equals("VBN");
        if (past && at > 0 && isPlan(lexemes, at)) {
            return Direction.FUTURE;
        }
        return past ? Direction.PAST : Direction.UNKNOWN;
    }

    /// "appointed to lead", "agreed to meet", not "expected to lead".
    private boolean isToldAsPast(List<Lexeme> lexemes, int verb) {
        if (verb < 0 || future.contains(lexemes.get(verb).lower())) {
            return false;
        }
        String tag = lexemes.get(verb).tag();
        return tag.equals("VBD") || tag.equals("VBN");
    }

    private static boolean isWill(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).is("ll") && at > 0 && lexemes.get(at - 1).is("'");
    }

    /// "will be launched", "is to be released": a participle of what is to come.
    private boolean isPlan(List<Lexeme> lexemes, int at) {
        for (int before = at - 1; before >= 0 && before >= at - 4; before--) {
            Lexeme lexeme = lexemes.get(before);
            if (ends.contains(lexeme.lower())) {
                return false;
            }
            if (lexeme.is("be") || future.contains(lexeme.lower()) && !lexeme.isCapitalised()) {
                return true;
            }
        }
        return false;
    }
}
