package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.PhraseTable.Found;
import org.claimgraph.extract.value.Unit.Kind;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads what a number measures: money before or after it, a unit of measure, and the "per" of a rate.
final class UnitReader {
    private static final String POUND = "pound-mass";
    private static final String STERLING = "GBP";
    private static final double MANY_POUNDS = 10_000;

    private final PhraseTable<String> measures = PhraseTable.ofSymbols();
    private final PhraseTable<String> moneyBefore = PhraseTable.ofSymbols();
    private final PhraseTable<String> moneyAfter = PhraseTable.ofSymbols();
    private final PhraseTable<String> countries = PhraseTable.ofSymbols();
    private final Set<String> rateNouns = WordList.words("value-rate-nouns");
    private final Set<String> weighing = WordList.words("value-weight-words");

    UnitReader() {
        WordList.rows("value-units").forEach(row -> addAll(measures, row.get(1), row.getFirst()));
        WordList.rows("value-currencies").forEach(row -> {
            addAll(moneyBefore, row.get(1), row.getFirst());
            addAll(moneyAfter, row.get(2), row.getFirst());
        });
        WordList.rows("value-currency-countries").forEach(row -> addAll(countries, row.getFirst(), row.get(1)));
    }

    private static void addAll(PhraseTable<String> table, String forms, String name) {
        for (String form : forms.split(", ")) {
            if (!form.isBlank()) {
                table.add(form, name);
            }
        }
    }

    /// Where the sign or code of a currency that ends right before lexeme `at` begins; `at` when there is none.
    int moneyStart(List<Lexeme> lexemes, int at) {
        Found<String> found = moneyBefore.before(lexemes, at);
        return found == null ? at : found.from();
    }

    /// The unit of measure that stands at lexeme `at`, or null.
    @Nullable
    Unit measure(List<Lexeme> lexemes, int at) {
        Found<String> found = measures.at(lexemes, at);
        return found == null ? null : new Unit(found.meaning(), found.to(), Kind.MEASURE);
    }

    /// The measure or money of `numeral`, without what it counts; null when it has none.
    @Nullable
    Unit read(List<Lexeme> lexemes, Numeral numeral) {
        Unit unit = single(lexemes, numeral);
        return unit == null ? null : rate(lexemes, unit);
    }

    private @Nullable Unit single(List<Lexeme> lexemes, Numeral numeral) {
        Found<String> before = moneyBefore.before(lexemes, numeral.from());
        int at = NumeralReader.skipHyphen(lexemes, numeral.to());
        if (before != null) {
            Found<String> country = countries.at(lexemes, at);
            boolean named = country != null && !isNounAt(lexemes, country.to());
            return new Unit(
                    named ? country.meaning() : before.meaning(), named ? country.to() : numeral.to(), Kind.MONEY);
        }
        Found<String> measure = measures.at(lexemes, at);
        Found<String> money = moneyAfter.at(lexemes, at);
        if (money != null && (measure == null || money.to() >= measure.to()) && isMoneyWord(lexemes, at, numeral)) {
            return new Unit(money.meaning(), money.to(), Kind.MONEY);
        }
        return measure == null || !fits(lexemes, numeral, at) ? null : measure(lexemes, numeral, measure);
    }

    private Unit measure(List<Lexeme> lexemes, Numeral numeral, Found<String> found) {
        boolean sterling = found.meaning().equals(POUND) && isSterling(lexemes, numeral, found.to());
        return sterling
                ? new Unit(STERLING, found.to(), Kind.MONEY)
                : new Unit(found.meaning(), found.to(), Kind.MEASURE);
    }

    /// "won" and "crowns" are also other words: a verb's tag says so.
    private static boolean isMoneyWord(List<Lexeme> lexemes, int at, Numeral numeral) {
        Lexeme word = lexemes.get(at);
        return !word.tag().startsWith("VB") || numeral.value() >= MANY_POUNDS;
    }

    /// One letter is a unit only right behind digits or before nothing that goes on with the word: "5 W", "6.2m".
    private static boolean fits(List<Lexeme> lexemes, Numeral numeral, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean letter = lexeme.isWord() && lexeme.text().length() == 1;
        if (lexeme.is("s") && !lexeme.spaced() && lexemes.get(at - 1).isPlainInteger()) {
            return false;
        }
        return !letter || lexemes.get(numeral.to() - 1).isNumber();
    }

    /// Pounds are money when they are many, or when nothing weighs: "20,000 pounds", but "600 pounds of
    /// explosives".
    private boolean isSterling(List<Lexeme> lexemes, Numeral numeral, int end) {
        if (lexemes.get(end - 1).is("pound") || !lexemes.get(end - 1).is("pounds")) {
            return false;
        }
        boolean of = end < lexemes.size() && lexemes.get(end).is("of");
        return !of
                && numeral.value() >= MANY_POUNDS
                && lexemes.stream().noneMatch(lexeme -> weighing.contains(lexeme.lower()));
    }

    /// Adds the "per" that may follow: "$65 a share", "barrels per day", "$80 per sq m", "£24 a-year", "$5/month".
    Unit rate(List<Lexeme> lexemes, Unit unit) {
        int at = unit.to();
        if (at + 1 >= lexemes.size()) {
            return unit;
        }
        Lexeme joint = lexemes.get(at);
        boolean per = joint.is("per") || joint.is("/") && !joint.spaced();
        boolean article = joint.is("a") || joint.is("an") || joint.is("each") || joint.is("every");
        int next = NumeralReader.skipHyphen(lexemes, at + 1);
        if (!per && !article || next >= lexemes.size()) {
            return unit;
        }
        Found<String> measure = measures.at(lexemes, next);
        if (measure != null
                && (per || !lexemes.get(measure.to() - 1).isPluralNoun())
                && !isAgo(lexemes, measure.to())) {
            return unit.per(measure.meaning(), measure.to());
        }
        Lexeme noun = lexemes.get(next);
        boolean counted = rateNouns.contains(noun.lower()) || per && joint.is("per") && noun.isWord();
        return counted ? unit.per(noun.lower(), next + 1) : unit;
    }

    /// "a year ago" after an amount is a time, not a rate.
    private static boolean isAgo(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && (lexemes.get(at).is("ago") || lexemes.get(at).is("earlier"));
    }

    private static boolean isNounAt(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).isNoun();
    }
}
