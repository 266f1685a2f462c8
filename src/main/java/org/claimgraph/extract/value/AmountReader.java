package org.claimgraph.extract.value;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.Numeral.Form;
import org.claimgraph.extract.value.Unit.Kind;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads a number with its unit, and decides whether it is an amount at all: "Flight 370", "Falcon 9", "2-1",
/// "1998" and "the two" are none.
final class AmountReader {
    private static final double THOUSAND = 1000;
    private static final double LAST_YEAR = 2100;

    private final NumeralReader numerals = new NumeralReader();
    private final UnitReader units = new UnitReader();
    private final CountedNounReader nouns = new CountedNounReader();
    private final Hedge.Reader hedges = new Hedge.Reader();
    private final Set<String> nameWords = WordList.words("value-name-words");
    private final Set<String> leads = WordList.words("value-bare-number-leads");

    /// The number at lexeme `at` with its unit, amount or not; null when no number begins there.
    @Nullable
    Amount read(List<Lexeme> lexemes, int at) {
        Numeral numeral = numerals.read(lexemes, at);
        if (numeral == null) {
            return article(lexemes, at);
        }
        int from = units.moneyStart(lexemes, numeral.from());
        Unit unit = units.read(lexemes, numeral);
        if (unit == null) {
            Unit counted = nouns.read(lexemes, numeral);
            unit = counted == null ? null : units.rate(lexemes, counted);
        }
        return new Amount(from, unit == null ? numeral.to() : unit.to(), numeral, unit, false);
    }

    /// "a decade", "an hour", "a full year" as lengths, after a word that takes one: "for", "within", "more than".
    private @Nullable Amount article(List<Lexeme> lexemes, int at) {
        if (!lexemes.get(at).is("a") && !lexemes.get(at).is("an") || at + 1 >= lexemes.size()) {
            return null;
        }
        boolean led = at > 0 && leadsLength(lexemes, at);
        boolean modified = lengthModifiers.contains(lexemes.get(at + 1).lower());
        int noun = modified ? at + 2 : at + 1;
        if (!led && !modified || noun >= lexemes.size() || lexemes.get(at + 1).is("-")) {
            return null;
        }
        Numeral one = new Numeral(at, noun, 1, 1, Form.WORDS);
        Unit unit = lengths.contains(lexemes.get(noun).lower()) ? units.read(lexemes, one) : null;
        boolean whole = unit != null && unit.to() == noun + 1 && !isNounOrHyphen(lexemes, unit.to());
        return whole ? new Amount(at, noun + 1, one, unit, false) : null;
    }

    private final Set<String> lengths = WordList.words("value-length-nouns");
    private final Set<String> lengthLeads = WordList.words("value-length-leads");
    private final Set<String> lengthModifiers = WordList.words("value-length-modifiers");

    private boolean leadsLength(List<Lexeme> lexemes, int at) {
        return lengthLeads.contains(lexemes.get(at - 1).lower())
                || hedges.read(lexemes, at, at).isHedged();
    }

    private static boolean isNounOrHyphen(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && (lexemes.get(at).is("-")
                        || lexemes.get(at).isNoun() && !lexemes.get(at).tag().startsWith("NNP"));
    }

    /// Whether the number counts or measures something.
    boolean isAmount(List<Lexeme> lexemes, Amount amount) {
        Unit unit = amount.unit();
        if (isGlued(lexemes, amount)) {
            return false;
        }
        if (unit != null && unit.kind() != Kind.COUNTED) {
            return !isNamed(lexemes, amount)
                    || unit.kind() == Kind.MONEY
                    || unit.name().equals("percent");
        }
        if (isNamed(lexemes, amount) || isListNumber(lexemes, amount) || isYear(lexemes, amount)) {
            return false;
        }
        return unit != null || isBare(lexemes, amount);
    }

    /// A number that letters or another number touch without making a unit of it: "8A", "737-800", "555-0123",
    /// "2:30".
    private static boolean isGlued(List<Lexeme> lexemes, Amount amount) {
        int to = amount.to();
        int from = amount.from();
        boolean letters = to < lexemes.size()
                && !lexemes.get(to).spaced()
                && lexemes.get(to).isWord()
                && lexemes.get(to - 1).isNumber();
        boolean follows = touches(lexemes, to)
                && to + 1 < lexemes.size()
                && !lexemes.get(to + 1).spaced()
                && (lexemes.get(to + 1).isNumber());
        boolean preceded = from > 1
                && touches(lexemes, from - 1)
                && !lexemes.get(from).spaced()
                && (lexemes.get(from - 2).isNumber()
                        || lexemes.get(from - 2).isWord()
                                && lexemes.get(from).isNumber()
                                && lexemes.get(from - 2).isCapitalised());
        boolean code = from > 0
                && !lexemes.get(from).spaced()
                && lexemes.get(from - 1).isWord()
                && lexemes.get(from).isNumber();
        return letters || amount.unit() == null && (follows || preceded || code);
    }

    private static boolean touches(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && !lexemes.get(at).spaced()
                && "-:/.".contains(lexemes.get(at).text());
    }

    /// "Falcon 9", "Flight 370", "No. 3": after a name or a word that numbers things.
    private boolean isNamed(List<Lexeme> lexemes, Amount amount) {
        if (amount.from() == 0 || !amount.numeral().form().equals(Form.DIGITS)) {
            return false;
        }
        Lexeme before = lexemes.get(amount.from() - 1);
        if (nameWords.contains(before.lower())) {
            return amount.unit() == null
                    || before.isCapitalised() && amount.unit().kind() == Kind.COUNTED;
        }
        boolean name = before.tag().startsWith("NNP") && before.isCapitalised();
        boolean plain = lexemes.get(amount.numeral().from()).isPlainInteger()
                && amount.numeral().to() == amount.numeral().from() + 1;
        return name && plain && (amount.unit() == null);
    }

    /// "1." or "2)" at a line's head.
    private static boolean isListNumber(List<Lexeme> lexemes, Amount amount) {
        return amount.from() == 0
                && amount.to() < lexemes.size()
                && ".)".contains(lexemes.get(amount.to()).text());
    }

    private static boolean isYear(List<Lexeme> lexemes, Amount amount) {
        boolean plain = lexemes.get(amount.numeral().from()).isPlainInteger()
                && amount.numeral().to() == amount.numeral().from() + 1;
        double value = amount.numeral().value();
        return amount.unit() == null
                && plain
                && value > THOUSAND
                && value < LAST_YEAR
                && lexemes.get(amount.from()).text().length() == 4;
    }

    /// A number without a unit is told as an amount when it is large, broken, a share, or led by "to", "at",
    /// "nearly".
    private boolean isBare(List<Lexeme> lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        boolean hedged = hedges.read(lexemes, amount.from(), amount.to()).isHedged();
        return switch (numeral.form()) {
            case SHARE -> isShare(lexemes, numeral);
            case VAGUE -> false;
            case WORDS -> numeral.to() > numeral.from() + 1 && numeral.value() > THOUSAND;
            case DIGITS -> {
                boolean scaled = numeral.to() > numeral.from() + 1;
                boolean written = lexemes.get(numeral.from()).isPlainInteger();
                boolean led = amount.from() > 0
                        && leads.contains(lexemes.get(amount.from() - 1).lower());
                yield scaled || !written || led || hedged;
            }
        };
    }

    private static boolean isShare(List<Lexeme> lexemes, Numeral numeral) {
        boolean half = lexemes.get(numeral.to() - 1).is("half");
        int next = numeral.to();
        boolean of = next < lexemes.size()
                && (lexemes.get(next).is("of") || lexemes.get(next).is("the"));
        return !half || of;
    }

    Hedge hedge(List<Lexeme> lexemes, Amount amount) {
        return hedges.read(lexemes, amount.from(), amount.to());
    }
}
