package org.claimgraph.extract.time;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.lexicon.WordList;

/// The tense of the clause that a time stands in: the nearest verb before it decides, else the first one after it.
final class TenseReader {
    private static final int GROUP = 4;

    private static final Set<String> SHIFTS = Set.of("put", "push", "move", "bring", "hold");

    private final Set<String> future = WordList.words("value-future-cues");
    private final Set<String> ends = WordList.words("value-clause-ends");
    private final Set<String> done = WordList.words("value-done-controls");
    private final Set<String> scheduled = WordList.words("value-scheduled-verbs");

    /// The direction of the clause around the time `[from, to)`.
    Direction direction(Lexemes lexemes, int from, int to) {
        for (int at = from - 1; at >= 0 && !ends.contains(lexemes.at(at).lower()); at--) {
            Direction direction = at(lexemes, at);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return after(lexemes, to);
    }

    /// A comma right behind the time is its own: "On Monday, officials said".
    private Direction after(Lexemes lexemes, int to) {
        for (int at = to; at < lexemes.size(); at++) {
            if (at > to && ends.contains(lexemes.at(at).lower())) {
                break;
            }
            Direction direction = at(lexemes, at);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction at(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.tag().equals("VB") && lexemes.at(at - 1).is("to")) {
            return ofInfinitive(lexemes, at - 2);
        }
        if (isCue(lexeme)
                || isScheduled(lexeme)
                || isPutOff(lexemes, at)
                || (lexeme.is("ll") && lexemes.at(at - 1).is("'"))) {
            return Direction.FUTURE;
        }
        if (!isPast(lexeme)) {
            return Direction.UNKNOWN;
        }
        return isPlanned(lexemes, at) ? Direction.FUTURE : Direction.PAST;
    }

    /// "Agreed to meet" looks ahead; "had to leave", "managed to land", "was able to land" tell of what was.
    ///
    /// @param control the word before "to"
    private Direction ofInfinitive(Lexemes lexemes, int control) {
        Lexeme verb = lexemes.at(control);
        boolean able = verb.is("able") && isPast(lexemes.at(control - 1));
        if (able) {
            return Direction.PAST;
        }
        if (!isPast(verb) || isCue(verb)) {
            return Direction.FUTURE;
        }
        return done.contains(verb.lemma()) ? Direction.PAST : Direction.INTENDED;
    }

    private boolean isCue(Lexeme lexeme) {
        return future.contains(lexeme.lower()) && !lexeme.isCapitalised();
    }

    /// "Put off until November", "brought forward to May".
    private static boolean isPutOff(Lexemes lexemes, int at) {
        return lexemes.at(at).isAny("off", "back", "forward")
                && SHIFTS.contains(lexemes.at(at - 1).lemma())
                && lexemes.at(at + 1).isAny("until", "till", "to");
    }

    /// "opens on Friday": what takes place by a plan is told in the present.
    private boolean isScheduled(Lexeme lexeme) {
        return (lexeme.tag().equals("VBZ") || lexeme.tag().equals("VBP")) && scheduled.contains(lexeme.lemma());
    }

    private static boolean isPast(Lexeme lexeme) {
        return lexeme.tag().equals("VBD") || lexeme.tag().equals("VBN");
    }

    /// "will be launched", "is to be released", "stays closed": a participle of what is to come.
    private boolean isPlanned(Lexemes lexemes, int at) {
        for (int before = at - 1; before >= at - GROUP; before--) {
            Lexeme lexeme = lexemes.at(before);
            if (ends.contains(lexeme.lower())) {
                return false;
            }
            if (lexeme.is("be") || isCue(lexeme) || isScheduled(lexeme)) {
                return true;
            }
        }
        return false;
    }
}
