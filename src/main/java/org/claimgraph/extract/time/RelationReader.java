package org.claimgraph.extract.time;

import java.util.List;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.PhraseTable;
import org.claimgraph.extract.number.PhraseTable.Found;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.TimeRelation;

/// How an event lies to a time, by the words of `/lexicon/value-time-relations.txt` before it.
final class RelationReader {
    private final PhraseTable<TimeRelation> relations = PhraseTable.ofWords();

    RelationReader() {
        for (List<String> row : WordList.rows("value-time-relations")) {
            relations.add(row.getFirst(), TimeRelation.valueOf(row.get(1)));
        }
    }

    /// The relation of the time `[from, to)`. "from May 3 to May 7" is since the one and until the other; "research
    /// from 2014" is of that year alone.
    TimeRelation read(Lexemes lexemes, int from, int to) {
        int at = from;
        while (lexemes.at(at - 1).isAny("the", "about", "around", "at", "least")) {
            at--;
        }
        Found<TimeRelation> found = relations.before(lexemes, at);
        if (found != null && (!lexemes.at(found.from()).is("from") || opensRange(lexemes.at(to)))) {
            return found.meaning();
        }
        return closesRange(lexemes, at) ? TimeRelation.UNTIL : TimeRelation.DURING;
    }

    private static boolean opensRange(Lexeme next) {
        return next.isAny("to", "until", "till", "through", "on", "onward", "onwards");
    }

    /// Whether "from" or "between" led a time that "to" or "and" joins with this one.
    private static boolean closesRange(Lexemes lexemes, int at) {
        String opening = lexemes.at(at - 1).is("to") ? "from" : "between";
        if (!lexemes.at(at - 1).isAny("to", "and")) {
            return false;
        }
        for (int before = at - 2; before >= at - 7; before--) {
            if (lexemes.at(before).is(opening)) {
                return true;
            }
        }
        return false;
    }
}
