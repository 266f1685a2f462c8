package org.claimgraph.extract.time;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.PhraseTable;
import org.claimgraph.lexicon.WordList;

/// Decides whether words that look like a time are one: "may" the verb, "2000 people", "Easter Island", "every
/// Monday" and "last minute" are none.
final class TimeSense {
    private static final int EARLIEST_BARE_YEAR = 1900;
    private static final int LATEST_BARE_YEAR = 2100;
    private static final int LONGEST_MONTH = 31;

    private final Set<String> yearLeads = WordList.words("value-year-leads");
    private final Set<String> nameWords = WordList.words("value-name-words");
    private final Set<String> monthLeads = WordList.words("value-month-leads");
    private final Set<String> ambiguous = WordList.words("value-ambiguous-months");
    private final PhraseTable<String> namesWithMonths = PhraseTable.ofWords();

    TimeSense() {
        WordList.words("value-names-with-months").forEach(name -> namesWithMonths.add(name, name));
    }

    boolean isTime(Lexemes lexemes, TimeMatch match) {
        return switch (match.reading()) {
            case WEEKDAY -> !isRecurring(lexemes, match);
            case WHICH_UNIT -> !isRecurring(lexemes, match) && isOneUnit(lexemes, match);
            case FOLLOWING, PRECEDING, SAME, END_OF_UNIT, START_OF_UNIT -> isCalendarUnit(lexemes, match);
            case HOLIDAY -> !lexemes.at(match.to()).isName();
            case YEAR -> match.length() > 1 || isYear(lexemes, match);
            case SHORT_YEAR -> isLed(lexemes, match, yearLeads);
            case DATE, DAYS -> namesWithMonths.before(lexemes, match.from() + 1) == null;
            case MONTH -> match.length() > 1 || isMonth(lexemes, match);
            case SLASHED -> match.slots().get(1).value() <= LONGEST_MONTH;
            case CLOCK -> match.has(TimeSlot.MERIDIEM) || match.has(TimeSlot.ZONE) || isBareClock(lexemes, match);
            case PAST_HOUR, BEFORE_HOUR -> isHourOfClock(lexemes, match);
            case NOON -> !lexemes.at(match.from() - 1).is("high");
            case EARLIER ->
                !lexemes.at(match.to() - 1).is("before")
                        || !lexemes.at(match.to()).isWord();
            case SAME_DAY -> isWithinDay(lexemes, match);
            case DECADE ->
                lexemes.at(match.from()).isAny("the", "'")
                        || lexemes.at(match.from()).isNumber();
            case QUARTER -> match.length() > 1 || lexemes.at(match.from()).isCapitalised();
            default -> true;
        };
    }

    /// "every Monday", "every other Friday".
    private static boolean isRecurring(Lexemes lexemes, TimeMatch match) {
        return lexemes.at(match.from() - 1).isAny("every", "each", "other");
    }

    /// "last week", not "the last week of" or "the last day".
    private static boolean isOneUnit(Lexemes lexemes, TimeMatch match) {
        boolean day = SpanResolver.unit(match) == CalendarUnit.DAY;
        return !day && isCalendarUnit(lexemes, match) && !lexemes.at(match.to()).is("of");
    }

    /// "the next year", not "the next minute" or "the next years".
    private static boolean isCalendarUnit(Lexemes lexemes, TimeMatch match) {
        boolean plural = lexemes.at(match.to() - 1).lower().endsWith("s");
        return !plural && !SpanResolver.unit(match).isClock();
    }

    /// "later in the day".
    private static boolean isWithinDay(Lexemes lexemes, TimeMatch match) {
        return lexemes.at(match.from() - 1).is("in")
                && lexemes.at(match.from() - 2).isAny("later", "earlier", "late", "early");
    }

    /// Four digits that are no code, no name's number, and count nothing. Far years need "in".
    private boolean isYear(Lexemes lexemes, TimeMatch match) {
        int year = match.get(TimeSlot.YEAR);
        Lexeme before = lexemes.at(match.from() - 1);
        if (isCode(lexemes, match) || nameWords.contains(before.lower()) || before.isAny("$", "£", "€", "#")) {
            return false;
        }
        if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR) {
            return before.isAny("in", "since") || isOrigin(lexemes, match.from());
        }
        return !counts(lexemes, match) || (isLed(lexemes, match, yearLeads) && !before.isAny("of", "about", "around"));
    }

    /// "dates back to 1873", "dates from 1873".
    private static boolean isOrigin(Lexemes lexemes, int year) {
        return lexemes.at(year - 1).isAny("to", "from")
                && lexemes.at(year - 2).isAny("back", "date", "dates", "dated", "dating");
    }

    /// Whether a plural noun or a hyphen follows: "2000 people", "2000-strong".
    private static boolean counts(Lexemes lexemes, TimeMatch match) {
        Lexeme next = lexemes.at(match.to());
        boolean plural = next.isPluralNoun() && !next.isCapitalised();
        return plural || lexemes.isHyphen(match.to());
    }

    /// Part of a number that hyphens or dots join ("555-2010"), or the lower end of a range ("2000 - 2500").
    private static boolean isCode(Lexemes lexemes, TimeMatch match) {
        Lexeme before = lexemes.at(match.from() - 1);
        boolean joined = lexemes.at(match.from()).isGlued()
                && (before.isNumber()
                        || (before.isAny("-", "/", ".")
                                && lexemes.at(match.from() - 2).isNumber()));
        boolean range =
                lexemes.at(match.to()).is("-") && lexemes.at(match.to() + 1).number() > LATEST_BARE_YEAR;
        return joined || range;
    }

    /// A month whose name is short or another word too must be led by a word that takes a month.
    private boolean isMonth(Lexemes lexemes, TimeMatch match) {
        return !ambiguous.contains(lexemes.at(match.from()).lower()) || isLed(lexemes, match, monthLeads);
    }

    private static boolean isLed(Lexemes lexemes, TimeMatch match, Set<String> leads) {
        return leads.contains(lexemes.at(match.from() - 1).lower());
    }

    /// "half past six", "eight minutes to eleven", "at ten to five"; not "from ten to five", "ten to five people" or
    /// "odds at ten to one".
    private static boolean isHourOfClock(Lexemes lexemes, TimeMatch match) {
        Lexeme next = lexemes.at(match.to());
        Lexeme before = lexemes.at(match.from() - 1);
        boolean range = match.reading() == TimeReading.BEFORE_HOUR && before.is("from");
        if (range || next.isPluralNoun() || next.is("%")) {
            return false;
        }
        for (int at = match.from(); at < match.to(); at++) {
            if (lexemes.at(at).isAny("half", "quarter", "minute", "minutes", "past", "clock")) {
                return true;
            }
        }
        boolean odds = lexemes.at(match.from() - 2).is("odds");
        return !odds && lexemes.at(match.from()).isWord() && before.isAny("at", "until", "since", "about", "around");
    }

    /// "at 17:22", "at about 17:22", "shortly after 17:22", "ten o'clock".
    private static boolean isBareClock(Lexemes lexemes, TimeMatch match) {
        if (lexemes.at(match.to() - 1).is("clock")) {
            return true;
        }
        int before = match.from() - 1;
        int lead = lexemes.at(before).isAny("about", "around", "approximately", "roughly") ? before - 1 : before;
        boolean led = lexemes.at(lead).isAny("at", "by", "until")
                || (lexemes.at(before).isAny("before", "after")
                        && lexemes.at(before - 1).isAny("shortly", "just", "soon", "right"));
        return led && lexemes.at(match.from() + 1).is(":");
    }
}
