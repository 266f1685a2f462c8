package org.claimgraph.compare.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Word;
import org.claimgraph.lexicon.WordList;

/// Words that narrow what a value is told of: "including debt", "a year", "per share".
final class Qualifiers {
    private static final class Table {
        static final List<Phrases> SENSES = WordList.words("compare-qualifiers").stream()
                .map(line -> Phrases.of(List.of(line.split(" "))))
                .toList();
    }

    private Qualifiers() {}

    /// Whether both clauses are narrowed alike.
    static boolean compatible(Clause one, Clause other) {
        return of(one).equals(of(other));
    }

    private static Set<Integer> of(Clause clause) {
        List<Word> words = clause.words();
        Set<Integer> senses = new HashSet<>();
        for (int sense = 0; sense < Table.SENSES.size(); sense++) {
            if (Table.SENSES.get(sense).in(words)) {
                senses.add(sense);
            }
        }
        return senses;
    }
}
