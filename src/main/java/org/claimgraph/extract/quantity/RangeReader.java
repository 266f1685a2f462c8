package org.claimgraph.extract.quantity;

import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.Numeral.Form;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Reads two amounts as one range: "10 to 12", "10-12 percent", "between 5 and 7", "from 4.8 percent to 4.7
/// percent", "three or four years".
final class RangeReader {
    private static final double THOUSAND = 1000;
    private static final double ROUNDING = 1e-9;
    private static final int LED_WITHIN = 3;
    private static final int LONGEST_TIME = 4;

    /// The range of the two, or null where they are apart.
    @Nullable
    Amount read(Lexemes lexemes, Amount one, Amount other, TimeMask mask) {
        boolean exact = one.numeral().isExact() && other.numeral().isExact();
        if (!exact || !areAlike(one, other)) {
            return null;
        }
        int gap = one.to();
        boolean range = other.from() - gap == 1
                ? joins(lexemes, gap, one, other)
                : other.from() - gap > 1 && isToAfterTime(lexemes, one, other, mask);
        return range ? scaledAlike(one, other).upTo(other) : null;
    }

    private static boolean joins(Lexemes lexemes, int gap, Amount one, Amount other) {
        return switch (lexemes.at(gap).lower()) {
            case "to" -> isRangeTo(lexemes, one, other);
            case "and" -> isLed(lexemes, one.from(), "between");
            case "or" -> areNeighbours(one, other);
            case "-", "/" -> isHyphenRange(lexemes, one, other);
            default -> false;
        };
    }

    /// Amounts of one unit, or one of them without. A currency's sign before the second alone keeps them apart
    /// ("sixfold to $3"); after an age, what the second seems to count is only the next word.
    private static boolean areAlike(Amount one, Amount other) {
        Unit first = one.unit();
        Unit second = other.unit();
        if (first == null) {
            return other.from() == other.numeral().from();
        }
        if (second == null) {
            return first.kind() != Kind.COUNTED && !first.name().equals("percent");
        }
        boolean ages = first.name().equals(Quantity.YEAR_OF_AGE) && second.kind() == Kind.COUNTED;
        return ages || first.name().equals(second.name()) || second.name().startsWith(first.name() + " per ");
    }

    /// "to" joins a range unless the first tells by how much something changed to the second ("rose 5 percent to
    /// 20").
    private static boolean isRangeTo(Lexemes lexemes, Amount one, Amount other) {
        if (isLed(lexemes, one.from(), "from")) {
            return true;
        }
        Unit unit = one.unit();
        boolean free = unit == null || unit.kind() == Kind.MONEY || unit.name().equals(Quantity.YEAR_OF_AGE);
        boolean rising = one.numeral().value() < other.numeral().value();
        return free && rising && !isLed(lexemes, one.from(), "by");
    }

    private static boolean isLed(Lexemes lexemes, int at, String word) {
        for (int before = at - 1; before >= at - LED_WITHIN; before--) {
            if (lexemes.at(before).is(word)) {
                return true;
            }
        }
        return false;
    }

    /// "three or four years".
    private static boolean areNeighbours(Amount one, Amount other) {
        boolean rising = one.numeral().value() < other.numeral().value();
        return rising && one.unit() == null && other.unit() != null;
    }

    /// "10-12 percent", "10-12 people", but not the score in "2-1 win".
    private static boolean isHyphenRange(Lexemes lexemes, Amount one, Amount other) {
        Unit unit = other.unit();
        boolean counted = unit != null && unit.kind() == Kind.COUNTED;
        boolean measured =
                unit != null && (!counted || lexemes.at(other.to() - 1).tag().equals("NNS"));
        boolean rising = one.numeral().value() > 0
                && one.numeral().value() < other.numeral().value();
        return measured && rising && one.numeral().form() != Form.SHARE;
    }

    /// "from 20 miles per gallon in 2008 to 29 mpg": a time stands between.
    private static boolean isToAfterTime(Lexemes lexemes, Amount one, Amount other, TimeMask mask) {
        int to = other.from() - 1;
        boolean framed = one.unit() != null && lexemes.at(to).is("to") && isLed(lexemes, one.from(), "from");
        if (!framed || to - one.to() > LONGEST_TIME) {
            return false;
        }
        for (int at = one.to(); at < to; at++) {
            if (!lexemes.at(at).isAny("in", "on") && !mask.covers(lexemes.at(at).span())) {
                return false;
            }
        }
        return true;
    }

    /// "four to five thousand", "$89 to $93 billion": the scale of the second holds for the first.
    private static Amount scaledAlike(Amount one, Amount other) {
        Numeral first = one.numeral();
        double value = other.numeral().value();
        boolean bare = first.to() == first.from() + 1 && first.value() < THOUSAND;
        boolean scaled = other.numeral().to() > other.numeral().from() + 1 && value >= THOUSAND;
        double scale = scaled ? Math.pow(THOUSAND, Math.floor(Math.log(value) / Math.log(THOUSAND) + ROUNDING)) : 1;
        boolean below = first.value() < value / scale;
        return bare && scaled && below ? one.withNumeral(first.times(scale, first.to())) : one;
    }
}
