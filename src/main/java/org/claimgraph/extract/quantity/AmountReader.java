package org.claimgraph.extract.quantity;

import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.NumeralReader;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads a number with what it measures or counts.
final class AmountReader {
    static final String YEAR_OF_AGE = "year of age";

    private final NumeralReader numerals = new NumeralReader();
    private final UnitReader units = new UnitReader();
    private final CountedNounReader nouns = new CountedNounReader();
    private final LoneLengthReader lengths;

    AmountReader(Hedge.Reader hedges) {
        this.lengths = new LoneLengthReader(units, hedges);
    }

    /// The number at lexeme `at` with its unit, amount or not; null when no number begins there.
    @Nullable
    Amount read(Lexemes lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null) {
            return lengths.read(lexemes, at);
        }
        int from = units.moneyStart(lexemes, numeral.from());
        Unit unit = unit(lexemes, numeral);
        return new Amount(from, unit == null ? numeral.to() : unit.to(), numeral, unit, false);
    }

    private @Nullable Unit unit(Lexemes lexemes, Numeral numeral) {
        Unit measure = units.read(lexemes, numeral);
        if (measure != null) {
            return measure;
        }
        if (isAge(lexemes, numeral.from())) {
            return new Unit(YEAR_OF_AGE, numeral.to(), Kind.MEASURE);
        }
        Unit counted = nouns.read(lexemes, numeral);
        return counted == null ? null : units.rate(lexemes, counted);
    }

    /// "aged 42", "ages 25 to 54", "the age of 12".
    private static boolean isAge(Lexemes lexemes, int at) {
        int before = lexemes.at(at - 1).is("of") ? at - 2 : at - 1;
        return lexemes.at(before).isAny("aged", "age", "ages");
    }
}
