package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.Numeral.Form;
import org.claimgraph.extract.value.Unit.Kind;
import org.claimgraph.lexicon.WordList;

/// Decides whether a number is an amount: "Flight 370", "Falcon 9", "8A", "2-1", "1998" and "the two" are none.
final class AmountSense {
    private static final double THOUSAND = 1000;
    private static final double EARLIEST_YEAR = 1990;
    private static final double LATEST_YEAR = 2035;
    private static final double LAST_YEAR = 2100;
    private static final String JOINTS = "-:/.";

    private final Hedge.Reader hedges;
    private final Set<String> nameWords = WordList.words("value-name-words");
    private final Set<String> leads = WordList.words("value-bare-number-leads");

    AmountSense(Hedge.Reader hedges) {
        this.hedges = hedges;
    }

    /// Whether the number counts or measures something, or is told as a figure.
    boolean isAmount(List<Lexeme> lexemes, Amount amount) {
        Unit unit = amount.unit();
        if (isGlued(lexemes, amount)) {
            return false;
        }
        if (unit != null && unit.kind() != Kind.COUNTED) {
            return unit.kind() == Kind.MONEY || unit.name().equals("percent") || !isNumbered(lexemes, amount);
        }
        if (isNamed(lexemes, amount) || isListNumber(lexemes, amount) || isYear(lexemes, amount)) {
            return false;
        }
        return unit != null || isBare(lexemes, amount);
    }

    /// A number that letters or another number touch without making a unit of it: "8A", "737-800", "555-0123",
    /// "2:30", "2-1 win".
    private static boolean isGlued(List<Lexeme> lexemes, Amount amount) {
        int from = amount.numeral().from();
        int to = amount.numeral().to();
        Unit unit = amount.unit();
        boolean loose = unit == null || unit.kind() == Kind.COUNTED;
        boolean clock = isAt(lexemes, from - 1, ":")
                && from > 1
                && lexemes.get(from - 2).isNumber();
        boolean unread =
                to == amount.to() && isTouching(lexemes, to) && lexemes.get(to).isWord();
        return clock || unread || loose && (followedByNumber(lexemes, to) || precededByCode(lexemes, from));
    }

    private static boolean isAt(List<Lexeme> lexemes, int at, String sign) {
        return at >= 0 && at < lexemes.size() && lexemes.get(at).is(sign);
    }

    private static boolean isTouching(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && !lexemes.get(at).spaced();
    }

    private static boolean followedByNumber(List<Lexeme> lexemes, int to) {
        return isTouching(lexemes, to)
                && JOINTS.contains(lexemes.get(to).text())
                && isTouching(lexemes, to + 1)
                && lexemes.get(to + 1).isNumber();
    }

    /// "737-800", "COVID-19", "PRSS01".
    private static boolean precededByCode(List<Lexeme> lexemes, int from) {
        if (from == 0 || lexemes.get(from).spaced() || !lexemes.get(from).isNumber()) {
            return lexemes.get(from).is("-")
                    && from > 0
                    && lexemes.get(from - 1).isCapitalised();
        }
        Lexeme before = lexemes.get(from - 1);
        boolean joint = JOINTS.contains(before.text()) && !before.spaced() && from > 1;
        Lexeme head = joint ? lexemes.get(from - 2) : before;
        return joint ? head.isNumber() || head.isCapitalised() : head.isWord();
    }

    /// "Falcon 9", "Flight 370", "No. 3", "iPhone 12 Mini": after a name, or a word that numbers things. After
    /// "in", "at" and the like, a name is a place and the number counts.
    private boolean isNamed(List<Lexeme> lexemes, Amount amount) {
        int from = amount.from();
        if (from == 0 || isNumbered(lexemes, amount)) {
            return from > 0;
        }
        Lexeme before = lexemes.get(from - 1);
        Numeral numeral = amount.numeral();
        boolean plain = numeral.form() == Form.DIGITS
                && numeral.to() == numeral.from() + 1
                && !lexemes.get(numeral.from()).text().contains(",");
        boolean name = before.tag().startsWith("NNP") && before.isWord() && plain;
        return name && (amount.unit() == null || !isAfterPlace(lexemes, from - 1));
    }

    private static boolean isAfterPlace(List<Lexeme> lexemes, int name) {
        return name > 0 && lexemes.get(name - 1).tag().equals("IN") || name == 0;
    }

    /// Whether a word that numbers things leads: "Row 21", "chapter two"; before a measure only a capitalised one,
    /// and only where the unit is a lone letter ("Channel 5s").
    private boolean isNumbered(List<Lexeme> lexemes, Amount amount) {
        int from = amount.from();
        if (from == 0 || !nameWords.contains(lexemes.get(from - 1).lower())) {
            return false;
        }
        Unit unit = amount.unit();
        boolean measured = unit != null && unit.kind() != Kind.COUNTED;
        return !measured || lexemes.get(amount.to() - 1).text().length() == 1;
    }

    private static boolean isPlainInteger(List<Lexeme> lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        return numeral.to() == numeral.from() + 1 && lexemes.get(numeral.from()).isPlainInteger();
    }

    /// "1." or "2)" at a line's head.
    private static boolean isListNumber(List<Lexeme> lexemes, Amount amount) {
        return amount.from() == 0
                && amount.to() < lexemes.size()
                && ".)".contains(lexemes.get(amount.to()).text());
    }

    /// Four bare digits that look like a year; before a noun only those of our own time, and only unhedged.
    private boolean isYear(List<Lexeme> lexemes, Amount amount) {
        if (!isPlainInteger(lexemes, amount)
                || lexemes.get(amount.from()).text().length() != 4) {
            return false;
        }
        double value = amount.numeral().value();
        if (amount.unit() == null) {
            return value > THOUSAND && value < LAST_YEAR;
        }
        return value >= EARLIEST_YEAR && value <= LATEST_YEAR && !isHedged(lexemes, amount);
    }

    private boolean isHedged(List<Lexeme> lexemes, Amount amount) {
        return hedges.read(lexemes, amount.from(), amount.to()).isHedged();
    }

    /// A number without a unit is told as an amount when it is large, broken, a share, or led by "to", "at",
    /// "nearly".
    private boolean isBare(List<Lexeme> lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        return switch (numeral.form()) {
            case SHARE -> isShare(lexemes, numeral);
            case VAGUE -> false;
            case WORDS -> numeral.to() > numeral.from() + 1 && numeral.value() > THOUSAND || isTimes(lexemes, numeral);
            case DIGITS -> !isPlainInteger(lexemes, amount) || isLed(lexemes, amount) || isHedged(lexemes, amount);
        };
    }

    /// "sixfold".
    private static boolean isTimes(List<Lexeme> lexemes, Numeral numeral) {
        return lexemes.get(numeral.to() - 1).lower().endsWith("fold");
    }

    private boolean isLed(List<Lexeme> lexemes, Amount amount) {
        return amount.from() > 0
                && leads.contains(lexemes.get(amount.from() - 1).lower());
    }

    /// "half of", "half the", any other fraction.
    private static boolean isShare(List<Lexeme> lexemes, Numeral numeral) {
        boolean half = lexemes.get(numeral.to() - 1).is("half");
        return !half || isAt(lexemes, numeral.to(), "of") || isAt(lexemes, numeral.to(), "the");
    }
}
