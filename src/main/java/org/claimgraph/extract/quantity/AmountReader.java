package org.claimgraph.extract.quantity;

import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.NumeralReader;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Reads a number with what it measures or counts.
final class AmountReader {
    private final NumeralReader numerals = new NumeralReader();
    private final UnitReader units = new UnitReader();
    private final CountedNounReader nouns = new CountedNounReader();
    private final AgeSense ages = new AgeSense();
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
        if (ages.isAge(lexemes, numeral)) {
            return new Unit(Quantity.YEAR_OF_AGE, numeral.to(), Kind.MEASURE);
        }
        Unit counted = nouns.read(lexemes, numeral);
        return counted == null ? null : units.rate(lexemes, counted);
    }
}
