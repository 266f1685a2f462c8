package org.claimgraph.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Tells a text's language from its commonest words, or from its script where that is enough.
///
/// It knows the languages of `/lexicon/read-languages.txt`; everything else, and text of a few words, is `und`.
public final class LanguageRecognizer {
    /// What could not be told (BCP 47).
    public static final String UNDETERMINED = "und";

    /// What is told as well by English words is English: "on" is Finnish, too.
    private static final String ENGLISH = "en";

    private static final int SAMPLE = 4000;
    private static final int FEWEST_WORDS = 5;
    private static final double LEAST_SHARE = 0.08;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> scripts = new HashMap<>();

    public LanguageRecognizer() {
        for (List<String> row : WordList.rows("read-languages")) {
            if (row.get(1).equals("script")) {
                scripts.put(row.get(2), row.get(0));
            } else {
                words.put(row.get(0), new HashSet<>(Arrays.asList(row.get(2).split(" ", -1))));
            }
        }
    }

    /// The language of `text` as a BCP 47 tag without a region.
    public String recognize(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String byScript = byScript(sample);
        return byScript != null ? byScript : byWords(Wording.fold(sample));
    }

    private @Nullable String byScript(String sample) {
        Map<Character.UnicodeScript, Long> letters = sample.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long total = letters.values().stream().mapToLong(Long::longValue).sum();
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() * 4 > total)
                .map(entry -> scripts.get(entry.getKey().name()))
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private String byWords(String folded) {
        String[] tokens = folded.split("[^\\p{L}']+", -1);
        String best = UNDETERMINED;
        double most = tokens.length < FEWEST_WORDS ? 1 : LEAST_SHARE;
        for (Map.Entry<String, Set<String>> language : words.entrySet()) {
            double share = (double) Arrays.stream(tokens)
                            .filter(language.getValue()::contains)
                            .count()
                    / tokens.length;
            boolean tied = share == most && language.getKey().equals(ENGLISH);
            if (share > most || tied) {
                most = share;
                best = language.getKey();
            }
        }
        return best;
    }
}
