package org.claimgraph.extract.number;

import java.util.Set;
import org.claimgraph.extract.number.NumberWords.Kind;
import org.claimgraph.extract.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads numbers: "1,200.5", "5 1/2", "1.3 billion", "2.7m", "-1.3", "1 in 5", and with `NumeralWordReader` those
/// in words.
public final class NumeralReader {
    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "6", "8", "10", "16", "32");
    private static final Set<String> TIME_UNITS =
            Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "games", "matches");
    private static final String MONEY = "$£€¥₹₽₩₪";
    private static final double TEN = 10;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double TRILLION = 1e12;

    private final NumberWords words = new NumberWords();
    private final NumeralWordReader inWords = new NumeralWordReader(words);

    /// The number that begins at lexeme `at`, or null.
    @Nullable
    public Numeral read(Lexemes lexemes, int at) {
        Numeral numeral = simple(lexemes, at);
        if (numeral == null) {
            return null;
        }
        Numeral share = outOf(lexemes, numeral);
        return share != null ? share : numeral;
    }

    private @Nullable Numeral simple(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.isNumber()) {
            return scaled(lexemes, power(lexemes, fraction(lexemes, digits(at, lexeme.number()))));
        }
        if (isMinus(lexemes, at)) {
            Numeral positive = simple(lexemes, lexemes.afterHyphen(at + 1));
            return positive == null ? null : positive.negative(at);
        }
        double glyph = glyph(lexeme);
        return glyph > 0 ? scaled(lexemes, digits(at, glyph)) : inWords.read(lexemes, at);
    }

    private static Numeral digits(int at, double value) {
        return new Numeral(at, at + 1, value, value, Form.DIGITS);
    }

    /// "minus 5", "minus-5", or a hyphen after a space or a currency's sign and right before digits: "-1.3",
    /// "$-50".
    private static boolean isMinus(Lexemes lexemes, int at) {
        if (lexemes.at(at).is("minus")) {
            return lexemes.at(lexemes.afterHyphen(at + 1)).isNumber();
        }
        Lexeme before = lexemes.at(at - 1);
        boolean opens = lexemes.at(at).spaced() || before.text().equals("(") || isMoneySign(before);
        boolean signed = lexemes.at(at).is("-")
                && lexemes.at(at + 1).isNumber()
                && lexemes.at(at + 1).isGlued();
        return signed && opens && (!before.isNumber() || lexemes.at(at + 2).is("%"));
    }

    /// "1/2", "5 1/2", "5½".
    private static Numeral fraction(Lexemes lexemes, Numeral whole) {
        int at = whole.to();
        if (isFraction(lexemes, at - 1)) {
            return whole.plus(at + 2, share(lexemes, at - 1) - whole.value());
        }
        if (isFraction(lexemes, at)) {
            return whole.plus(at + 3, share(lexemes, at));
        }
        if (isRunTogether(lexemes, at - 1)) {
            double units = whole.value() % TEN;
            return whole.plus(
                    at + 2,
                    Math.floor(whole.value() / TEN) + units / lexemes.at(at + 1).number() - whole.value());
        }
        double glyph = glyph(lexemes.at(at));
        return glyph > 0 ? whole.plus(at + 1, glyph) : whole;
    }

    /// A proper fraction in digits; "24/7" and "9/11" are none.
    private static boolean isFraction(Lexemes lexemes, int at) {
        return isSlashed(lexemes, at)
                && lexemes.at(at).number() < lexemes.at(at + 2).number();
    }

    /// "41/2 months" for "4 1/2 months", as old type sets it.
    private static boolean isRunTogether(Lexemes lexemes, int at) {
        double digits = lexemes.at(at).number();
        double numerator = digits % TEN;
        return isSlashed(lexemes, at)
                && digits > TEN
                && digits < HUNDRED
                && numerator > 0
                && numerator < lexemes.at(at + 2).number()
                && TIME_UNITS.contains(lexemes.at(at + 3).lower());
    }

    /// Digits, a slash and what can be a denominator, with no space between the first two.
    private static boolean isSlashed(Lexemes lexemes, int at) {
        return lexemes.at(at).isPlainInteger()
                && lexemes.at(at + 1).is("/")
                && lexemes.at(at + 1).isGlued()
                && DENOMINATORS.contains(lexemes.at(at + 2).text());
    }

    private static double share(Lexemes lexemes, int at) {
        return lexemes.at(at).number() / lexemes.at(at + 2).number();
    }

    private static double glyph(Lexeme lexeme) {
        return switch (lexeme.text()) {
            case "½" -> 0.5;
            case "¼" -> 0.25;
            case "¾" -> 0.75;
            case "⅓" -> 1.0 / 3;
            case "⅔" -> 2.0 / 3;
            default -> 0;
        };
    }

    /// "1.99×10-30", "6x10^23".
    private static Numeral power(Lexemes lexemes, Numeral numeral) {
        int at = numeral.to();
        boolean tens = lexemes.at(at).isAny("×", "x") && lexemes.at(at + 1).number() == TEN;
        boolean raised =
                lexemes.at(at + 2).isAny("-", "^") && lexemes.at(at + 3).isPlainInteger();
        if (!tens || !raised) {
            return numeral;
        }
        double sign = lexemes.at(at + 2).is("-") ? -1 : 1;
        return numeral.times(Math.pow(TEN, sign * lexemes.at(at + 3).number()), at + 4);
    }

    /// Multiplies by the scales that follow: "billion", "hundred thousand", "dozen", "-million"; "bn", "m" right
    /// behind.
    private Numeral scaled(Lexemes lexemes, Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.to());
        double scale = scale(lexemes, at, numeral);
        return Double.isNaN(scale) ? numeral : scaled(lexemes, numeral.times(scale, at + 1));
    }

    private double scale(Lexemes lexemes, int at, Numeral before) {
        Lexeme lexeme = lexemes.at(at);
        double scale = words.value(lexeme, Kind.SCALE);
        boolean behindDigits = lexeme.isGlued() && lexemes.at(before.to() - 1).isNumber();
        if (!Double.isNaN(scale) || !behindDigits) {
            return scale;
        }
        boolean money = isMoneySign(lexemes.at(before.from() - 1));
        return switch (lexeme.text()) {
            case "m", "M" -> money || countsNext(lexemes, at) ? MILLION : Double.NaN;
            case "b", "B" -> money || countsNext(lexemes, at) ? BILLION : Double.NaN;
            case "k", "K" -> THOUSAND;
            case "T" -> money ? TRILLION : Double.NaN;
            default -> Double.NaN;
        };
    }

    /// A currency's sign, or letters that may be its code.
    private static boolean isMoneySign(Lexeme lexeme) {
        boolean sign = !lexeme.text().isEmpty() && MONEY.contains(lexeme.text());
        return sign || (lexeme.isCapitalised() && lexeme.text().length() <= 3);
    }

    /// Whether a noun in the plural follows: "12.3m tonnes", but not "100m race".
    private static boolean countsNext(Lexemes lexemes, int at) {
        return lexemes.at(at + 1).isPluralNoun();
    }

    /// "1 in 5", "one in five", "nine out of 10": a share.
    private @Nullable Numeral outOf(Lexemes lexemes, Numeral numeral) {
        int at = numeral.to();
        boolean in = lexemes.at(at).is("in");
        boolean out = lexemes.are(at, "out", "of");
        Numeral whole = in || out ? simple(lexemes, out ? at + 2 : at + 1) : null;
        if (whole == null || !isWhole(lexemes, whole) || numeral.value() >= whole.value() || !numeral.isWhole()) {
            return null;
        }
        double value = numeral.value() / whole.value();
        return new Numeral(numeral.from(), whole.to(), value, value, Form.SHARE);
    }

    /// What shares are told of: 5, 10, 20, 100 and the like, not days or years ("two in 10 days").
    private static boolean isWhole(Lexemes lexemes, Numeral whole) {
        boolean round = whole.value() <= TEN || (whole.value() % TEN == 0 && whole.value() <= THOUSAND * HUNDRED);
        Lexeme next = lexemes.at(whole.to());
        return round && whole.isWhole() && !next.is("-") && !TIME_UNITS.contains(next.lower());
    }
}
