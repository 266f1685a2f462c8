package org.claimgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.NumeralReader;
import org.claimgraph.extract.number.PhraseTable;
import org.claimgraph.extract.number.PhraseTable.Found;
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
    private static final int HUNDRED = 100;
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEAR_DIGITS = 4;
    private static final int MANY = 10_000;

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

    /// Whether a holiday's name begins at `at`.
    boolean isHoliday(Lexemes lexemes, int at) {
        boolean the = lexemes.at(at).is("the");
        return lexemes.at(the ? at + 1 : at).isCapitalised() && holidays.at(lexemes, at) != null;
    }

    /// What `slot` takes at `at`, or null.
    @Nullable
    Read read(TimeSlot slot, Lexemes lexemes, int at) {
        return switch (slot) {
            case DAY -> day(lexemes, at);
            case YEAR -> year(lexemes, at);
            case SHORTYEAR -> digits(lexemes, at, 2);
            case NUMBER ->
                lexemes.at(at).isPlainInteger() ? new Read((int) lexemes.at(at).number(), at + 1) : null;
            case DECADE -> decade(lexemes, at);
            case COUNT -> count(lexemes, at);
            case CLOCK -> clock(lexemes, at);
            case MINUTES -> minutes(lexemes, at);
            case HOUR -> hour(lexemes, at);
            case ORDINAL -> ordinal(lexemes, at);
            case ZONE -> phrase(zones, lexemes, at);
            case HOLIDAY -> phrase(holidays, lexemes, at);
            case MONTH, WEEKDAY, SHORTDAY -> lexemes.at(at).isCapitalised() ? word(slot, lexemes, at) : null;
            case DAYWORD, WHICH, PART, SEASON, UNIT, QUARTER, HALF, MERIDIEM, NOON -> word(slot, lexemes, at);
        };
    }

    private @Nullable Read word(TimeSlot slot, Lexemes lexemes, int at) {
        Integer value = slots(lexemes.at(at)).get(slot);
        return value == null ? null : new Read(value, at + 1);
    }

    private static @Nullable Read phrase(PhraseTable<Integer> table, Lexemes lexemes, int at) {
        Found<Integer> found = table.at(lexemes, at);
        return found == null ? null : new Read(found.meaning(), found.to());
    }

    private @Nullable Read day(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (!lexeme.isPlainInteger()) {
            Read named = word(TimeSlot.ORDINAL, lexemes, at);
            return named != null && !lexeme.is("final") ? named : null;
        }
        int value = (int) lexeme.number();
        int to = isOrdinalEnding(lexemes, at + 1) ? at + 2 : at + 1;
        return value >= 1 && value <= LONGEST_MONTH && !isContinued(lexemes, to) ? new Read(value, to) : null;
    }

    private static boolean isOrdinalEnding(Lexemes lexemes, int at) {
        return lexemes.at(at).isGlued() && lexemes.at(at).isAny("st", "nd", "rd", "th");
    }

    /// Whether letters, a colon or a percent sign go on with the number before `at`: it is no day and no year then.
    private static boolean isContinued(Lexemes lexemes, int at) {
        Lexeme next = lexemes.at(at);
        boolean clock = next.is(":")
                && lexemes.at(at + 1).isNumber()
                && lexemes.at(at + 1).isGlued();
        return next.is("%") || (next.isGlued() && (next.isWord() || clock));
    }

    private static @Nullable Read digits(Lexemes lexemes, int at, int length) {
        Lexeme lexeme = lexemes.at(at);
        boolean right = lexeme.isPlainInteger() && lexeme.text().length() == length && !isContinued(lexemes, at + 1);
        return right ? new Read((int) lexeme.number(), at + 1) : null;
    }

    private static @Nullable Read year(Lexemes lexemes, int at) {
        Read read = digits(lexemes, at, YEAR_DIGITS);
        return read != null && read.value() >= FIRST_YEAR && read.value() <= LAST_YEAR ? read : null;
    }

    private @Nullable Read decade(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.is("'") && lexemes.at(at + 1).isPlainInteger()) {
            return decade(lexemes, at + 1);
        }
        if (!lexeme.isPlainInteger()) {
            return named(slots(lexeme).get(TimeSlot.DECADE), at);
        }
        int value = (int) lexeme.number();
        boolean round = value % YEARS_OF_DECADE == 0
                && lexemes.at(at + 1).is("s")
                && lexemes.at(at + 1).isGlued();
        return round ? new Read(value < HUNDRED ? CENTURY + value : value, at + 2) : null;
    }

    /// "eighties".
    private static @Nullable Read named(@Nullable Integer decade, int at) {
        return decade == null ? null : new Read(CENTURY + decade, at + 1);
    }

    private @Nullable Read count(Lexemes lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null) {
            return lexemes.at(at).isAny("a", "an") ? new Read(1, at + 1) : null;
        }
        boolean countable = numeral.isWhole() && numeral.value() > 0 && numeral.value() < MANY;
        return countable ? new Read((int) numeral.value(), numeral.to()) : null;
    }

    private @Nullable Read ordinal(Lexemes lexemes, int at) {
        if (!lexemes.at(at).isPlainInteger()) {
            return word(TimeSlot.ORDINAL, lexemes, at);
        }
        return isOrdinalEnding(lexemes, at + 1) ? new Read((int) lexemes.at(at).number(), at + 2) : null;
    }

    /// "9", "11:43", "7.30", "0401".
    private static @Nullable Read clock(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (!lexeme.isNumber()) {
            return null;
        }
        int hour = (int) lexeme.number();
        int dot = lexeme.text().indexOf('.');
        if (dot > 0) {
            return moment(hour, lexeme.text().substring(dot + 1), at + 1);
        }
        if (lexeme.text().length() == YEAR_DIGITS) {
            return moment(hour / HUNDRED, lexeme.text().substring(2), at + 1);
        }
        boolean colon = lexemes.at(at + 1).is(":") && lexemes.at(at + 1).isGlued();
        boolean minutes =
                colon && lexemes.at(at + 2).isGlued() && lexemes.at(at + 2).isPlainInteger();
        return minutes ? moment(hour, lexemes.at(at + 2).text(), at + 3) : moment(hour, "00", at + 1);
    }

    private @Nullable Read minutes(Lexemes lexemes, int at) {
        Read read = word(TimeSlot.MINUTES, lexemes, at);
        if (read != null) {
            return read;
        }
        Read count = count(lexemes, at);
        if (count == null || count.value() >= SIXTY) {
            return null;
        }
        return lexemes.at(count.to()).isAny("minute", "minutes") ? new Read(count.value(), count.to() + 1) : count;
    }

    private @Nullable Read hour(Lexemes lexemes, int at) {
        Read noon = word(TimeSlot.NOON, lexemes, at);
        Read hour = noon == null ? count(lexemes, at) : noon;
        return hour != null && hour.value() <= HOURS / 2 ? hour : null;
    }

    private static @Nullable Read moment(int hour, String minutes, int to) {
        int minute = minutes.length() == 2 ? Integer.parseInt(minutes) : SIXTY;
        return hour < HOURS && minute < SIXTY ? new Read(hour * SIXTY + minute, to) : null;
    }
}
