package org.claimgraph.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.NumberWords;
import org.claimgraph.extract.time.TimeMatch.Filled;
import org.claimgraph.extract.time.TimeWords.Read;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The patterns of `/lexicon/value-time-patterns.txt`, and the longest one that stands at a place.
final class TimePatterns {
    private static final List<TimeSlot> NUMERIC = List.of(
            TimeSlot.DAY,
            TimeSlot.YEAR,
            TimeSlot.NUMBER,
            TimeSlot.COUNT,
            TimeSlot.CLOCK,
            TimeSlot.MINUTES,
            TimeSlot.ORDINAL,
            TimeSlot.DECADE);

    /// What a number in words may fill.
    private static final List<TimeSlot> COUNTED = List.of(TimeSlot.COUNT, TimeSlot.MINUTES, TimeSlot.HOUR);

    /// A word, one of several, or a slot.
    private sealed interface Part {
        record Words(Set<String> words) implements Part {}

        record Slot(TimeSlot slot) implements Part {}
    }

    private record Pattern(List<Part> parts, TimeReading reading, boolean glued) {}

    private final TimeWords words;
    private final NumberWords numbers = new NumberWords();
    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final Map<TimeSlot, List<Pattern>> bySlot = new EnumMap<>(TimeSlot.class);

    TimePatterns(TimeWords words) {
        this.words = words;
        for (List<String> row : WordList.rows("value-time-patterns")) {
            boolean glued = row.size() > 2 && row.get(2).equals("glued");
            for (List<Part> parts : variants(List.of(row.getFirst().split(" ")))) {
                index(new Pattern(parts, TimeReading.valueOf(row.get(1)), glued));
            }
        }
    }

    /// A pattern with and without each of its optional words.
    private static List<List<Part>> variants(List<String> written) {
        List<List<Part>> variants = new ArrayList<>();
        variants.add(List.of());
        for (String part : written) {
            boolean optional = part.endsWith("?");
            Part parsed = part(optional ? part.substring(0, part.length() - 1) : part);
            List<List<Part>> longer = new ArrayList<>(optional ? variants : List.of());
            variants.forEach(variant -> longer.add(with(variant, parsed)));
            variants = longer;
        }
        return variants;
    }

    private static List<Part> with(List<Part> parts, Part last) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(last);
        return List.copyOf(longer);
    }

    private static Part part(String written) {
        return written.startsWith("<")
                ? new Part.Slot(TimeSlot.valueOf(
                        written.substring(1, written.length() - 1).toUpperCase(Locale.ROOT)))
                : new Part.Words(Set.of(written.toLowerCase(Locale.ROOT).split("\\|")));
    }

    private void index(Pattern pattern) {
        switch (pattern.parts().getFirst()) {
            case Part.Slot(TimeSlot slot) ->
                bySlot.computeIfAbsent(slot, absent -> new ArrayList<>()).add(pattern);
            case Part.Words(Set<String> first) ->
                first.forEach(word -> byWord.computeIfAbsent(word, absent -> new ArrayList<>())
                        .add(pattern));
        }
    }

    /// The longest time that begins at lexeme `at`, or null.
    @Nullable
    TimeMatch at(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        TimeMatch longest = longest(null, byWord.getOrDefault(lexeme.lower(), List.of()), lexemes, at);
        if (lexeme.isNumber()) {
            for (TimeSlot slot : NUMERIC) {
                longest = longest(longest, bySlot.getOrDefault(slot, List.of()), lexemes, at);
            }
            return longest;
        }
        for (TimeSlot slot : words.slots(lexeme).keySet()) {
            longest = longest(longest, bySlot.getOrDefault(slot, List.of()), lexemes, at);
        }
        if (isCount(lexemes, at)) {
            for (TimeSlot slot : COUNTED) {
                longest = longest(longest, bySlot.getOrDefault(slot, List.of()), lexemes, at);
            }
        }
        return words.isHoliday(lexemes, at)
                ? longest(longest, bySlot.getOrDefault(TimeSlot.HOLIDAY, List.of()), lexemes, at)
                : longest;
    }

    /// Whether a count may begin here; an article counts only a unit.
    private boolean isCount(Lexemes lexemes, int at) {
        return lexemes.at(at).isAny("a", "an")
                ? words.slots(lexemes.at(at + 1)).containsKey(TimeSlot.UNIT)
                : numbers.of(lexemes.at(at)) != null;
    }

    private @Nullable TimeMatch longest(@Nullable TimeMatch best, List<Pattern> patterns, Lexemes lexemes, int at) {
        TimeMatch longest = best;
        for (Pattern pattern : patterns) {
            TimeMatch match = match(pattern, lexemes, at);
            if (match != null && (longest == null || match.length() > longest.length())) {
                longest = match;
            }
        }
        return longest;
    }

    private @Nullable TimeMatch match(Pattern pattern, Lexemes lexemes, int from) {
        if (failsEarly(pattern, lexemes, from)) {
            return null;
        }
        List<Filled> filled = new ArrayList<>(pattern.parts().size());
        int at = from;
        for (Part part : pattern.parts()) {
            if (at >= lexemes.size()
                    || (pattern.glued() && at > from && lexemes.at(at).spaced())) {
                return null;
            }
            int next = take(part, lexemes, at, filled);
            if (next < 0) {
                return null;
            }
            at = next;
        }
        return new TimeMatch(pattern.reading(), from, at, filled);
    }

    /// Most patterns that begin with the same word part at their second.
    private boolean failsEarly(Pattern pattern, Lexemes lexemes, int from) {
        boolean led = pattern.parts().getFirst() instanceof Part.Words
                && pattern.parts().size() > 1;
        return led && !stands(pattern.parts().get(1), lexemes, from + 1);
    }

    private boolean stands(Part part, Lexemes lexemes, int at) {
        return switch (part) {
            case Part.Words(Set<String> alternatives) ->
                alternatives.contains(lexemes.at(at).lower());
            case Part.Slot(TimeSlot slot) -> words.read(slot, lexemes, at) != null;
        };
    }

    private int take(Part part, Lexemes lexemes, int at, List<Filled> filled) {
        return switch (part) {
            case Part.Words(Set<String> alternatives) ->
                alternatives.contains(lexemes.at(at).lower()) ? at + 1 : -1;
            case Part.Slot(TimeSlot slot) -> {
                Read read = words.read(slot, lexemes, at);
                if (read != null) {
                    filled.add(new Filled(slot, read.value()));
                }
                yield read == null ? -1 : read.to();
            }
        };
    }
}
