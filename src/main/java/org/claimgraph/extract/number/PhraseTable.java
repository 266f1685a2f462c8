package org.claimgraph.extract.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases of one or several words, each with what it means; finds the longest that stands at a place.
///
/// A hyphen between the lexemes counts as a space ("square-mile").
public final class PhraseTable<T> {
    /// A phrase found: the lexemes `[from, to)` and what they mean.
    public record Found<T>(int from, int to, T meaning) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    private static final int SHORT = 2;

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    private final int exact;

    private PhraseTable(int exact) {
        this.exact = exact;
    }

    /// A table whose words match in any case.
    public static <T> PhraseTable<T> ofWords() {
        return new PhraseTable<>(0);
    }

    /// A table whose words of one or two letters match only as they are written: "m", "MW".
    public static <T> PhraseTable<T> ofSymbols() {
        return new PhraseTable<>(SHORT);
    }

    public void add(String phrase, T meaning) {
        List<String> words = Arrays.stream(phrase.split(" "))
                .map(word -> word.length() > exact ? word.toLowerCase(Locale.ROOT) : word)
                .toList();
        Phrase<T> entry = new Phrase<>(words, meaning);
        insert(byFirst, entry.words().getFirst(), entry);
        insert(byLast, entry.words().getLast(), entry);
    }

    private void insert(Map<String, List<Phrase<T>>> index, String key, Phrase<T> entry) {
        List<Phrase<T>> entries = index.computeIfAbsent(key, absent -> new ArrayList<>());
        entries.add(entry);
        entries.sort(
                Comparator.comparingInt((Phrase<T> phrase) -> phrase.words().size())
                        .reversed());
    }

    /// The longest phrase whose first lexeme is at `from`.
    @Nullable
    public Found<T> at(Lexemes lexemes, int from) {
        for (Phrase<T> phrase : byFirst.getOrDefault(key(lexemes.at(from)), List.of())) {
            int to = end(lexemes, from, phrase.words());
            if (to > 0) {
                return new Found<>(from, to, phrase.meaning());
            }
        }
        return null;
    }

    /// The longest phrase whose last lexeme is the one before `to`.
    @Nullable
    public Found<T> before(Lexemes lexemes, int to) {
        for (Phrase<T> phrase : byLast.getOrDefault(key(lexemes.at(to - 1)), List.of())) {
            int from = to - phrase.words().size();
            if (end(lexemes, from, phrase.words()) == to) {
                return new Found<>(from, to, phrase.meaning());
            }
        }
        return null;
    }

    private int end(Lexemes lexemes, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            if (at > from && lexemes.at(at).is("-") && !word.equals("-")) {
                at++;
            }
            if (!key(lexemes.at(at)).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private String key(Lexeme lexeme) {
        return lexeme.text().length() > exact ? lexeme.lower() : lexeme.text();
    }
}
