package org.claimgraph.extract.time;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.LexemeScanner;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/// Finds the times of a text and reads them as intervals.
///
/// A weekday or a date without its year is the nearest to publication that the tense of its clause allows; "three
/// days later" and "the following year" are counted from the time told before. Lengths ("three years") and vague
/// words ("recently") are no times. Thread-safe.
public final class TimeFinder {
    private static final int FULL_DATE = 3;
    private static final int LAST_YEAR = 9999;

    /// In days.
    private static final int RECENT = 14;

    private final LexemeScanner scanner = new LexemeScanner();
    private final TimeWords words = new TimeWords();
    private final TimeGroupReader groups = new TimeGroupReader(new TimePatterns(words));
    private final TimeResolver resolver = new TimeResolver(words);
    private final TenseReader tenses = new TenseReader();
    private final RelationReader relations = new RelationReader();

    /// The times of `text` in order. Without `publishedAt`, the first full date of the text stands for it; where
    /// there is none, only times that name their year are found.
    public List<TimeExpression> find(AnalyzedText text, @Nullable OffsetDateTime publishedAt) {
        List<Line> lines = text.sentences().stream()
                .map(sentence -> line(scanner.scan(text.text(), sentence)))
                .toList();
        Walk walk = publishedAt == null
                ? new Walk(text.text(), firstDate(lines), ZoneOffset.UTC)
                : new Walk(text.text(), publishedAt.toLocalDateTime(), publishedAt.getOffset());
        lines.forEach(walk::read);
        return walk.times;
    }

    /// A sentence and the times in it.
    private record Line(Lexemes lexemes, List<TimeGroup> groups) {}

    private Line line(Lexemes lexemes) {
        return new Line(lexemes, groups.read(lexemes));
    }

    private @Nullable LocalDateTime firstDate(List<Line> lines) {
        Setting nowhere = new Setting(null, null, null, Direction.UNKNOWN);
        return lines.stream()
                .flatMap(line -> line.groups().stream())
                .map(TimeGroup::head)
                .filter(match -> match.slots().size() >= FULL_DATE)
                .map(match -> resolver.resolve(match, nowhere))
                .filter(Objects::nonNull)
                .filter(interval -> interval.precision() == TimePrecision.DAY)
                .map(Interval::start)
                .findFirst()
                .orElse(null);
    }

    /// One reading of a text, with the time told last.
    private final class Walk {
        private final String text;
        private final @Nullable LocalDateTime reference;
        private final ZoneId zone;
        private final List<TimeExpression> times = new ArrayList<>();
        private @Nullable Interval focus;
        private @Nullable Interval lastDay;

        Walk(String text, @Nullable LocalDateTime reference, ZoneId zone) {
            this.text = text;
            this.reference = reference;
            this.zone = zone;
        }

        void read(Line line) {
            for (TimeGroup group : line.groups()) {
                Interval whole = isLonePart(line.lexemes(), group) ? null : resolve(line.lexemes(), group);
                if (whole != null && isOfOurEra(whole)) {
                    add(line.lexemes(), group, whole);
                }
            }
        }

        private @Nullable Interval resolve(Lexemes lexemes, TimeGroup group) {
            Direction tense = tenses.direction(lexemes, group.from(), group.to());
            Direction direction = tense == Direction.UNKNOWN && isDeadline(lexemes, group) ? Direction.FUTURE : tense;
            Interval interval = resolver.resolve(group.head(), new Setting(reference, focus, lastDay, direction));
            for (TimeMatch clock : group.clocks()) {
                interval = resolver.onDay(clock, interval);
            }
            return interval;
        }

        /// "before noon on Friday" lies ahead where no verb says otherwise.
        private boolean isDeadline(Lexemes lexemes, TimeGroup group) {
            return switch (relations.read(lexemes, group.from(), group.to())) {
                case BY, UNTIL, BEFORE -> true;
                case DURING, SINCE, AFTER -> false;
            };
        }

        private void add(Lexemes lexemes, TimeGroup group, Interval whole) {
            int prefix = prefix(lexemes, group.from());
            int from = prefix < 0 ? group.from() : prefix;
            Interval interval = prefix < 0 ? whole : whole.third(third(lexemes.at(prefix)));
            Span span =
                    lexemes.at(from).span().joined(lexemes.at(group.to() - 1).span());
            ZoneId local = interval.zone() == null ? zone : interval.zone();
            times.add(new TimeExpression(
                    span.of(text),
                    span,
                    interval.start().atZone(local).toOffsetDateTime(),
                    interval.end().atZone(local).toOffsetDateTime(),
                    interval.precision(),
                    relations.read(lexemes, from, group.to())));
            if (group.head().reading().movesFocus()) {
                focus = interval;
                TimeRelation relation = times.getLast().relation();
                lastDay = relation != TimeRelation.SINCE && isRecentDay(interval) ? interval : lastDay;
            }
        }

        /// Whether it is a day of the news, not of its history.
        private boolean isRecentDay(Interval interval) {
            return reference != null
                    && interval.precision().compareTo(TimePrecision.DAY) <= 0
                    && Math.abs(ChronoUnit.DAYS.between(interval.start(), reference)) <= RECENT;
        }
    }

    /// Years from 1 to 9999: what a four-digit date can tell. "10,000 years ago" is no date.
    private static boolean isOfOurEra(Interval interval) {
        return interval.start().getYear() >= 1 && interval.end().getYear() <= LAST_YEAR;
    }

    /// A part of the day that stands alone is a time only in "in the morning".
    private static boolean isLonePart(Lexemes lexemes, TimeGroup group) {
        TimeMatch head = group.head();
        boolean alone = group.matches().size() == 1 && head.reading() == TimeReading.PART;
        return alone && !(head.length() > 1 && lexemes.at(head.from() - 1).is("in"));
    }

    /// The lexeme of "early", "mid" or "late" before a time, "late on Friday" among them; -1 for none.
    private static int prefix(Lexemes lexemes, int from) {
        int at = lexemes.at(from - 1).isAny("-", "on") ? from - 2 : from - 1;
        return lexemes.at(at).isAny("early", "mid", "late") ? at : -1;
    }

    /// Which third of a time the word leaves: 0, 1 or 2.
    private static int third(Lexeme word) {
        return word.is("early") ? 0 : word.is("late") ? 2 : 1;
    }
}
