package org.claimgraph.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.jspecify.annotations.Nullable;

/// Joins the amounts of a sentence that are told together: the two ends of a range, and the members of a list that
/// share the last one's unit.
final class AmountJoiner {
    private static final int LONGEST_GAP = 4;

    private final RangeReader ranges = new RangeReader();

    List<Amount> join(Lexemes lexemes, List<Amount> amounts, TimeMask mask) {
        List<Amount> joined = new ArrayList<>();
        for (int index = 0; index < amounts.size(); index++) {
            Amount amount = amounts.get(index);
            Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
            Amount range = next == null ? null : ranges.read(lexemes, amount, next, mask);
            if (range != null) {
                joined.add(range);
                index++;
            } else {
                joined.add(isOpen(amount) ? amount.withUnit(unitAhead(lexemes, amounts, index)) : amount);
            }
        }
        return joined;
    }

    /// Whether it may borrow a unit: shares have none.
    private static boolean isOpen(Amount amount) {
        return amount.unit() == null && amount.numeral().form() != Numeral.Form.SHARE;
    }

    /// The unit that the list's members ahead lend: "four-, five- and six-cylinder", "280 million of the 1.5
    /// billion shekels".
    private static @Nullable Unit unitAhead(Lexemes lexemes, List<Amount> amounts, int from) {
        int index = from;
        while (index + 1 < amounts.size()
                && isOpen(amounts.get(index))
                && isList(
                        lexemes, amounts.get(index).to(), amounts.get(index + 1).from())) {
            index++;
        }
        return amounts.get(index).unit();
    }

    /// Whether only commas, hyphens, "and", "or", "of the", "of its", "of Monday's" stand between two amounts.
    private static boolean isList(Lexemes lexemes, int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        if (lexemes.at(from).is("of") && isPossessive(lexemes.at(to - 1))) {
            return true;
        }
        boolean joined = false;
        for (int at = from; at < to; at++) {
            Lexeme lexeme = lexemes.at(at);
            boolean joint = lexeme.isAny(",", "and", "or", "of");
            if (!joint && !lexeme.isAny("-", "the")) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }

    private static boolean isPossessive(Lexeme lexeme) {
        return lexeme.tag().equals("PRP$") || lexeme.tag().equals("POS");
    }
}
