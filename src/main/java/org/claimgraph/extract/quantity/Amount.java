package org.claimgraph.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.model.Approximation;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// A number with its unit, between the lexemes it was read from and the `Quantity` it becomes.
///
/// @param from  its first lexeme, a currency's sign included
/// @param to    the lexeme after its last
/// @param range whether its numeral is the range of two numbers ("10 to 12")
record Amount(int from, int to, Numeral numeral, @Nullable Unit unit, boolean range) {
    private static final double ABOUT = 0.1;
    private static final double TEN = 10;
    private static final double TINY = 1e-9;
    private static final MathContext DIGITS = new MathContext(12);

    Amount withUnit(@Nullable Unit shared) {
        return new Amount(from, to, numeral, shared, range);
    }

    Amount withNumeral(Numeral scaled) {
        return new Amount(from, to, scaled, unit, range);
    }

    /// The range from this amount to `upper`, in whose unit both are told.
    Amount upTo(Amount upper) {
        double one = numeral.lower();
        double other = upper.numeral.upper();
        Numeral both = new Numeral(
                numeral.from(), upper.numeral.to(), Math.min(one, other), Math.max(one, other), upper.numeral.form());
        boolean ages = unit != null && unit.name().equals(Quantity.YEAR_OF_AGE);
        return ages || upper.unit == null
                ? new Amount(from, upper.numeral.to(), both, unit, true)
                : new Amount(from, upper.to, both, upper.unit, true);
    }

    /// The quantity with the bounds that its approximation gives.
    ///
    /// ABOUT is ten percent either way. NEARLY is below by at most half a step, a step being the last digit that
    /// the number is told in, and by at most ten percent: "nearly seven" is 6.5 to 7, "nearly 200" 180 to 200.
    /// MORE_THAN, AT_LEAST and LESS_THAN, AT_MOST bound one side only.
    Quantity quantity(String text, Span span, Approximation approximation) {
        String name = unit == null ? null : unit.name();
        String words = span.of(text);
        if (range) {
            return new Quantity(words, span, null, numeral.lower(), numeral.upper(), name, Approximation.RANGE);
        }
        if (!numeral.isExact()) {
            return new Quantity(words, span, null, numeral.lower(), numeral.upper(), name, Approximation.ABOUT);
        }
        double value = rounded(numeral.value());
        Double lower = lower(value, approximation);
        Double upper = upper(value, approximation);
        return new Quantity(words, span, value, lower, upper, name, approximation);
    }

    private static @Nullable Double lower(double value, Approximation approximation) {
        return switch (approximation) {
            case EXACT, MORE_THAN, AT_LEAST, RANGE -> value;
            case ABOUT -> rounded(value - Math.abs(value) * ABOUT);
            case NEARLY -> rounded(value - Math.min(step(value) / 2, Math.abs(value) * ABOUT));
            case LESS_THAN, AT_MOST -> null;
        };
    }

    private static @Nullable Double upper(double value, Approximation approximation) {
        return switch (approximation) {
            case EXACT, NEARLY, LESS_THAN, AT_MOST, RANGE -> value;
            case ABOUT -> rounded(value + Math.abs(value) * ABOUT);
            case MORE_THAN, AT_LEAST -> null;
        };
    }

    /// Without the noise that binary fractions leave.
    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
    }

    /// The place of the last digit that is not zero: 1 for 7, 100 for 200, 0.1 for 2.5.
    private static double step(double value) {
        double step = 1;
        while (value % (step * TEN) == 0 && step < Math.abs(value)) {
            step *= TEN;
        }
        while (Math.abs(value / step - Math.rint(value / step)) > TINY && step > TINY) {
            step /= TEN;
        }
        return step;
    }
}
