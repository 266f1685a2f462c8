package org.claimgraph.compare.relation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;

/// Lists of words and phrases, as stems, and whether a run of words holds one of them.
record Phrases(List<List<String>> phrases) {
    /// Phrases joined by "_".
    static Phrases of(Collection<String> written) {
        return new Phrases(written.stream()
                .map(phrase -> Arrays.stream(phrase.split("_")).map(Words::stem).toList())
                .toList());
    }

    boolean in(List<Word> words) {
        List<String> stems = words.stream().map(Word::stem).toList();
        return phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(stems, phrase) >= 0);
    }
}
