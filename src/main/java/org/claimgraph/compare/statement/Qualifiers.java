package org.claimgraph.compare.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Word;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// Words that narrow what a value is told of: "including debt", "a year", "per share".
public final class Qualifiers {
    private static final int NEAR = 30;

    /// @param apart whether a value that is narrowed so never excludes one that is not
    private record Sense(boolean near, Phrases words, boolean apart) {}

    private static final class Table {
        static final List<Sense> SENSES = WordList.rows("compare-qualifiers").stream()
                .map(row -> new Sense(
                        row.getFirst().equals("near"),
                        Phrases.of(List.of(row.get(1).split(" ", -1))),
                        row.size() > 2))
                .toList();
    }

    private Qualifiers() {}

    /// Whether both values are narrowed alike.
    public static boolean compatible(Clause one, Span value, Clause other, Span otherValue) {
        return of(one, value).equals(of(other, otherValue));
    }

    /// Whether one is narrowed so that it excludes no value that is not: "including debt", "built for".
    public static boolean apart(Clause one, Span value, Clause other, Span otherValue) {
        Set<Integer> mine = of(one, value);
        Set<Integer> theirs = of(other, otherValue);
        return IntStream.range(0, Table.SENSES.size())
                .filter(sense -> Table.SENSES.get(sense).apart())
                .anyMatch(sense -> mine.contains(sense) != theirs.contains(sense));
    }

    private static Set<Integer> of(Clause clause, Span value) {
        List<Word> all = clause.words();
        List<Word> near = all.stream()
                .filter(word -> word.start() > value.start() - NEAR && word.end() < value.end() + NEAR)
                .filter(word -> word.end() <= value.start() || word.start() >= value.end())
                .toList();
        Set<Integer> senses = new HashSet<>();
        for (int sense = 0; sense < Table.SENSES.size(); sense++) {
            if (Table.SENSES.get(sense).words().in(Table.SENSES.get(sense).near() ? near : all)) {
                senses.add(sense);
            }
        }
        return senses;
    }
}
