package org.claimgraph.extract.quantity;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.Numeral.Form;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.claimgraph.lexicon.WordList;

/// Decides whether a number is an amount: "Flight 370", "Falcon 9", "8A", "2-1", "1998" and "the two" are none.
final class AmountSense {
    /// "Some forty", "sixty or so" count; "about two" may be a clock time.
    private static final double MANY = 20;

    private static final double THOUSAND = 1000;
    private static final double EARLIEST_YEAR = 1990;
    private static final double LATEST_YEAR = 2035;
    private static final double LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    private final Hedge.Reader hedges;
    private final Set<String> nameWords = WordList.words("value-name-words");
    private final Set<String> leads = WordList.words("value-bare-number-leads");
    private final LoneCountSense loneCounts = new LoneCountSense();

    AmountSense(Hedge.Reader hedges) {
        this.hedges = hedges;
    }

    /// Whether the number counts or measures something, or is told as a figure.
    boolean isAmount(Lexemes lexemes, Amount amount) {
        Unit unit = amount.unit();
        if (isGlued(lexemes, amount)) {
            return false;
        }
        if (unit != null && unit.kind() != Kind.COUNTED) {
            return unit.kind() == Kind.MONEY || unit.name().equals("percent") || !isNumbered(lexemes, amount);
        }
        if (isNamed(lexemes, amount) || isListNumber(lexemes, amount) || isYear(lexemes, amount)) {
            return false;
        }
        return unit != null || isBare(lexemes, amount);
    }

    /// A number that letters or another number touch without making a unit of it: "8A", "737-800", "555-0123",
    /// "2:30", "2-1 win".
    private static boolean isGlued(Lexemes lexemes, Amount amount) {
        int from = amount.numeral().from();
        int to = amount.numeral().to();
        boolean loose = amount.unit() == null || amount.unit().kind() == Kind.COUNTED;
        boolean clock = lexemes.at(from - 1).is(":") && lexemes.at(from - 2).isNumber();
        boolean unread =
                to == amount.to() && lexemes.at(to).isGlued() && lexemes.at(to).isWord();
        return clock || unread || (loose && (followedByNumber(lexemes, to) || precededByCode(lexemes, from)));
    }

    private static boolean followedByNumber(Lexemes lexemes, int to) {
        return isJoint(lexemes.at(to))
                && lexemes.at(to + 1).isGlued()
                && lexemes.at(to + 1).isNumber();
    }

    private static boolean isJoint(Lexeme lexeme) {
        return lexeme.isGlued() && lexeme.isAny("-", ":", "/", ".");
    }

    /// "737-800", "COVID-19", "COVID -19", "PRSS01".
    private static boolean precededByCode(Lexemes lexemes, int from) {
        Lexeme first = lexemes.at(from);
        Lexeme before = lexemes.at(from - 1);
        if (first.is("-")) {
            return before.isCapitalised();
        }
        if (!first.isGlued() || !first.isNumber()) {
            return false;
        }
        Lexeme head = lexemes.at(from - 2);
        return isJoint(before) ? head.isNumber() || head.isCapitalised() : before.isWord();
    }

    /// "Falcon 9", "Flight 370", "No. 3", "iPhone 12 Mini": after a name, or a word that numbers things. A name
    /// after "in", "at" and the like is a place, and the number counts.
    private boolean isNamed(Lexemes lexemes, Amount amount) {
        if (isNumbered(lexemes, amount)) {
            return true;
        }
        int before = amount.from() - 1;
        Lexeme number = lexemes.at(amount.numeral().from());
        boolean plain = amount.numeral().form() == Form.DIGITS
                && amount.numeral().to() == amount.numeral().from() + 1
                && !number.text().contains(",");
        boolean place = lexemes.at(before - 1).tag().equals("IN");
        return plain && lexemes.at(before).isName() && (amount.unit() == null || !place);
    }

    /// Whether a word that numbers things leads: "Row 21", "chapter two"; before a measure only where the unit is a
    /// lone letter.
    private boolean isNumbered(Lexemes lexemes, Amount amount) {
        Unit unit = amount.unit();
        boolean measured = unit != null && unit.kind() != Kind.COUNTED;
        boolean letter = lexemes.at(amount.to() - 1).text().length() == 1;
        Lexeme before = lexemes.at(amount.from() - 1);
        boolean numbers = nameWords.contains(before.lower()) && !before.tag().startsWith("VB"); // "guests number 30"
        return (before.is("#") || numbers) && (!measured || letter);
    }

    private static boolean isPlainInteger(Lexemes lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        return numeral.to() == numeral.from() + 1 && lexemes.at(numeral.from()).isPlainInteger();
    }

    /// "1." or "2)" at a line's head.
    private static boolean isListNumber(Lexemes lexemes, Amount amount) {
        return amount.from() == 0 && lexemes.at(amount.to()).isAny(".", ")");
    }

    /// Four bare digits that look like a year; before a noun only those of our own time, and only unhedged.
    private boolean isYear(Lexemes lexemes, Amount amount) {
        if (!isPlainInteger(lexemes, amount) || lexemes.at(amount.from()).text().length() != YEAR_DIGITS) {
            return false;
        }
        double value = amount.numeral().value();
        return amount.unit() == null
                ? value > THOUSAND && value < LAST_YEAR
                : value >= EARLIEST_YEAR && value <= LATEST_YEAR && !isHedged(lexemes, amount);
    }

    private boolean isHedged(Lexemes lexemes, Amount amount) {
        return hedges.read(lexemes, amount.from(), amount.to()).isHedged();
    }

    /// A number without a unit is told as an amount when it is large, broken, a share, led by "to", "at", "nearly", or
    /// stands for those whom it counts.
    private boolean isBare(Lexemes lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        Hedge hedge = hedges.read(lexemes, amount.from(), amount.to());
        if (numeral.form() != Form.SHARE && loneCounts.isCount(lexemes, amount, hedge)) {
            return true;
        }
        return switch (numeral.form()) {
            case SHARE -> isShare(lexemes, amount);
            case VAGUE -> false;
            case WORDS ->
                isLargeInWords(lexemes, numeral)
                        || isReached(lexemes, amount.from())
                        || (hedge.isHedged() && numeral.value() >= MANY);
            case DIGITS -> !isPlainInteger(lexemes, amount) || isLed(lexemes, amount.from()) || hedge.isHedged();
        };
    }

    /// "rose to seven", "went up to seven", "stands at nine".
    private static boolean isReached(Lexemes lexemes, int from) {
        Lexeme lead = lexemes.at(from - 1);
        boolean goes = lexemes.at(from - 2).isAny("up", "down");
        Lexeme verb = lexemes.at(goes ? from - 3 : from - 2);
        return (lead.is("to") && verb.tag().startsWith("VB"))
                || (lead.is("at") && verb.isAny("stands", "stood", "remains", "remained", "standing"));
    }

    /// "fell to 5884", not the count of a vote, "218 to 214".
    private boolean isLed(Lexemes lexemes, int from) {
        Lexeme lead = lexemes.at(from - 1);
        return leads.contains(lead.lower())
                && !(lead.is("to") && lexemes.at(from - 2).isPlainInteger());
    }

    /// "two million", "sixfold", not "the two".
    private static boolean isLargeInWords(Lexemes lexemes, Numeral numeral) {
        boolean times = lexemes.at(numeral.to() - 1).lower().endsWith("fold");
        return times || (numeral.to() > numeral.from() + 1 && numeral.value() > THOUSAND);
    }

    /// "half of", "half the", "by a third", "two-thirds"; "a third" alone may be one more of a kind.
    private boolean isShare(Lexemes lexemes, Amount amount) {
        Numeral numeral = amount.numeral();
        if (lexemes.at(numeral.to()).is("of")) {
            return true;
        }
        if (lexemes.at(numeral.to() - 1).is("half")) {
            return lexemes.at(numeral.to()).is("the");
        }
        boolean article = lexemes.at(numeral.from()).isAny("a", "an");
        return !article || isLed(lexemes, amount.from()) || isHedged(lexemes, amount);
    }
}
