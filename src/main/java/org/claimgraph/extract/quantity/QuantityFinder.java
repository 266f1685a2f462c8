package org.claimgraph.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.number.LexemeScanner;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;

/// Finds the amounts of a text: numbers, money, measures, what is counted, lengths of time, ages.
///
/// A number's unit is its currency's ISO 4217 code, its measure's name ("percent", "kilometre"), or what is
/// counted, in the singular; rates are "USD per barrel". Dates, ordinals, scores, names with numbers and numbered
/// lists are no amounts. Thread-safe.
public final class QuantityFinder {
    private final LexemeScanner scanner = new LexemeScanner();
    private final Hedge.Reader hedges = new Hedge.Reader();
    private final AmountReader amounts = new AmountReader(hedges);
    private final AmountSense sense = new AmountSense(hedges);
    private final AmountJoiner joiner = new AmountJoiner();

    /// The amounts of `text` in order. `times` are what `TimeFinder` found in it: their digits are no amounts,
    /// except the length in "three days later".
    public List<Quantity> find(AnalyzedText text, List<TimeExpression> times) {
        List<Quantity> quantities = new ArrayList<>();
        TimeMask mask = new TimeMask(times);
        for (Sentence sentence : text.sentences()) {
            find(text.text(), scanner.scan(text.text(), sentence), mask, quantities);
        }
        return quantities;
    }

    private void find(String text, Lexemes lexemes, TimeMask mask, List<Quantity> quantities) {
        List<Amount> read = readAll(lexemes, mask);
        for (Amount amount : joiner.join(lexemes, read, mask)) {
            if (sense.isAmount(lexemes, amount)) {
                quantities.add(quantity(text, lexemes, amount));
            }
        }
    }

    private List<Amount> readAll(Lexemes lexemes, TimeMask mask) {
        List<Amount> found = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            Amount amount = amounts.read(lexemes, at);
            if (amount != null) {
                if (!mask.hides(lexemes, amount)) {
                    found.add(amount);
                }
                at = Math.max(at, end(amount) - 1);
            }
        }
        return found;
    }

    /// Where to read on: after a measure; after the number alone where what it counts may hold another ("20
    /// 500-pound bombs").
    private static int end(Amount amount) {
        Unit unit = amount.unit();
        boolean counted = unit == null || unit.kind() == Unit.Kind.COUNTED;
        return counted ? amount.numeral().to() : amount.to();
    }

    private Quantity quantity(String text, Lexemes lexemes, Amount amount) {
        Hedge hedge = hedges.read(lexemes, amount.from(), amount.to());
        Span span = new Span(
                lexemes.at(hedge.from()).start(), lexemes.at(hedge.to() - 1).end());
        return amount.quantity(text, span, hedge.approximation());
    }
}
