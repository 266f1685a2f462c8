package org.claimgraph.compare.relation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimeRelation;

/// When a statement's event is told to be: an interval, open where the words leave it open.
///
/// @param start inclusive
/// @param end   exclusive
record Moment(TimeExpression expression, OffsetDateTime start, OffsetDateTime end) {
    private static final long NEWS_DAYS = 270;

    private static final class Reporting {
        static final Set<String> STEMS =
                WordList.words("compare-reporting").stream().map(Words::stem).collect(Collectors.toSet());
    }

    /// The times of the statement, without those of the telling: "said on Monday".
    static List<Moment> of(Statement statement) {
        return statement.claim().times().stream()
                .filter(time ->
                        !ofTheTelling(statement, time) && !possessive(statement, time) && !tooLate(statement, time))
                .map(time -> of(statement, time))
                .toList();
    }

    private static Moment of(Statement statement, TimeExpression time) {
        boolean last = statement.claim().negated() && time.relation() == TimeRelation.SINCE;
        OffsetDateTime start = time.start();
        OffsetDateTime end = time.end();
        boolean target = statement.moved() && statement.isTarget(time);
        return switch (last || target ? TimeRelation.DURING : time.relation()) {
            case DURING, SINCE -> new Moment(time, start, end);
            case BY, UNTIL -> new Moment(time, OffsetDateTime.MIN, end);
            case BEFORE -> new Moment(time, OffsetDateTime.MIN, start);
            case AFTER -> new Moment(time, end, OffsetDateTime.MAX);
        };
    }

    private static boolean ofTheTelling(Statement statement, TimeExpression time) {
        String text = statement.article().text();
        int from = Math.max(0, time.span().start() - 40);
        List<Word> before = Words.of(
                text.substring(from, Math.min(text.length(), time.span().start())));
        return before.reversed().stream().limit(2).anyMatch(word -> Reporting.STEMS.contains(word.stem()));
    }

    /// What has happened did not happen after its report: such a reading of "Tuesday" is wrong.
    private static boolean tooLate(Statement statement, TimeExpression time) {
        return statement.asserted() && time.start().isAfter(statement.knownAt().plusDays(1));
    }

    /// "Friday's closing price" tells when the price was, not when what is told of it was.
    private static boolean possessive(Statement statement, TimeExpression time) {
        return Words.plain(statement.article().text())
                .startsWith("'s ", time.span().end());
    }

    boolean overlaps(Moment other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean contains(Moment other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    boolean bounded() {
        return !start.equals(OffsetDateTime.MIN) && !end.equals(OffsetDateTime.MAX);
    }

    /// Whether it lies in the months around its report, and not in the years before: the news itself, not its history.
    boolean ofNews(Statement statement) {
        OffsetDateTime reported = statement.knownAt();
        return expression.end().isAfter(reported.minusDays(NEWS_DAYS));
    }

    double days() {
        return Duration.between(expression.start(), expression.end()).toMinutes() / 1440.0;
    }

    Span span() {
        return expression.span();
    }

    String text() {
        return expression.text();
    }
}
