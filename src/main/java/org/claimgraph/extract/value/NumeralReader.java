package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.NumberWords.Kind;
import org.claimgraph.extract.value.NumberWords.NumberWord;
import org.claimgraph.extract.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and words: "1,200.5", "5 1/2", "1.3 billion", "$2.7m", "twenty-three", "half a million",
/// "two dozen", "tens of thousands", "a third", "1 in 5", "-1.3".
final class NumeralReader {
    private static final double ORDER = 10;
    private static final double HUNDRED = 100;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double THOUSAND = 1e3;
    private static final double TRILLION = 1e12;

    private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "6", "8", "10", "16", "32");
    private static final Set<String> ORDERS = Set.of("next", "last", "past", "previous", "first", "consecutive");

    private final NumberWords words = new NumberWords();

    /// The number that begins at lexeme `at`, or null.
    @Nullable
    Numeral read(List<Lexeme> lexemes, int at) {
        Numeral numeral = simple(lexemes, at);
        if (numeral == null) {
            return null;
        }
        Numeral outOf = outOf(lexemes, numeral);
        return outOf != null ? outOf : numeral;
    }

    private @Nullable Numeral simple(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (lexeme.isNumber()) {
            return scaled(lexemes, fraction(lexemes, digits(lexemes, at)));
        }
        if (isMinus(lexemes, at)) {
            Numeral positive = simple(lexemes, lexemes.get(at + 1).is("-") ? at + 2 : at + 1);
            return positive == null ? null : positive.negative(at);
        }
        double glyph = glyph(lexeme);
        return glyph > 0 ? scaled(lexemes, new Numeral(at, at + 1, glyph, glyph, Form.DIGITS)) : inWords(lexemes, at);
    }

    private static boolean isMinus(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        if (lexemes.get(at).is("minus")) {
            int next = lexemes.get(at + 1).is("-") ? at + 2 : at + 1;
            return next < lexemes.size() && lexemes.get(next).isNumber();
        }
        return isSignedDigits(lexemes, at);
    }

    /// A hyphen after a space or a currency sign and right before digits, not one that stands for "to".
    private static boolean isSignedDigits(List<Lexeme> lexemes, int at) {
        boolean opens = lexemes.get(at).spaced()
                || at > 0 && "$£€(".contains(lexemes.get(at - 1).text());
        Lexeme next = lexemes.get(at + 1);
        boolean signed = lexemes.get(at).is("-") && opens && next.isNumber() && !next.spaced();
        boolean afterNumber = at > 0 && lexemes.get(at - 1).isNumber();
        return signed
                && (!afterNumber
                        || at + 2 < lexemes.size() && lexemes.get(at + 2).is("%"));
    }

    private static Numeral digits(List<Lexeme> lexemes, int at) {
        double value = lexemes.get(at).number();
        return new Numeral(at, at + 1, value, value, Form.DIGITS);
    }

    /// "1/2", "5 1/2", "5½".
    private static Numeral fraction(List<Lexeme> lexemes, Numeral whole) {
        int at = whole.to();
        if (isSlash(lexemes, at) && isSmall(lexemes, at - 1) && isDenominator(lexemes, at + 1)) {
            return parts(whole, at + 2, whole.value() / lexemes.get(at + 1).number(), 0);
        }
        if (isSmall(lexemes, at) && isSlash(lexemes, at + 1) && isDenominator(lexemes, at + 2)) {
            double share = lexemes.get(at).number() / lexemes.get(at + 2).number();
            return share < 1 ? parts(whole, at + 3, share, whole.value()) : whole;
        }
        double glyph = at < lexemes.size() ? glyph(lexemes.get(at)) : 0;
        return glyph > 0 ? parts(whole, at + 1, glyph, whole.value()) : whole;
    }

    private static Numeral parts(Numeral whole, int to, double share, double rest) {
        return new Numeral(whole.from(), to, share + rest, share + rest, Form.DIGITS);
    }

    private static boolean isSlash(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && lexemes.get(at).is("/")
                && !lexemes.get(at).spaced();
    }

    private static boolean isSmall(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && lexemes.get(at).isPlainInteger()
                && lexemes.get(at).number() < HUNDRED
                && lexemes.get(at).number() > 0;
    }

    /// What fractions are told in; "24/7" and "9/11" are none.
    private static boolean isDenominator(List<Lexeme> lexemes, int at) {
        return isSmall(lexemes, at)
                && lexemes.get(at).number() > lexemes.get(at - 2).number()
                && DENOMINATORS.contains(lexemes.get(at).text());
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

    /// Multiplies by the scales that follow: "billion", "hundred thousand", "dozen", "-million"; "bn", "m" right
    /// behind.
    private Numeral scaled(List<Lexeme> lexemes, Numeral numeral) {
        Numeral scaled = power(lexemes, numeral);
        while (true) {
            int at = skipHyphen(lexemes, scaled.to());
            double scale = at < lexemes.size() ? scale(lexemes, at, scaled) : Double.NaN;
            if (Double.isNaN(scale)) {
                return scaled;
            }
            scaled = scaled.times(scale, at + 1);
        }
    }

    /// "1.99×10-30": ten to a power whose sign, or caret, may have been lost.
    private static Numeral power(List<Lexeme> lexemes, Numeral numeral) {
        int at = numeral.to();
        boolean tens = at + 1 < lexemes.size()
                && (lexemes.get(at).is("×") || lexemes.get(at).is("x"))
                && lexemes.get(at + 1).number() == ORDER;
        int sign = at + 2;
        if (!tens || sign >= lexemes.size()) {
            return numeral;
        }
        boolean marked = lexemes.get(sign).is("-") || lexemes.get(sign).is("^");
        boolean raised =
                marked && sign + 1 < lexemes.size() && lexemes.get(sign + 1).isPlainInteger();
        if (!raised) {
            return numeral;
        }
        double power = lexemes.get(sign + 1).number() * (lexemes.get(sign).is("-") ? -1 : 1);
        return numeral.times(Math.pow(ORDER, power), sign + 2);
    }

    private double scale(List<Lexeme> lexemes, int at, Numeral before) {
        Lexeme lexeme = lexemes.get(at);
        double scale = words.value(lexeme, Kind.SCALE);
        if (!Double.isNaN(scale)
                || lexeme.spaced()
                || !lexemes.get(before.to() - 1).isNumber()) {
            return scale;
        }
        boolean money = before.from() > 0 && isMoneySign(lexemes.get(before.from() - 1));
        return switch (lexeme.text()) {
            case "m", "M" -> money || countsNext(lexemes, at) ? MILLION : Double.NaN;
            case "b", "B" -> money || countsNext(lexemes, at) ? BILLION : Double.NaN;
            case "k", "K" -> THOUSAND;
            case "T" -> money ? TRILLION : Double.NaN;
            default -> Double.NaN;
        };
    }

    private static boolean isMoneySign(Lexeme lexeme) {
        return "$£€¥₹₽₩₪".contains(lexeme.text())
                || lexeme.isWord() && lexeme.text().length() <= 3 && lexeme.isCapitalised();
    }

    /// Whether a noun in the plural or a currency follows: "12.3m tonnes", but not "100m race".
    private static boolean countsNext(List<Lexeme> lexemes, int at) {
        Lexeme next = at + 1 < lexemes.size() ? lexemes.get(at + 1) : lexemes.get(at);
        return next.isPluralNoun()
                || next.isWord() && next.tag().isEmpty() && next.lower().endsWith("s") && next.spaced();
    }

    static int skipHyphen(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                        && lexemes.get(at).is("-")
                        && !lexemes.get(at).spaced()
                ? at + 1
                : at;
    }

    private @Nullable Numeral inWords(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        NumberWord word = words.of(lexeme);
        if (lexeme.is("a") || lexeme.is("an")) {
            return afterArticle(lexemes, at);
        }
        if (word == null) {
            return lexeme.is("tens") || lexeme.is("hundreds") ? vague(lexemes, at, ORDER) : null;
        }
        return switch (word.kind()) {
            case UNIT, TEEN, TEN -> share(lexemes, scaledWords(lexemes, at));
            case VAGUE -> vague(lexemes, at, word.value());
            case PART -> lexeme.is("half") ? half(lexemes, at) : null;
            case SCALE -> null;
        };
    }

    /// "a hundred", "a million", "a dozen", "a third", "a half", "a couple of".
    private @Nullable Numeral afterArticle(List<Lexeme> lexemes, int at) {
        int next = at + 1;
        if (next >= lexemes.size()) {
            return null;
        }
        if (lexemes.get(next).is("couple")
                && next + 1 < lexemes.size()
                && lexemes.get(next + 1).is("of")) {
            return new Numeral(at, next + 2, 2, 2, Form.WORDS);
        }
        NumberWord word = words.of(lexemes.get(next));
        if (word != null && word.kind() == Kind.SCALE) {
            return scaled(lexemes, new Numeral(at, next, 1, 1, Form.WORDS));
        }
        boolean part = word != null
                && word.kind() == Kind.PART
                && next + 1 < lexemes.size()
                && lexemes.get(next + 1).is("of");
        return part ? new Numeral(at, next + 1, 1 / word.value(), 1 / word.value(), Form.SHARE) : null;
    }

    /// "half a million", "half a dozen", "half of the", "half-million".
    private @Nullable Numeral half(List<Lexeme> lexemes, int at) {
        int next = NumeralReader.skipHyphen(lexemes, at + 1);
        if (next >= lexemes.size()) {
            return null;
        }
        int scale = lexemes.get(next).is("a") || lexemes.get(next).is("an") ? next + 1 : next;
        NumberWord word = scale < lexemes.size() ? words.of(lexemes.get(scale)) : null;
        Numeral half = new Numeral(at, next, 1.0 / 2, 1.0 / 2, Form.SHARE);
        if (word != null && word.kind() == Kind.SCALE) {
            Numeral counted = new Numeral(at, scale, 1.0 / 2, 1.0 / 2, Form.WORDS);
            return scaled(lexemes, counted);
        }
        return next == at + 1 ? half : null;
    }

    /// "twenty-three", "three hundred and five", "two million", "one and a half".
    private Numeral scaledWords(List<Lexeme> lexemes, int from) {
        double total = 0;
        double group = 0;
        int at = from;
        int to = from;
        while (at < lexemes.size()) {
            NumberWord word = words.of(lexemes.get(at));
            if (word == null || !continues(word, group, at == from)) {
                break;
            }
            if (word.kind() == Kind.SCALE && word.value() != HUNDRED) {
                total += group * word.value();
                group = 0;
            } else {
                group = word.kind() == Kind.SCALE ? group * HUNDRED : group + word.value();
            }
            to = at + 1;
            at = afterJoint(lexemes, to, word);
        }
        double value = total + group;
        Numeral numeral = new Numeral(from, to, value, value, Form.WORDS);
        return withHalf(lexemes, numeral);
    }

    /// Whether `word` goes on with a number whose last group stands at `group`: "twenty" + "three", not "two" +
    /// "three".
    private static boolean continues(NumberWord word, double group, boolean first) {
        return switch (word.kind()) {
            case SCALE -> !first && group > 0;
            case UNIT -> first || group % HUNDRED == 0 || group % HUNDRED >= 20 && group % ORDER == 0;
            case TEEN, TEN -> first || group % HUNDRED == 0;
            case PART, VAGUE -> false;
        };
    }

    private int afterJoint(List<Lexeme> lexemes, int at, NumberWord last) {
        int next = skipHyphen(lexemes, at);
        boolean and = last.kind() == Kind.SCALE
                && next < lexemes.size()
                && lexemes.get(next).is("and");
        return and ? next + 1 : next;
    }

    /// "one and a half million".
    private Numeral withHalf(List<Lexeme> lexemes, Numeral whole) {
        int at = whole.to();
        boolean half = at + 2 < lexemes.size()
                && lexemes.get(at).is("and")
                && lexemes.get(at + 1).is("a")
                && lexemes.get(at + 2).is("half");
        return half ? scaled(lexemes, parts(whole, at + 3, 1.0 / 2, whole.value())) : whole;
    }

    /// "two-thirds", "three quarters", "one fourth of".
    private Numeral share(List<Lexeme> lexemes, Numeral numeral) {
        int at = skipHyphen(lexemes, numeral.to());
        double part = at < lexemes.size() ? words.value(lexemes.get(at), Kind.PART) : Double.NaN;
        if (Double.isNaN(part) || numeral.value() >= part || isLength(lexemes, numeral.from(), at)) {
            return numeral;
        }
        boolean plural = lexemes.get(at).lower().endsWith("s");
        boolean named = numeral.value() == 1
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).is("of");
        double value = numeral.value() / part;
        return plural || named ? new Numeral(numeral.from(), at + 1, value, value, Form.SHARE) : numeral;
    }

    /// "the next three quarters" are a length of time.
    private static boolean isLength(List<Lexeme> lexemes, int from, int part) {
        return from > 0
                && lexemes.get(part).is("quarters")
                && ORDERS.contains(lexemes.get(from - 1).lower());
    }

    /// "dozens", "thousands", "tens of thousands", "hundreds of millions": from that many to ten times as many.
    private @Nullable Numeral vague(List<Lexeme> lexemes, int at, double order) {
        boolean of = at + 2 < lexemes.size() && lexemes.get(at + 1).is("of");
        double scale = of ? words.value(lexemes.get(at + 2), Kind.VAGUE) : Double.NaN;
        if (!Double.isNaN(scale) && scale >= THOUSAND) {
            return new Numeral(at, at + 3, order * scale, order * scale * ORDER, Form.VAGUE);
        }
        if (lexemes.get(at).is("tens")) {
            return null;
        }
        double upper = order < HUNDRED ? HUNDRED : order * ORDER;
        return new Numeral(at, at + 1, order, upper, Form.VAGUE);
    }

    /// "1 in 5", "one in five", "nine out of 10": a share.
    private @Nullable Numeral outOf(List<Lexeme> lexemes, Numeral numeral) {
        int at = numeral.to();
        int next = at < lexemes.size() && lexemes.get(at).is("out") ? at + 2 : at + 1;
        boolean joined = next < lexemes.size() && lexemes.get(next - 1).is(next == at + 2 ? "of" : "in");
        Numeral whole = joined ? simple(lexemes, next) : null;
        boolean share =
                whole != null && whole.isExact() && numeral.value() < whole.value() && whole.value() <= THOUSAND;
        boolean bare = whole != null
                && (whole.to() >= lexemes.size() || !lexemes.get(whole.to()).is("-"));
        if (!share || !bare || numeral.value() != Math.rint(numeral.value())) {
            return null;
        }
        double value = numeral.value() / whole.value();
        return new Numeral(numeral.from(), whole.to(), value, value, Form.SHARE);
    }
}
