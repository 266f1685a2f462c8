package org.claimgraph.compare.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// How English writes a number: "3000", "3,000", "three thousand"; "3.8".
public final class NumberForms {
    private static final Set<String> COUNTING = Set.of("unit", "teen", "ten");

    private static final int THOUSAND = 1000;

    /// The words of `/lexicon/value-numbers.txt`, by which texts are read too.
    private static final class Lists {
        static final Map<Integer, String> WORDS = new LinkedHashMap<>();
        static final Map<String, Double> SCALES = new LinkedHashMap<>();

        static {
            for (List<String> row : WordList.rows("value-numbers")) {
                if (COUNTING.contains(row.get(1))) {
                    WORDS.put(Integer.parseInt(row.get(2)), row.getFirst());
                } else if (row.get(1).equals("scale")) {
                    SCALES.put(row.getFirst(), Double.parseDouble(row.get(2)));
                }
            }
        }
    }

    private NumberForms() {}

    /// Finds the number, however it is written, where no longer number holds it.
    public static Pattern of(double number) {
        Stream<String> scaled = Lists.SCALES.entrySet().stream()
                .filter(scale -> number >= scale.getValue() && number < scale.getValue() * THOUSAND)
                .flatMap(scale -> plain(number / scale.getValue()).stream().map(form -> form + " " + scale.getKey()));
        String any = Stream.concat(plain(number).stream(), scaled)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String scales = String.join("|", Lists.SCALES.keySet());
        return Pattern.compile(
                "(?<![\\p{L}\\d.,-])(?:" + any + ")(?![\\p{L}\\d-]|[.,]\\d| (?:" + scales + ")\\b)",
                Pattern.CASE_INSENSITIVE);
    }

    /// The words for the numbers from 0 to `last`, which is 20 at most.
    public static List<String> words(int last) {
        return Lists.WORDS.entrySet().stream()
                .filter(word -> word.getKey() <= last)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> plain(double number) {
        List<String> forms = new ArrayList<>();
        forms.add(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        if (number == Math.rint(number) && number >= 0) {
            forms.add(String.format(Locale.ROOT, "%,d", (long) number));
            String word = word((long) number);
            if (word != null) {
                forms.add(word);
            }
        }
        return forms;
    }

    /// "forty-one"; null for what is written with more than two words.
    private static @Nullable String word(long number) {
        if (number >= THOUSAND) {
            return null;
        }
        int whole = (int) number;
        String alone = Lists.WORDS.get(whole);
        String ten = Lists.WORDS.get(whole - whole % 10);
        String unit = Lists.WORDS.get(whole % 10);
        return alone != null ? alone : ten == null ? null : ten + "-" + unit;
    }
}
