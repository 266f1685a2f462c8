package org.claimgraph.extract.value;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.value.Unit.Kind;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

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

    private void find(String text, List<Lexeme> lexemes, TimeMask mask, List<Quantity> quantities) {
        List<Amount> read = readAll(lexemes, mask);
        for (Amount amount : joiner.join(lexemes, read, mask)) {
            if (sense.isAmount(lexemes, amount)) {
                quantities.add(quantity(text, lexemes, amount));
            }
        }
    }

    private List<Amount> readAll(List<Lexeme> lexemes, TimeMask mask) {
        List<Amount> found = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            Amount amount = amounts.read(lexemes, at);
            if (amount != null) {
                if (!mask.hides(lexemes, amount)) {
                    found.add(amount);
                }
                at = Math.max(at, amount.numeral().to() - 1);
            }
        }
        return found;
    }

    private Quantity quantity(String text, List<Lexeme> lexemes, Amount amount) {
        Hedge hedge = hedges.read(lexemes, amount.from(), amount.to());
        Span span = new Span(
                lexemes.get(hedge.from()).start(), lexemes.get(hedge.to() - 1).end());
        return amount.quantity(text, span, hedge.approximation());
    }

    /// What a number may not be read from: the times of the text.
    static final class TimeMask {
        private final List<TimeExpression> times;
        private int next;

        TimeMask(List<TimeExpression> times) {
            this.times = times;
        }

        /// Whether the amount is part of a time, and not the length in "three days later".
        boolean hides(List<Lexeme> lexemes, Amount amount) {
            Span span = new Span(
                    lexemes.get(amount.from()).start(),
                    lexemes.get(amount.numeral().to() - 1).end());
            TimeExpression time = at(span);
            if (time == null) {
                return false;
            }
            Unit unit = amount.unit();
            boolean length = unit != null
                    && unit.kind() == Kind.MEASURE
                    && (time.text().endsWith("later")
                            || time.text().endsWith("earlier")
                            || time.text().endsWith("ago"));
            return !length;
        }

        /// Whether only a time, or nothing, stands between two places of the text: "in 2008" after "in".
        boolean covers(Span span) {
            TimeExpression time = at(span);
            return time != null && time.span().contains(span);
        }

        private @Nullable TimeExpression at(Span span) {
            while (next < times.size() && times.get(next).span().end() <= span.start() - 200) {
                next++;
            }
            for (int index = next;
                    index < times.size() && times.get(index).span().start() < span.end();
                    index++) {
                if (times.get(index).span().overlaps(span)) {
                    return times.get(index);
                }
            }
            return null;
        }
    }
}
