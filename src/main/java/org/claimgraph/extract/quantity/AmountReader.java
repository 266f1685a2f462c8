package org.claimgraph.extract.quantity;

import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.Numeral.Form;
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
        Unit shared = numeral.form() == Form.SHARE ? oneUnit(lexemes, numeral.to()) : null;
        if (shared != null) {
            return new Amount(numeral.from(), shared.to(), numeral, shared, false);
        }
        int from = units.moneyStart(lexemes, numeral.from());
        Unit unit = unit(lexemes, numeral);
        return new Amount(from, unit == null ? numeral.to() : unit.to(), numeral, unit, false);
    }

    /// The measure of which a part is told: "half an hour", "a quarter of a mile", "half a percentage point".
    private @Nullable Unit oneUnit(Lexemes lexemes, int behind) {
        int at = lexemes.at(behind).is("of") ? behind + 1 : behind;
        return lexemes.at(at).isAny("a", "an") ? units.measure(lexemes, at + 1) : null;
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
