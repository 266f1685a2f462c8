package org.claimgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// The days that holidays fall on, by the rules of `/lexicon/value-holidays.txt`.
final class Holidays {
    private Holidays() {}

    static LocalDate day(String rule, int year) {
        int plus = rule.lastIndexOf('+');
        boolean shifted = plus > 0 && !rule.startsWith("easter");
        LocalDate day = shifted ? fixed(rule.substring(0, plus), year) : fixed(rule, year);
        return shifted ? day.plusDays(Integer.parseInt(rule.substring(plus + 1))) : day;
    }

    private static LocalDate fixed(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        String rest = rule.substring(3);
        if (rest.length() == 2) {
            return LocalDate.of(year, month, Integer.parseInt(rest));
        }
        DayOfWeek weekday = DayOfWeek.of(rest.charAt(0) - '0');
        int count = Integer.parseInt(rest.substring(2));
        return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    }

    /// Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
