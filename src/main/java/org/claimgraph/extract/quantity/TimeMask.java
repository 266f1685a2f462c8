package org.claimgraph.extract.quantity;

import java.util.List;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The times of a text, whose digits are no amounts.
final class TimeMask {
    private static final List<String> COUNTED = List.of("later", "earlier", "before", "ago");

    private final List<TimeExpression> times;
    private int next;

    /// @param times in the order of the text, as the spans asked for will be, a few words back at most
    TimeMask(List<TimeExpression> times) {
        this.times = times;
    }

    /// Whether the amount is part of a time, and not the length in "three days later" or "two years ago".
    boolean hides(Lexemes lexemes, Amount amount) {
        Span first = lexemes.at(amount.from()).span();
        TimeExpression time =
                at(first.joined(lexemes.at(amount.numeral().to() - 1).span()));
        if (time == null) {
            return false;
        }
        Unit unit = amount.unit();
        boolean measure = unit != null && unit.kind() == Unit.Kind.MEASURE;
        return !measure || COUNTED.stream().noneMatch(time.text()::endsWith);
    }

    /// Whether a span lies within a time.
    boolean covers(Span span) {
        TimeExpression time = at(span);
        return time != null && time.span().contains(span);
    }

    private @Nullable TimeExpression at(Span span) {
        while (next > 0 && times.get(next - 1).span().end() > span.start()) {
            next--;
        }
        while (next < times.size() && times.get(next).span().end() <= span.start()) {
            next++;
        }
        boolean overlaps = next < times.size() && times.get(next).span().overlaps(span);
        return overlaps ? times.get(next) : null;
    }
}
