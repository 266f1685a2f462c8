package org.claimgraph.read.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.read.text.Wording;

/// The words that say at a line's start what the line tells: "Datum", "written by".
///
/// @param all        as [Wording#fold] has them, a letter first
/// @param firstWords those that they begin with, so that most lines need not be searched
record Labels(Set<String> all, Set<String> firstWords) {
    private static final int LONGEST = 40;

    /// The words of one kind in a list of two columns, kind and words.
    static Labels of(String list, String kind) {
        Set<String> all = WordList.rows(list).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
        return new Labels(
                all, all.stream().map(label -> Wording.wordAt(label, 0)).collect(Collectors.toSet()));
    }

    /// Where the longest label at a line's start ends; 0 where none stands.
    int end(String line) {
        if (!firstWords.contains(Wording.fold(Wording.wordAt(line, 0)))) {
            return 0;
        }
        for (int end = Math.min(LONGEST, line.length()); end > 0; end--) {
            boolean whole = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            if (whole && all.contains(Wording.fold(line.substring(0, end)))) {
                return end;
            }
        }
        return 0;
    }
}
