package org.claimgraph.extract.number;

import java.util.Set;
import org.claimgraph.extract.number.NumberWords.Kind;
import org.claimgraph.extract.number.NumberWords.NumberWord;
import org.claimgraph.extract.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads numbers in words: "twenty-three", "three hundred and five", "half a million", "two dozen", "a third",
/// "tens of thousands".
public final class NumeralWordReader {
    private static final Set<String> ORDERS = Set.of("next", "last", "past", "previous", "first", "consecutive");
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final double TEN = 10;
    private static final double TWENTY = 20;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    private final NumberWords words;

    NumeralWordReader(NumberWords words) {
        this.words = words;
    }

    /// The number that begins at lexeme `at`, or null.
    @Nullable
    Numeral read(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        if (lexeme.isAny("a", "an")) {
            return afterArticle(lexemes, at);
        }
        if (lexeme.is("tens")) {
            return vague(lexemes, at, TEN);
        }
        NumberWord word = words.of(lexeme);
        return word == null
                ? null
                : switch (word.kind()) {
                    case UNIT, TEEN, TEN -> share(lexemes, whole(lexemes, at));
                    case VAGUE -> vague(lexemes, at, word.value());
                    case PART -> lexeme.is("half") ? half(lexemes, at) : null;
                    case SCALE -> null;
                };
    }

    /// "a hundred", "a million", "a dozen", "a third", "a couple of", "a single guard"; not "a third man".
    private @Nullable Numeral afterArticle(Lexemes lexemes, int at) {
        if (lexemes.are(at + 1, "couple", "of")) {
            return numeral(at, at + 3, 2, Form.WORDS);
        }
        if (lexemes.at(at + 1).is("single") && lexemes.at(at + 2).isNoun()) {
            return numeral(at, at + 2, 1, Form.WORDS);
        }
        NumberWord word = words.of(lexemes.at(at + 1));
        if (word != null && word.kind() == Kind.SCALE) {
            return scaled(lexemes, numeral(at, at + 1, 1, Form.WORDS));
        }
        Lexeme next = lexemes.at(at + 2);
        boolean free = !next.isNoun() && !next.tag().startsWith("JJ") && !next.is("-");
        return word != null && word.kind() == Kind.PART && free
                ? numeral(at, at + 2, 1 / word.value(), Form.SHARE)
                : null;
    }

    /// "half a million", "half a dozen", "half-million", "half".
    private @Nullable Numeral half(Lexemes lexemes, int at) {
        int next = lexemes.afterHyphen(at + 1);
        int scale = lexemes.at(next).isAny("a", "an") ? next + 1 : next;
        if (!Double.isNaN(words.value(lexemes.at(scale), Kind.SCALE))) {
            return scaled(lexemes, numeral(at, scale, HALF, Form.WORDS));
        }
        return next == at + 1 ? numeral(at, next, HALF, Form.SHARE) : null;
    }

    /// "twenty-three", "three hundred and five", "two million", "one and a half".
    private Numeral whole(Lexemes lexemes, int from) {
        double total = 0;
        double group = 0;
        int to = from;
        NumberWord word = words.of(lexemes.at(from));
        for (int at = from; word != null && continues(word, group, at == from); word = words.of(lexemes.at(at))) {
            if (word.kind() == Kind.SCALE && word.value() != HUNDRED) {
                total += group * word.value();
                group = 0;
            } else {
                group = word.kind() == Kind.SCALE ? group * HUNDRED : group + word.value();
            }
            to = at + 1;
            at = afterJoint(lexemes, to, word);
        }
        return withPart(lexemes, numeral(from, to, total + group, Form.WORDS));
    }

    /// Whether `word` goes on with a number whose last group stands at `group`: "twenty" + "three", not "two" +
    /// "three".
    private static boolean continues(NumberWord word, double group, boolean first) {
        double tens = group % HUNDRED;
        return switch (word.kind()) {
            case SCALE -> !first && group > 0;
            case UNIT -> first || tens == 0 || (tens >= TWENTY && tens % TEN == 0);
            case TEEN, TEN -> first || tens == 0;
            case PART, VAGUE -> false;
        };
    }

    private static int afterJoint(Lexemes lexemes, int at, NumberWord last) {
        int next = lexemes.afterHyphen(at);
        return last.kind() == Kind.SCALE && lexemes.at(next).is("and") ? next + 1 : next;
    }

    /// "one and a half million", "four and a quarter percent".
    private Numeral withPart(Lexemes lexemes, Numeral whole) {
        int at = whole.to();
        boolean half = lexemes.are(at, "and", "a", "half");
        boolean part = half || lexemes.are(at, "and", "a", "quarter");
        return part ? scaled(lexemes, whole.plus(at + 3, half ? HALF : QUARTER)) : whole;
    }

    private Numeral scaled(Lexemes lexemes, Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.to());
        double scale = words.value(lexemes.at(at), Kind.SCALE);
        return Double.isNaN(scale) ? numeral : scaled(lexemes, numeral.times(scale, at + 1));
    }

    /// "two-thirds", "three quarters", "one fourth of".
    private Numeral share(Lexemes lexemes, Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.to());
        Lexeme last = lexemes.at(at);
        double part = words.value(last, Kind.PART);
        if (Double.isNaN(part) || numeral.value() >= part || isLength(lexemes, numeral.from(), last)) {
            return numeral;
        }
        boolean one = numeral.value() == 1 && lexemes.at(at + 1).is("of");
        boolean named = one || last.lower().endsWith("s");
        return named ? numeral(numeral.from(), at + 1, numeral.value() / part, Form.SHARE) : numeral;
    }

    /// "the next three quarters" are a length of time.
    private static boolean isLength(Lexemes lexemes, int from, Lexeme part) {
        return part.is("quarters") && ORDERS.contains(lexemes.at(from - 1).lower());
    }

    /// "dozens", "thousands", "tens of thousands", "hundreds of millions": from that many to ten times as many.
    private @Nullable Numeral vague(Lexemes lexemes, int at, double order) {
        double scale = lexemes.at(at + 1).is("of") ? words.value(lexemes.at(at + 2), Kind.VAGUE) : Double.NaN;
        if (scale >= THOUSAND) {
            return new Numeral(at, at + 3, order * scale, order * scale * TEN, Form.VAGUE);
        }
        double upper = order < HUNDRED ? HUNDRED : order * TEN;
        return order == TEN ? null : new Numeral(at, at + 1, order, upper, Form.VAGUE);
    }

    private static Numeral numeral(int from, int to, double value, Form form) {
        return new Numeral(from, to, value, value, form);
    }
}
