package org.claimgraph.extract.quantity;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.Numeral.Form;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads the lengths that are told without a number: "within a week", "an additional year", "a day-long strike";
/// "more than a metre", "a mile away".
final class LoneLengthReader {
    private static final double ONE_AND_A_HALF = 1.5;

    private final Set<String> nouns = WordList.words("value-length-nouns");
    private final Set<String> distances = WordList.words("value-distance-nouns");
    private final Set<String> reaches = WordList.words("value-distance-ends");
    private final Set<String> leads = WordList.words("value-length-leads");
    private final Set<String> modifiers = WordList.words("value-length-modifiers");
    private final UnitReader units;
    private final Hedge.Reader hedges;

    LoneLengthReader(UnitReader units, Hedge.Reader hedges) {
        this.units = units;
        this.hedges = hedges;
    }

    /// The length that begins at lexeme `at`, or null.
    @Nullable
    Amount read(Lexemes lexemes, int at) {
        if (nouns.contains(lexemes.at(at).lower()) && lexemes.are(at + 1, "-", "long")) {
            return one(lexemes, at, at);
        }
        return lexemes.at(at).isAny("a", "an") ? afterArticle(lexemes, at) : null;
    }

    private @Nullable Amount afterArticle(Lexemes lexemes, int at) {
        boolean modified = modifiers.contains(lexemes.at(at + 1).lower());
        int noun = modified ? at + 2 : at + 1;
        String word = lexemes.at(noun).lower();
        boolean half = hasHalf(lexemes, noun + 1);
        boolean distance = distances.contains(word) && (half || reaches(lexemes, at, noun + 1));
        boolean time = nouns.contains(word) && (half || modified || isLed(lexemes, at));
        return (distance || time) && !goesOn(lexemes.at(noun + 1)) ? one(lexemes, at, noun) : null;
    }

    /// "A metre wide", "a mile from the border", "more than a tonne".
    private boolean reaches(Lexemes lexemes, int at, int behind) {
        return reaches.contains(lexemes.at(behind).lower())
                || hedges.read(lexemes, at, at).isHedged();
    }

    private boolean isLed(Lexemes lexemes, int at) {
        return leads.contains(lexemes.at(at - 1).lower())
                || hedges.read(lexemes, at, at).isHedged();
    }

    /// Whether the noun is part of a longer name ("a week-long", "a year end") or of a time ("a year ago").
    private static boolean goesOn(Lexeme next) {
        return next.isAny("-", "ago") || (next.isNoun() && !next.isName());
    }

    private @Nullable Amount one(Lexemes lexemes, int from, int noun) {
        Unit unit = units.measure(lexemes, noun);
        if (unit == null) {
            return null;
        }
        boolean half = hasHalf(lexemes, unit.to());
        double length = half ? ONE_AND_A_HALF : 1;
        Numeral numeral = new Numeral(from, Math.max(noun, from + 1), length, length, Form.WORDS);
        return new Amount(from, unit.to() + (half ? 3 : 0), numeral, unit, false);
    }

    /// "An hour and a half".
    private static boolean hasHalf(Lexemes lexemes, int behind) {
        return lexemes.are(behind, "and", "a", "half");
    }
}
