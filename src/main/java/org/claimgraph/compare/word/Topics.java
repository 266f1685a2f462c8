package org.claimgraph.compare.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        /// Happens in one place, however often.
        PLACED,
        /// Brings someone to the place of something else.
        JOURNEY,
        /// One person or body at a time.
        HOLDER,
        /// Serves one side of an affair.
        SIDE,
        /// A post that someone is called by: "the chairman".
        OFFICE,
        /// What an amount of money is paid, taken or lost for.
        MONEY,
        /// Changes the plan for another event.
        CHANGE,
        /// Tells little by itself.
        WEAK
    }

    /// A topic and the words that raise it.
    ///
    /// @param start the first word's offset in the text
    /// @param end   the offset behind the last
    public record Hit(String topic, int start, int end) {}

    /// @param gap whether up to two words may stand between its words: "put the launch off"
    private record Phrase(String topic, List<String> stems, boolean gap) {}

    /// Auxiliaries and articles, which stand between the words of a phrase without parting them.
    private static final Set<String> SKIPPED = Set.of(
            "the", "a", "an", "its", "it", "their", "his", "her", "will", "would", "be", "is", "are", "was", "wer",
            "were", "been", "to", "has", "have", "had", "now", "also", "then", "finally");

    /// The topic of phrases whose words raise no question of their own: "close to".
    private static final String NONE = "none";

    private static final class Table {
        static final Map<String, Set<Trait>> TRAITS = new HashMap<>();
        static final Map<String, List<Phrase>> BY_FIRST = read();

        private static Map<String, List<Phrase>> read() {
            Map<String, List<Phrase>> phrases = new HashMap<>();
            for (List<String> row : WordList.rows("compare-topics")) {
                TRAITS.put(row.getFirst(), traits(row.get(1)));
                for (String words : row.get(2).split(" ", -1)) {
                    boolean mute = row.getFirst().equals(NONE);
                    List<String> stems = Arrays.stream(words.split("[_~]", -1))
                            .map(Stem::of)
                            .filter(stem -> mute || !SKIPPED.contains(stem))
                            .toList();
                    phrases.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>())
                            .add(new Phrase(row.getFirst(), stems, words.indexOf('~') >= 0));
                }
            }
            return phrases;
        }
    }

    private Topics() {}

    /// Every topic that the words raise, in order; a phrase matches stems, auxiliaries and articles between them aside.
    public static List<Hit> of(List<Word> words) {
        List<Word> told = IntStream.range(0, words.size())
                .filter(i -> !SKIPPED.contains(words.get(i).stem()) && !mute(words, i))
                .mapToObj(words::get)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (Phrase phrase : Table.BY_FIRST.getOrDefault(told.get(i).stem(), List.of())) {
                int last = phrase.topic().equals(NONE) ? -1 : last(told, i, phrase);
                if (last >= 0) {
                    hits.add(new Hit(
                            phrase.topic(), told.get(i).start(), told.get(last).end()));
                }
            }
        }
        return hits;
    }

    /// Whether a phrase begins here that keeps its first word from raising a question.
    private static boolean mute(List<Word> words, int at) {
        return Table.BY_FIRST.getOrDefault(words.get(at).stem(), List.of()).stream()
                .anyMatch(phrase -> phrase.topic().equals(NONE) && last(words, at, phrase) >= 0);
    }

    public static boolean has(String topic, Trait trait) {
        return !Table.BY_FIRST.isEmpty()
                && Table.TRAITS.getOrDefault(topic, Set.of()).contains(trait);
    }

    private static Set<Trait> traits(String column) {
        return column.equals("-")
                ? Set.of()
                : Set.copyOf(List.of(column.split(",", -1)).stream()
                        .map(name -> Trait.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /// Where a phrase that begins at `from` ends, -1 when it does not stand there.
    private static int last(List<Word> words, int from, Phrase phrase) {
        int at = from;
        for (int i = 1; i < phrase.stems().size(); i++) {
            int limit = Math.min(words.size() - 1, at + (phrase.gap() ? 3 : 1));
            int next = at + 1;
            while (next <= limit
                    && !words.get(next).stem().equals(phrase.stems().get(i))) {
                next++;
            }
            if (next > limit) {
                return -1;
            }
            at = next;
        }
        return at;
    }
}
