package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads a number with what it measures or counts.
final class AmountReader {
    private static final Set<String> AGE = Set.of("aged", "age", "ages");
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
    Amount read(List<Lexeme> lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null) {
            return lengths.read(lexemes, at);
        }
        int from = units.moneyStart(lexemes, numeral.from());
        Unit unit = unit(lexemes, numeral);
        return new Amount(from, unit == null ? numeral.to() : unit.to(), numeral, unit, false);
    }

    private @Nullable Unit unit(List<Lexeme> lexemes, Numeral numeral) {
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
    private static boolean isAge(List<Lexeme> lexemes, int at) {
        boolean of = at > 1 && lexemes.get(at - 1).is("of");
        int before = of ? at - 2 : at - 1;
        return before >= 0 && AGE.contains(lexemes.get(before).lower());
    }
}
