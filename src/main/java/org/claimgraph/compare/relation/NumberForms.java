package org.claimgraph.compare.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How English writes a number: "3000", "3,000", "three thousand"; "3.8".
final class NumberForms {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private record Scale(String name, double factor) {}

    private static final List<Scale> SCALES = List.of(
            new Scale("hundred", 1e2),
            new Scale("thousand", 1e3),
            new Scale("million", 1e6),
            new Scale("billion", 1e9));

    private static final int HUNDRED = 100;

    private NumberForms() {}

    /// Finds the number, however it is written, where no longer number holds it.
    static Pattern of(double number) {
        List<String> forms = new ArrayList<>(plain(number));
        for (Scale scale : SCALES) {
            double many = number / scale.factor();
            if (many >= 1 && many < 1000) {
                plain(many).forEach(form -> forms.add(form + " " + scale.name()));
            }
        }
        String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\d.,-])(?:" + any + ")(?![\\p{L}\\d-]|[.,]\\d| (?:hundred|thousand|million|billion)\\b)",
                Pattern.CASE_INSENSITIVE);
    }

    private static List<String> plain(double number) {
        List<String> forms = new ArrayList<>();
        forms.add(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        if (number == Math.rint(number) && number >= 0) {
            forms.add(String.format(Locale.ROOT, "%,d", (long) number));
            if (number < HUNDRED) {
                forms.add(word((int) number));
            }
        }
        return forms;
    }

    private static String word(int number) {
        if (number < ONES.size()) {
            return ONES.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + ONES.get(number % 10);
    }
}
