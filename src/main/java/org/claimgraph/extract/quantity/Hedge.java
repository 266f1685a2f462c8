package org.claimgraph.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.PhraseTable;
import org.claimgraph.extract.number.PhraseTable.Found;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Approximation;

/// How near to its number an amount is told to be, and the lexemes from the hedge's words to the amount's end.
record Hedge(Approximation approximation, int from, int to) {
    private static final Set<String> RISING = Set.of("climb", "creep", "go", "move", "shoot");

    /// Finds the hedges of `/lexicon/value-hedges.txt` around an amount: "nearly" before it, "or more" after it.
    static final class Reader {
        private final PhraseTable<Approximation> before = PhraseTable.ofWords();
        private final PhraseTable<Approximation> after = PhraseTable.ofWords();

        Reader() {
            for (List<String> row : WordList.rows("value-hedges")) {
                PhraseTable<Approximation> side = row.get(1).equals("before") ? before : after;
                side.add(row.getFirst(), Approximation.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            }
        }

        /// The hedge of the amount `[from, to)`: EXACT, with the amount's own ends, when it has none.
        Hedge read(Lexemes lexemes, int from, int to) {
            Found<Approximation> ahead = before.before(lexemes, from);
            if (ahead != null && isWay(lexemes, ahead.from())) {
                ahead = null;
            }
            Found<Approximation> behind = after.at(lexemes, to);
            int first = ahead == null ? from : ahead.from();
            if (behind != null) {
                return new Hedge(behind.meaning(), first, behind.to());
            }
            return new Hedge(ahead == null ? Approximation.EXACT : ahead.meaning(), first, to);
        }
    }

    /// "Has gone up to eight": the "up to" of a verb that tells where something has got.
    private static boolean isWay(Lexemes lexemes, int from) {
        Lexeme verb = lexemes.at(from - 1);
        return lexemes.at(from).is("up") && verb.tag().startsWith("VB") && RISING.contains(verb.lemma());
    }

    boolean isHedged() {
        return approximation != Approximation.EXACT;
    }
}
