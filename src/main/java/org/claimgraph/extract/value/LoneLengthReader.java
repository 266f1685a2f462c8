package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.Numeral.Form;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads the lengths of time that are told without a number: "within a week", "an additional year", "a day-long
/// strike".
final class LoneLengthReader {
    private final Set<String> nouns = WordList.words("value-length-nouns");
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
    Amount read(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (nouns.contains(lexeme.lower()) && isLong(lexemes, at + 1)) {
            return one(lexemes, at, at);
        }
        boolean article = lexeme.is("a") || lexeme.is("an");
        return article && at + 1 < lexemes.size() ? afterArticle(lexemes, at) : null;
    }

    /// "-long" behind a unit.
    private static boolean isLong(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size()
                && lexemes.get(at).is("-")
                && lexemes.get(at + 1).is("long");
    }

    private @Nullable Amount afterArticle(List<Lexeme> lexemes, int at) {
        boolean modified = modifiers.contains(lexemes.get(at + 1).lower());
        int noun = modified ? at + 2 : at + 1;
        boolean led = modified || isLed(lexemes, at);
        boolean known =
                noun < lexemes.size() && nouns.contains(lexemes.get(noun).lower());
        return led && known && !goesOn(lexemes, noun + 1) ? one(lexemes, at, noun) : null;
    }

    private boolean isLed(List<Lexeme> lexemes, int at) {
        boolean preposition = at > 0 && leads.contains(lexemes.get(at - 1).lower());
        return preposition || hedges.read(lexemes, at, at).isHedged();
    }

    /// Whether the noun is part of a longer name: "a week-long", "a year end".
    private static boolean goesOn(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        return next.is("-") || next.is("ago") || next.isNoun() && !next.tag().startsWith("NNP");
    }

    private @Nullable Amount one(List<Lexeme> lexemes, int from, int noun) {
        Numeral numeral = new Numeral(from, Math.max(noun, from + 1), 1, 1, Form.WORDS);
        Unit unit = units.measure(lexemes, noun);
        return unit == null ? null : new Amount(from, unit.to(), numeral, unit, false);
    }
}
