package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.WordList;

/// Decides whether words that look like a time are one: "May" the verb, "2000 people", "Falcon 9", "second half"
/// are none.
final class TimeSense {
    private static final int EARLIEST_BARE_YEAR = 1900;
    private static final int LATEST_BARE_YEAR = 2100;

    private final Set<String> yearLeads = WordList.words("value-year-leads");
    private final Set<String> nameWords = WordList.words("value-name-words");
    private final Set<String> monthLeads = WordList.words("value-month-leads");
    private final Set<String> ambiguous = WordList.words("value-ambiguous-months");

    boolean isTime(List<Lexeme> lexemes, TimeMatch match) {
        return switch (match.reading()) {
            case WEEKDAY, WHICH_UNIT ->
                !isRecurring(lexemes, match) && (match.reading() == TimeReading.WEEKDAY || isUnit(lexemes, match));
            case HOLIDAY -> !isPartOfName(lexemes, match);
            case YEAR -> match.length() > 1 || isYear(lexemes, match);
            case SHORT_YEAR -> isLed(lexemes, match, yearLeads);
            case MONTH -> match.length() > 1 || isMonth(lexemes, match);
            case DATE -> isDate(lexemes, match);
            case CLOCK -> match.has(TimeSlot.MERIDIEM) || match.has(TimeSlot.ZONE) || isBareClock(lexemes, match);
            case END_OF_UNIT, START_OF_UNIT -> !SpanResolver.unit(match).isClock();
            case FOLLOWING, PRECEDING -> isUnit(lexemes, match);
            case SAME_DAY -> isAfter(lexemes, match, "in") && isWithinDay(lexemes, match.from() - 2);
            case DECADE -> isDecade(lexemes, match);
            case SEASON, HALF, QUARTER, HALF_OF_YEAR ->
                match.length() > 1 || match.has(TimeSlot.QUARTER) && isUpper(lexemes, match);
            case DAYS -> match.length() > 2;
            case SLASHED -> isSlashedDate(match);
            case AGO, EARLIER, LATER, HENCE -> true;
            default -> true;
        };
    }

    /// "every Monday", "each other Friday", "this week's" of no one week.
    private static boolean isRecurring(List<Lexeme> lexemes, TimeMatch match) {
        return isAfter(lexemes, match, "every") || isAfter(lexemes, match, "each") || isAfter(lexemes, match, "other");
    }

    /// "Easter Island".
    private static boolean isPartOfName(List<Lexeme> lexemes, TimeMatch match) {
        return match.to() < lexemes.size()
                && lexemes.get(match.to()).isCapitalised()
                && lexemes.get(match.to()).tag().startsWith("NNP");
    }

    /// "later in the day".
    private static boolean isWithinDay(List<Lexeme> lexemes, int at) {
        return at >= 0
                && (lexemes.get(at).is("later")
                        || lexemes.get(at).is("earlier")
                        || lexemes.get(at).is("late"));
    }

    private static boolean isUpper(List<Lexeme> lexemes, TimeMatch match) {
        return lexemes.get(match.from()).isCapitalised();
    }

    private static boolean isSlashedDate(TimeMatch match) {
        return match.slots().get(2).value() >= 0
                && match.slots().get(0).value() <= 31
                && match.slots().get(1).value() <= 31;
    }

    private boolean isYear(List<Lexeme> lexemes, TimeMatch match) {
        int year = match.get(TimeSlot.YEAR);
        Lexeme before = match.from() > 0 ? lexemes.get(match.from() - 1) : null;
        Lexeme next = match.to() < lexemes.size() ? lexemes.get(match.to()) : null;
        if (before != null
                && (isCode(lexemes, match, before)
                        || nameWords.contains(before.lower())
                        || "$£€#".contains(before.text()))) {
            return false;
        }
        if (isRangeOfNumbers(lexemes, match)) {
            return false;
        }
        boolean led = before == null || yearLeads.contains(before.lower());
        if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR) {
            return led && before != null && before.is("in");
        }
        boolean counts =
                next != null && (next.isPluralNoun() && !next.isCapitalised() || next.is("-") && !next.spaced());
        return !counts || led && (before == null || !before.is("of") && !before.is("about") && !before.is("around"));
    }

    /// "2000 - 2500": what follows the hyphen is no year.
    private static boolean isRangeOfNumbers(List<Lexeme> lexemes, TimeMatch match) {
        int next = match.to() + 1;
        return next < lexemes.size()
                && lexemes.get(match.to()).is("-")
                && lexemes.get(next).number() > LATEST_BARE_YEAR;
    }

    /// Part of a number or code that hyphens or dots join: "555-2010", "2010-7".
    private static boolean isCode(List<Lexeme> lexemes, TimeMatch match, Lexeme before) {
        boolean joined = !lexemes.get(match.from()).spaced();
        return joined
                && (before.isNumber()
                        || match.from() > 1
                                && "-/.".contains(before.text())
                                && lexemes.get(match.from() - 2).isNumber());
    }

    /// A lone month must be capitalised, and "May" or "March" must be led by a word that takes a month.
    private boolean isMonth(List<Lexeme> lexemes, TimeMatch match) {
        String month = lexemes.get(match.from()).lower();
        if (month.length() <= 4 && !month.equals("june") && !month.equals("july") && !month.equals("may")) {
            return isLed(lexemes, match, monthLeads);
        }
        return !ambiguous.contains(month) || isLed(lexemes, match, monthLeads);
    }

    private static boolean isLed(List<Lexeme> lexemes, TimeMatch match, Set<String> leads) {
        return match.from() > 0 && leads.contains(lexemes.get(match.from() - 1).lower());
    }

    private static boolean isAfter(List<Lexeme> lexemes, TimeMatch match, String word) {
        return match.from() > 0 && lexemes.get(match.from() - 1).is(word);
    }

    /// "Long March 8" is a rocket: a month after a name needs no day.
    private static boolean isDate(List<Lexeme> lexemes, TimeMatch match) {
        boolean named = match.from() > 0
                && lexemes.get(match.from()).is("march")
                && lexemes.get(match.from() - 1).is("long");
        return !named;
    }

    private static boolean isBareClock(List<Lexeme> lexemes, TimeMatch match) {
        boolean told = lexemes.get(match.to() - 1).is("clock");
        boolean colon = match.length() == 3 && lexemes.get(match.from() + 1).is(":");
        boolean at = isAfter(lexemes, match, "at") || isAfter(lexemes, match, "by") || isAfter(lexemes, match, "until");
        return told || colon && at;
    }

    /// "last week", not "last minute", "last days" or "the last week of".
    private static boolean isUnit(List<Lexeme> lexemes, TimeMatch match) {
        CalendarUnit unit = SpanResolver.unit(match);
        boolean plural = lexemes.get(match.to() - 1).lower().endsWith("s");
        boolean of = match.to() < lexemes.size() && lexemes.get(match.to()).is("of");
        boolean day = unit == CalendarUnit.DAY && match.reading() == TimeReading.WHICH_UNIT;
        return !unit.isClock() && !plural && !day && !(of && match.reading() == TimeReading.WHICH_UNIT);
    }

    private static boolean isDecade(List<Lexeme> lexemes, TimeMatch match) {
        Lexeme first = lexemes.get(match.from());
        return first.is("the") || first.is("'") || first.isNumber();
    }
}
