package org.claimgraph.extract.value;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.value.Numeral.Form;
import org.claimgraph.extract.value.QuantityFinder.TimeMask;
import org.jspecify.annotations.Nullable;

/// Joins the amounts of a sentence that are told together: the two ends of a range, and the members of a list that
/// share the last one's unit.
final class AmountJoiner {
    private static final double SCALED = 1000;

    List<Amount> join(List<Lexeme> lexemes, List<Amount> amounts, TimeMask mask) {
        List<Amount> joined = new ArrayList<>();
        for (int index = 0; index < amounts.size(); index++) {
            Amount amount = amounts.get(index);
            Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
            if (next != null && isRange(lexemes, amount, next, mask)) {
                joined.add(scaledAlike(amount, next).upTo(next));
                index++;
            } else if (next != null && sharesUnit(lexemes, amount, next)) {
                joined.add(amount.withUnit(unitAhead(lexemes, amounts, index)));
            } else {
                joined.add(amount);
            }
        }
        return joined;
    }

    /// "10 to 12", "10-12 percent", "between 5 and 7", "from 4.8 percent to 4.7 percent", "three or four years".
    private static boolean isRange(List<Lexeme> lexemes, Amount one, Amount other, TimeMask mask) {
        if (!one.numeral().isExact() || !other.numeral().isExact() || !areAlike(one, other)) {
            return false;
        }
        int gap = one.to();
        int length = other.from() - gap;
        if (length == 1) {
            return switch (lexemes.get(gap).lower()) {
                case "to" -> isRangeTo(lexemes, one, other);
                case "and" -> led(lexemes, one.from(), "between");
                case "or" -> areNeighbours(one, other);
                case "-", "–", "/" -> isHyphenRange(lexemes, one, other);
                default -> false;
            };
        }
        return length > 1 && isToAfterTime(lexemes, one, other, mask);
    }

    /// Amounts of one unit, or one of them without; a sign before the second alone keeps them apart ("sixfold to
    /// $3").
    private static boolean areAlike(Amount one, Amount other) {
        Unit first = one.unit();
        Unit second = other.unit();
        if (first == null) {
            return other.from() == other.numeral().from();
        }
        if (second == null) {
            return first.kind() != Unit.Kind.COUNTED && !first.name().equals("percent");
        }
        if (first.name().equals(AmountReader.YEAR_OF_AGE) && second.kind() == Unit.Kind.COUNTED) {
            return true;
        }
        return first.name().equals(second.name()) || second.name().startsWith(first.name() + " per ");
    }

    /// "to" joins a range unless the second number is what the first changed to ("rose 5 to 20").
    private static boolean isRangeTo(List<Lexeme> lexemes, Amount one, Amount other) {
        boolean from = led(lexemes, one.from(), "from");
        boolean sameUnit = one.unit() == null || from || one.unit().kind() == Unit.Kind.MONEY;
        return sameUnit
                && (from
                        || one.numeral().value() < other.numeral().value()
                        || one.numeral().value() < SCALED)
                && !led(lexemes, one.from(), "by");
    }

    private static boolean led(List<Lexeme> lexemes, int at, String word) {
        for (int before = at - 1; before >= 0 && before >= at - 3; before--) {
            if (lexemes.get(before).is(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNeighbours(Amount one, Amount other) {
        double step = other.numeral().value() - one.numeral().value();
        return one.unit() == null
                && step > 0
                && other.unit() != null
                && other.from() == other.numeral().from();
    }

    private static boolean isHyphenRange(List<Lexeme> lexemes, Amount one, Amount other) {
        boolean rising = one.numeral().value() < other.numeral().value();
        boolean digits = one.numeral().form() == Form.DIGITS || one.numeral().form() == Form.WORDS;
        Unit unit = other.unit();
        boolean measured = unit != null && (unit.kind() != Unit.Kind.COUNTED || isPlural(lexemes, other));
        boolean single = one.numeral().to() == one.numeral().from() + 1 || one.unit() != null;
        return rising && digits && measured && single;
    }

    private static boolean isPlural(List<Lexeme> lexemes, Amount amount) {
        return lexemes.get(amount.to() - 1).isPluralNoun();
    }

    /// "from 20 miles per gallon in 2008 to 29 mpg": a time stands between.
    private static boolean isToAfterTime(List<Lexeme> lexemes, Amount one, Amount other, TimeMask mask) {
        int last = other.from() - 1;
        if (!lexemes.get(last).is("to") || !led(lexemes, one.from(), "from") || last - one.to() > 4) {
            return false;
        }
        for (int at = one.to(); at < last; at++) {
            Lexeme lexeme = lexemes.get(at);
            boolean preposition = lexeme.is("in") || lexeme.is("on");
            if (!preposition && !mask.covers(lexeme.span())) {
                return false;
            }
        }
        return one.unit() != null;
    }

    /// "four to five thousand", "$89 to $93 billion": the scale of the second holds for the first.
    private static Amount scaledAlike(Amount one, Amount other) {
        boolean bare =
                one.numeral().to() == one.numeral().from() + 1 && one.numeral().value() < SCALED;
        double value = other.numeral().value();
        boolean scaled = other.numeral().to() > other.numeral().from() + 1 && value >= SCALED;
        if (!bare || !scaled) {
            return one;
        }
        double scale = Math.pow(SCALED, Math.floor(Math.log(value) / Math.log(SCALED) + 1e-9));
        return one.numeral().value() < value / scale
                ? new Amount(
                        one.from(),
                        one.to(),
                        one.numeral().times(scale, one.numeral().to()),
                        one.unit(),
                        one.range())
                : one;
    }

    /// "four-, five- and six-cylinder", "two and three days": a bare number right before another of its list.
    private static boolean sharesUnit(List<Lexeme> lexemes, Amount amount, Amount next) {
        if (amount.unit() != null || next.from() - amount.to() > 4) {
            return false;
        }
        boolean joined = false;
        for (int at = amount.to(); at < next.from(); at++) {
            Lexeme lexeme = lexemes.get(at);
            joined |= lexeme.is(",") || lexeme.is("and") || lexeme.is("or") || lexeme.is("of");
            if (!lexeme.is(",")
                    && !lexeme.is("and")
                    && !lexeme.is("or")
                    && !lexeme.is("-")
                    && !lexeme.is("of")
                    && !lexeme.is("the")) {
                return false;
            }
        }
        return joined;
    }

    private static @Nullable Unit unitAhead(List<Lexeme> lexemes, List<Amount> amounts, int from) {
        int index = from;
        while (index + 1 < amounts.size()
                && amounts.get(index).unit() == null
                && sharesUnit(lexemes, amounts.get(index), amounts.get(index + 1))) {
            index++;
        }
        return amounts.get(index).unit();
    }
}
