package org.claimgraph.compare.word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words and phrases, as stems, and whether a run of words holds one of them.
public record Phrases(List<List<String>> phrases) {
    /// From a list in which the words of a phrase are joined by "_".
    public static Phrases of(Collection<String> written) {
        return new Phrases(written.stream()
                .map(phrase ->
                        Arrays.stream(phrase.split("_", -1)).map(Stem::of).toList())
                .toList());
    }

    /// The first of the phrases that stands in the words, as written there; null for none.
    public @Nullable String found(List<Word> words) {
        List<String> stems = words.stream().map(Word::stem).toList();
        for (List<String> phrase : phrases) {
            int at = Collections.indexOfSubList(stems, phrase);
            if (at >= 0) {
                return words.subList(at, at + phrase.size()).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" "));
            }
        }
        return null;
    }

    public boolean in(List<Word> words) {
        return found(words) != null;
    }

    /// How many of the phrases stand in the words.
    public int count(List<Word> words) {
        List<String> stems = words.stream().map(Word::stem).toList();
        return (int) phrases.stream()
                .filter(phrase -> Collections.indexOfSubList(stems, phrase) >= 0)
                .count();
    }
}
