package org.claimgraph.extract.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.extract.value.PhraseTable.Found;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads the slots of time patterns at a lexeme.
final class TimeWords {
    /// A slot's value and the lexeme after it.
    record Read(int value, int to) {}

    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int LONGEST_MONTH = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 1900;

    private final Map<String, Map<TimeSlot, Integer>> words = new HashMap<>();
    private final PhraseTable<Integer> zones = PhraseTable.ofSymbols();
    private final PhraseTable<Integer> holidays = PhraseTable.ofWords();
    private final List<String> zoneNames = new ArrayList<>();
    private final List<String> holidayRules = new ArrayList<>();
    private final NumeralReader numerals = new NumeralReader();

    TimeWords() {
        for (List<String> row : WordList.rows("value-time-words")) {
            TimeSlot slot = TimeSlot.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            words.computeIfAbsent(row.getFirst(), absent -> new HashMap<>()).put(slot, Integer.valueOf(row.get(2)));
        }
        index("value-zones", zones, zoneNames);
        index("value-holidays", holidays, holidayRules);
    }

    private static void index(String list, PhraseTable<Integer> table, List<String> meanings) {
        for (List<String> row : WordList.rows(list)) {
            String spread =
                    row.getFirst().replace("'", " ' ").replace("st. ", "st . ").replaceAll(" +", " ");
            table.add(spread.strip(), meanings.size());
            meanings.add(row.get(1));
        }
    }

    String zone(int index) {
        return zoneNames.get(index);
    }

    String holiday(int index) {
        return holidayRules.get(index);
    }

    /// Whether a time may begin at this word through one of its slots.
    Map<TimeSlot, Integer> slots(Lexeme lexeme) {
        return words.getOrDefault(lexeme.lower(), Map.of());
    }

    boolean isHoliday(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).isCapitalised() && holidays.at(lexemes, at) != null
                || at + 1 < lexemes.size()
                        && lexemes.get(at).is("the")
                        && lexemes.get(at + 1).isCapitalised()
                        && holidays.at(lexemes, at) != null;
    }

    /// What `slot` takes at `at`, or null.
    @Nullable
    Read read(TimeSlot slot, List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return null;
        }
        return switch (slot) {
            case DAY -> day(lexemes, at);
            case YEAR -> year(lexemes, at);
            case SHORTYEAR -> digits(lexemes, at, 2);
            case NUMBER ->
                lexemes.get(at).isPlainInteger()
                        ? new Read((int) lexemes.get(at).number(), at + 1)
                        : null;
            case DECADE -> decade(lexemes, at);
            case COUNT -> count(lexemes, at);
            case CLOCK -> clock(lexemes, at);
            case ORDINAL -> ordinal(lexemes, at);
            case ZONE -> phrase(zones, lexemes, at);
            case HOLIDAY -> phrase(holidays, lexemes, at);
            case MONTH, WEEKDAY, SHORTDAY -> lexemes.get(at).isCapitalised() ? word(slot, lexemes, at) : null;
            case DAYWORD, WHICH, PART, SEASON, UNIT, QUARTER, HALF, MERIDIEM, NOON -> word(slot, lexemes, at);
        };
    }

    private @Nullable Read word(TimeSlot slot, List<Lexeme> lexemes, int at) {
        Integer value = slots(lexemes.get(at)).get(slot);
        return value == null ? null : new Read(value, at + 1);
    }

    private static @Nullable Read phrase(PhraseTable<Integer> table, List<Lexeme> lexemes, int at) {
        Found<Integer> found = table.at(lexemes, at);
        return found == null ? null : new Read(found.meaning(), found.to());
    }

    private @Nullable Read day(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (!lexeme.isPlainInteger()) {
            Read named = word(TimeSlot.ORDINAL, lexemes, at);
            return named != null && !lexeme.is("final") ? named : null;
        }
        int value = (int) lexeme.number();
        int to = isOrdinalEnding(lexemes, at + 1) ? at + 2 : at + 1;
        return value >= 1 && value <= LONGEST_MONTH && !isGlued(lexemes, to) ? new Read(value, to) : null;
    }

    private static boolean isOrdinalEnding(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size() || lexemes.get(at).spaced()) {
            return false;
        }
        String ending = lexemes.get(at).lower();
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    }

    /// Whether letters, or a colon or percent sign, go on with the number before `at`: it is no day and no year
    /// then.
    private static boolean isGlued(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        boolean clock = next.is(":")
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).isNumber()
                && !lexemes.get(at + 1).spaced();
        return next.is("%") || !next.spaced() && (next.isWord() || clock);
    }

    private static @Nullable Read digits(List<Lexeme> lexemes, int at, int length) {
        Lexeme lexeme = lexemes.get(at);
        boolean right = lexeme.isPlainInteger() && lexeme.text().length() == length && !isGlued(lexemes, at + 1);
        return right ? new Read((int) lexeme.number(), at + 1) : null;
    }

    private static @Nullable Read year(List<Lexeme> lexemes, int at) {
        Read read = digits(lexemes, at, 4);
        return read != null && read.value() >= FIRST_YEAR && read.value() <= LAST_YEAR ? read : null;
    }

    private @Nullable Read decade(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.is("'") && at + 1 < lexemes.size() && lexemes.get(at + 1).isPlainInteger()) {
            Read short_ = decade(lexemes, at + 1);
            return short_;
        }
        if (lexeme.isPlainInteger()) {
            boolean ending = at + 1 < lexemes.size()
                    && lexemes.get(at + 1).is("s")
                    && !lexemes.get(at + 1).spaced();
            int value = (int) lexeme.number();
            boolean round = ending && value % 10 == 0;
            return !round ? null : new Read(value < 100 ? CENTURY + value : value, at + 2);
        }
        Integer named = slots(lexeme).get(TimeSlot.DECADE);
        return named == null ? null : new Read(CENTURY + named, at + 1);
    }

    private @Nullable Read count(List<Lexeme> lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null) {
            boolean one = lexemes.get(at).is("a") || lexemes.get(at).is("an");
            return one ? new Read(1, at + 1) : null;
        }
        boolean whole = numeral.isExact() && numeral.value() == Math.rint(numeral.value()) && numeral.value() > 0;
        return whole && numeral.value() < FIRST_YEAR * 10 ? new Read((int) numeral.value(), numeral.to()) : null;
    }

    private @Nullable Read ordinal(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.isPlainInteger()) {
            return isOrdinalEnding(lexemes, at + 1) ? new Read((int) lexeme.number(), at + 2) : null;
        }
        return word(TimeSlot.ORDINAL, lexemes, at);
    }

    /// "9", "11:43", "7.30".
    private static @Nullable Read clock(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (!lexeme.isNumber() || lexeme.number() >= HOURS + 1) {
            return fourDigits(lexemes, at);
        }
        int hour = (int) lexeme.number();
        int dot = lexeme.text().indexOf('.');
        if (dot > 0) {
            boolean minutes = lexeme.text().length() == dot + 3;
            int minute = minutes ? Integer.parseInt(lexeme.text().substring(dot + 1)) : SIXTY;
            return minute < SIXTY ? new Read(hour * SIXTY + minute, at + 1) : null;
        }
        boolean colon = at + 2 < lexemes.size()
                && lexemes.get(at + 1).is(":")
                && !lexemes.get(at + 1).spaced()
                && lexemes.get(at + 2).isPlainInteger()
                && lexemes.get(at + 2).text().length() == 2
                && !lexemes.get(at + 2).spaced();
        if (colon && lexemes.get(at + 2).number() < SIXTY) {
            return new Read(hour * SIXTY + (int) lexemes.get(at + 2).number(), at + 3);
        }
        return lexeme.isPlainInteger() && hour < HOURS ? new Read(hour * SIXTY, at + 1) : null;
    }

    /// "0401" of "0401 GMT".
    private static @Nullable Read fourDigits(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean four = lexeme.isPlainInteger() && lexeme.text().length() == 4;
        int hour = four ? (int) lexeme.number() / 100 : HOURS;
        int minute = four ? (int) lexeme.number() % 100 : 0;
        return hour < HOURS && minute < SIXTY ? new Read(hour * SIXTY + minute, at + 1) : null;
    }
}
