package org.claimgraph.compare.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// The questions that a sentence's words raise: "killed" the question of deaths, "on sale" that of a sale's start.
public final class Topics {
    /// What is known of a topic as such.
    public enum Trait {
        /// A count that only rises as more becomes known.
        TOLL,
        /// A figure that changes from day to day.
        STATUS,
        /// Happens once to one thing.
        SINGLE,
        /// One person or body at a time.
        HOLDER,
        /// Tells little by itself.
        WEAK
    }

    /// A topic and the words that raise it.
    ///
    /// @param start the first word's offset in the text
    /// @param end   the offset behind the last
    public record Hit(String topic, int start, int end) {}

    private record Phrase(String topic, List<String> stems) {}

    private static final class Table {
        static final Map<String, Set<Trait>> TRAITS = new HashMap<>();
        static final Map<String, List<Phrase>> BY_FIRST = read();

        private static Map<String, List<Phrase>> read() {
            Map<String, List<Phrase>> phrases = new HashMap<>();
            for (List<String> row : WordList.rows("compare-topics")) {
                TRAITS.put(row.getFirst(), traits(row.get(1)));
                for (String words : row.get(2).split(" ", -1)) {
                    List<String> stems =
                            List.of(words.split("_", -1)).stream().map(Stem::of).toList();
                    phrases.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>())
                            .add(new Phrase(row.getFirst(), stems));
                }
            }
            return phrases;
        }
    }

    private Topics() {}

    /// Every topic that the words raise, in order; a phrase matches stems, word by word.
    public static List<Hit> of(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : Table.BY_FIRST.getOrDefault(words.get(i).stem(), List.of())) {
                int end = i + phrase.stems().size();
                if (end <= words.size() && matches(words.subList(i, end), phrase.stems())) {
                    hits.add(new Hit(
                            phrase.topic(),
                            words.get(i).start(),
                            words.get(end - 1).end()));
                }
            }
        }
        return hits;
    }

    public static boolean has(String topic, Trait trait) {
        return !Table.BY_FIRST.isEmpty()
                && Table.TRAITS.getOrDefault(topic, Set.of()).contains(trait);
    }

    private static Set<Trait> traits(String column) {
        return column.equals("-")
                ? Set.of()
                : Set.copyOf(List.of(column.split(",")).stream()
                        .map(name -> Trait.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static boolean matches(List<Word> words, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (!words.get(i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }
}
