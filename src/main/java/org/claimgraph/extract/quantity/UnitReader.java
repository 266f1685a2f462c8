package org.claimgraph.extract.quantity;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.PhraseTable;
import org.claimgraph.extract.number.PhraseTable.Found;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads what a number measures: money before or after it, a unit of measure, and the "per" of a rate.
final class UnitReader {
    private static final Pattern COMMA = Pattern.compile(", ");
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
        COMMA.splitAsStream(forms).filter(form -> !form.isBlank()).forEach(form -> table.add(form, name));
    }

    /// Where the sign or code of a currency that ends right before lexeme `at` begins; `at` when there is none.
    int moneyStart(Lexemes lexemes, int at) {
        Found<String> found = moneyBefore.before(lexemes, at);
        return found == null ? at : found.from();
    }

    /// The unit of measure that stands at lexeme `at`, or null.
    @Nullable
    Unit measure(Lexemes lexemes, int at) {
        Found<String> found = measures.at(lexemes, at);
        return found == null ? null : new Unit(found.meaning(), found.to(), Kind.MEASURE);
    }

    /// The measure or money of `numeral`, with its rate; null when it has none.
    @Nullable
    Unit read(Lexemes lexemes, Numeral numeral) {
        Unit money = moneyBefore(lexemes, numeral);
        Unit unit = money == null ? after(lexemes, numeral, lexemes.afterHyphen(numeral.to())) : money;
        return unit == null ? null : rate(lexemes, unit);
    }

    /// "$100 million", and the country right after it: "$100 million Canadian".
    private @Nullable Unit moneyBefore(Lexemes lexemes, Numeral numeral) {
        Found<String> before = moneyBefore.before(lexemes, numeral.from());
        if (before == null) {
            return null;
        }
        Found<String> country = countries.at(lexemes, numeral.to());
        return country == null || lexemes.at(country.to()).isNoun()
                ? new Unit(before.meaning(), numeral.to(), Kind.MONEY)
                : new Unit(country.meaning(), country.to(), Kind.MONEY);
    }

    private @Nullable Unit after(Lexemes lexemes, Numeral numeral, int at) {
        Found<String> measure = measures.at(lexemes, at);
        Found<String> money = moneyAfter.at(lexemes, at);
        boolean longer = money != null && (measure == null || money.to() >= measure.to());
        if (money != null && longer && isMoneyWord(lexemes.at(at), numeral)) {
            return new Unit(money.meaning(), money.to(), Kind.MONEY);
        }
        if (measure == null || !fits(lexemes, numeral, at)) {
            return null;
        }
        return measure.meaning().equals(POUND) && isSterling(lexemes, numeral, measure.to())
                ? new Unit(STERLING, measure.to(), Kind.MONEY)
                : new Unit(measure.meaning(), measure.to(), Kind.MEASURE);
    }

    /// "won" and "crowns" are also other words: a verb's tag says so.
    private static boolean isMoneyWord(Lexeme word, Numeral numeral) {
        return !word.tag().startsWith("VB") || numeral.value() >= MANY_POUNDS;
    }

    /// A lone letter is a unit only behind digits ("5 W"); the s of "747s" is a plural's.
    private static boolean fits(Lexemes lexemes, Numeral numeral, int at) {
        Lexeme unit = lexemes.at(at);
        Lexeme last = lexemes.at(numeral.to() - 1);
        boolean plural = unit.is("s") && unit.isGlued() && last.isPlainInteger();
        boolean letter = unit.isWord() && unit.text().length() == 1;
        return !plural && (!letter || last.isNumber());
    }

    /// Pounds are money when they are many and nothing in the sentence weighs: "20,000 pounds", but "600 pounds of
    /// explosives".
    private boolean isSterling(Lexemes lexemes, Numeral numeral, int end) {
        boolean many = lexemes.at(end - 1).is("pounds") && numeral.value() >= MANY_POUNDS;
        return many
                && !lexemes.at(end).is("of")
                && lexemes.list().stream().noneMatch(lexeme -> weighing.contains(lexeme.lower()));
    }

    /// Adds the "per" that may follow: "$65 a share", "barrels per day", "$80 per sq m", "£24 a-year", "$5/month".
    Unit rate(Lexemes lexemes, Unit unit) {
        Lexeme joint = lexemes.at(unit.to());
        boolean per = joint.is("per") || (joint.is("/") && joint.isGlued());
        boolean article = joint.isAny("a", "an", "each", "every");
        if (!per && !article) {
            return unit;
        }
        int at = lexemes.afterHyphen(unit.to() + 1);
        Found<String> measure = measures.at(lexemes, at);
        if (measure != null && !isOther(lexemes, measure.to(), article)) {
            return unit.per(measure.meaning(), measure.to());
        }
        Lexeme noun = lexemes.at(at);
        boolean counted = rateNouns.contains(noun.lower()) || (joint.is("per") && noun.isWord());
        return counted ? unit.per(noun.lower(), at + 1) : unit;
    }

    /// What ends before `at` is no rate: "a year ago", or a plural after an article.
    private static boolean isOther(Lexemes lexemes, int at, boolean article) {
        return lexemes.at(at).isAny("ago", "earlier")
                || (article && lexemes.at(at - 1).isPluralNoun());
    }
}
