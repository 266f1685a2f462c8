package org.claimgraph.compare.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.NumberForms;
import org.claimgraph.compare.statement.Rejected;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.statement.Wording;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// What a statement tells in place of another value, which it names: "48 minutes, not the 41 on the posters", "5.1 per
/// cent rather than 3.8", "down from 21".
///
/// @param told     what the statement holds to be so
/// @param rejected where the value stands that it does not hold to be so, in the article's text
/// @param old      whether the other value was right once: "down from 21", "instead of" in a plan, "first published"
public record Rejection(Value told, Span rejected, boolean old) {
    private static final Pattern ONCE = Pattern.compile(
            "^[^.;]{0,40}\\b(?:first|originally|initially|earlier|previously|before)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOWN = Pattern.compile("(?:down|up) from", Pattern.CASE_INSENSITIVE);

    /// How the statement rejects a value of another; null where it does not name it, or tells nothing in its place.
    public static @Nullable Rejection of(Statement statement, Value other) {
        Span sentence = sentence(statement);
        Span rejected = other instanceof Value.Figure figure
                ? number(statement, sentence, figure.measured().quantity())
                : value(statement, other);
        if (rejected == null) {
            return null;
        }
        Value told = nearest(Value.of(statement), rejected, other);
        return told == null ? null : new Rejection(told, rejected, old(statement, rejected, told));
    }

    /// Whether there is anything in its sentence that can reject a value.
    public static boolean possible(Statement statement) {
        return Rejected.anyIn(statement, sentence(statement));
    }

    /// A number of the sentence that is the quantity's, and led as rejected; it can leave out its unit.
    private static @Nullable Span number(Statement statement, Span sentence, Quantity quantity) {
        if (quantity.value() == null) {
            return null;
        }
        Matcher matcher = NumberForms.of(quantity.value()).matcher(statement.words(sentence));
        while (matcher.find()) {
            Span found = new Span(matcher.start(), matcher.end()).shifted(sentence.start());
            if (Rejected.is(statement, found)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Span value(Statement statement, Value other) {
        return Value.all(statement).stream()
                .filter(value -> value.comparable(other) && value.agrees(other))
                .map(Value::span)
                .filter(span -> Rejected.is(statement, span))
                .findFirst()
                .orElse(null);
    }

    /// The nearest value that could be told in place of the other, and excludes it.
    private static @Nullable Value nearest(List<Value> values, Span rejected, Value other) {
        Value nearest = null;
        for (Value value : values) {
            boolean apart = value.comparable(other) && !value.agrees(other);
            if (apart && (nearest == null || gap(value, rejected) < gap(nearest, rejected))) {
                nearest = value;
            }
        }
        return nearest;
    }

    private static int gap(Value value, Span rejected) {
        return value.span().end() <= rejected.start()
                ? rejected.start() - value.span().end()
                : value.span().start() - rejected.end();
    }

    private static boolean old(Statement statement, Span rejected, Value told) {
        String once = Rejected.once(statement, rejected);
        String text = statement.article().text();
        boolean then = ONCE.matcher(
                        text.substring(rejected.end(), Math.min(text.length(), rejected.end() + Rejected.REACH)))
                .find();
        boolean replaced =
                once != null && (statement.planned() || DOWN.matcher(once).matches());
        boolean moved = told instanceof Value.Time && statement.planned();
        return then || replaced || moved;
    }

    /// The claim's words and those behind them up to the sentence's end, or that of a next one that begins with
    /// "Not": what is rejected need not be a part of the claim.
    private static Span sentence(Statement statement) {
        String text = statement.article().text();
        Span span = statement.context();
        int end = Wording.sentenceEnd(
                text, Math.max(span.end(), statement.claim().span().end()));
        while (text.startsWith(" Not ", end)) {
            end = Wording.sentenceEnd(text, end + 1);
        }
        return new Span(span.start(), end);
    }
}
