package org.claimgraph.extract.value;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.value.PhraseTable.Found;
import org.claimgraph.lexicon.WordList;
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
    private static final String MID = "mid";
    private static final Set<String> RANGE_JOINTS = Set.of("to", "until", "till", "through", "on", "onward", "onwards");

    private final LexemeScanner scanner = new LexemeScanner();
    private final TimeWords words = new TimeWords();
    private final TimePatterns patterns = new TimePatterns(words);
    private final TimeResolver resolver = new TimeResolver(words);
    private final TimeSense sense = new TimeSense();
    private final TenseReader tenses = new TenseReader();
    private final PhraseTable<TimeRelation> relations = PhraseTable.ofWords();

    public TimeFinder() {
        for (List<String> row : WordList.rows("value-time-relations")) {
            relations.add(row.getFirst(), TimeRelation.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /// The times of `text` in order. Without `publishedAt`, the first full date of the text stands for it; where
    /// there is none, only times that name their year are found.
    public List<TimeExpression> find(AnalyzedText text, @Nullable OffsetDateTime publishedAt) {
        List<Line> lines =
                text.sentences().stream().map(sentence -> line(text, sentence)).toList();
        ZoneId zone = publishedAt == null ? ZoneOffset.UTC : publishedAt.getOffset();
        LocalDateTime reference = publishedAt == null ? firstDate(lines) : publishedAt.toLocalDateTime();
        Walk walk = new Walk(text.text(), reference, zone);
        lines.forEach(walk::read);
        return walk.times;
    }

    /// A sentence's lexemes and the times in it, those that are told together in one list.
    private record Line(List<Lexeme> lexemes, List<List<TimeMatch>> groups) {}

    private Line line(AnalyzedText text, Sentence sentence) {
        List<Lexeme> lexemes = scanner.scan(text.text(), sentence);
        List<List<TimeMatch>> groups = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            TimeMatch match = patterns.at(lexemes, at);
            if (match != null && sense.isTime(lexemes, match)) {
                join(lexemes, groups, match);
                at = match.to() - 1;
            }
        }
        return new Line(lexemes, groups);
    }

    /// Adds the match to the group before it where the two tell one time: "11:43 a.m. EDT" and "August 1".
    private static void join(List<Lexeme> lexemes, List<List<TimeMatch>> groups, TimeMatch match) {
        List<TimeMatch> last = groups.isEmpty() ? List.of() : groups.getLast();
        if (!last.isEmpty() && isOneTime(lexemes, last, match)) {
            last.add(match);
        } else {
            groups.add(new ArrayList<>(List.of(match)));
        }
    }

    private static boolean isOneTime(List<Lexeme> lexemes, List<TimeMatch> group, TimeMatch match) {
        long days = group.stream().filter(other -> !other.reading().isClock()).count();
        boolean day = !match.reading().isClock();
        boolean sameKind = group.stream().anyMatch(other -> other.reading() == match.reading());
        if (sameKind || day && (days > 0 || !isDay(match)) || !day && days > 0 && !isDay(group.getFirst())) {
            return false;
        }
        int from = group.getLast().to();
        return match.from() - from <= 2
                && lexemes.subList(from, match.from()).stream().allMatch(TimeFinder::isJoint);
    }

    private static boolean isDay(TimeMatch match) {
        return switch (match.reading()) {
            case DATE,
                    ISO,
                    SLASHED,
                    WEEKDAY,
                    WHICH_WEEKDAY,
                    WEEKDAY_OF_WEEK,
                    DAYWORD,
                    HOLIDAY,
                    WHICH_HOLIDAY,
                    TONIGHT,
                    THIS_PART,
                    LAST_NIGHT,
                    CLOCK,
                    NOON,
                    PART,
                    EARLY_HOURS,
                    FOLLOWING,
                    SAME -> true;
            default -> false;
        };
    }

    private static boolean isJoint(Lexeme lexeme) {
        return lexeme.is(",")
                || lexeme.is("on")
                || lexeme.is("at")
                || lexeme.is("of")
                || lexeme.is("-")
                || lexeme.is("around")
                || lexeme.is("about");
    }

    private @Nullable LocalDateTime firstDate(List<Line> lines) {
        Setting nowhere = new Setting(null, null, Direction.UNKNOWN);
        return lines.stream()
                .flatMap(line -> line.groups().stream())
                .flatMap(List::stream)
                .filter(match -> match.has(TimeSlot.YEAR) && match.slots().size() > 2)
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

        Walk(String text, @Nullable LocalDateTime reference, ZoneId zone) {
            this.text = text;
            this.reference = reference;
            this.zone = zone;
        }

        void read(Line line) {
            for (List<TimeMatch> group : line.groups()) {
                Interval whole = resolve(line.lexemes(), group);
                if (whole != null) {
                    add(line.lexemes(), group, whole);
                }
            }
        }

        private @Nullable Interval resolve(List<Lexeme> lexemes, List<TimeMatch> group) {
            TimeMatch day = group.stream()
                    .filter(match -> !match.reading().isClock())
                    .findFirst()
                    .orElse(group.getFirst());
            Direction direction = tenses.direction(
                    lexemes, group.getFirst().from(), group.getLast().to());
            if (group.size() == 1 && day.reading() == TimeReading.PART && !isLonePart(lexemes, day)) {
                return null;
            }
            Interval interval = resolver.resolve(day, new Setting(reference, focus, direction));
            for (TimeMatch clock : finestLast(group)) {
                interval = clock == day ? interval : resolver.onDay(clock, interval);
            }
            return interval;
        }

        /// A part of the day before its clock, so that the clock has the last word.
        private static List<TimeMatch> finestLast(List<TimeMatch> group) {
            return group.stream()
                    .filter(match -> match.reading().isClock())
                    .sorted((one, other) -> rank(one) - rank(other))
                    .toList();
        }

        private static int rank(TimeMatch match) {
            return match.reading() == TimeReading.CLOCK || match.reading() == TimeReading.NOON ? 1 : 0;
        }

        /// "in the morning", "that evening": a part of the day that stands alone is a time only with its article.
        private boolean isLonePart(List<Lexeme> lexemes, TimeMatch match) {
            return match.length() > 1
                    && match.from() > 0
                    && lexemes.get(match.from() - 1).is("in");
        }

        private void add(List<Lexeme> lexemes, List<TimeMatch> group, Interval whole) {
            int from = group.getFirst().from();
            int third = third(lexemes, from);
            int first = third < 0 ? from : thirdStart(lexemes, from);
            Interval interval = third < 0 ? whole : whole.third(third);
            Span span = new Span(
                    lexemes.get(first).start(),
                    lexemes.get(group.getLast().to() - 1).end());
            times.add(expression(
                    span, interval, relation(lexemes, first, group.getLast().to())));
            focus = interval.precision() == TimePrecision.DECADE ? focus : interval;
        }

        private TimeExpression expression(Span span, Interval interval, TimeRelation relation) {
            ZoneId local = interval.zone() == null ? zone : interval.zone();
            return new TimeExpression(
                    span.of(text),
                    span,
                    interval.start().atZone(local).toOffsetDateTime(),
                    interval.end().atZone(local).toOffsetDateTime(),
                    interval.precision(),
                    relation);
        }

        private TimeRelation relation(List<Lexeme> lexemes, int from, int to) {
            int at = from;
            while (at > 0 && isSkipped(lexemes.get(at - 1))) {
                at--;
            }
            Found<TimeRelation> found = relations.before(lexemes, at);
            if (found != null && (!lexemes.get(found.from()).is("from") || opensRange(lexemes, to))) {
                return found.meaning();
            }
            boolean second = at > 0
                    && (lexemes.get(at - 1).is("to") || lexemes.get(at - 1).is("and"))
                    && !times.isEmpty();
            return second && isRangeEnd(lexemes, at) ? TimeRelation.UNTIL : TimeRelation.DURING;
        }

        /// Whether "from" or "between" led the time before: "from May 3 to May 7".
        private boolean isRangeEnd(List<Lexeme> lexemes, int at) {
            TimeExpression last = times.getLast();
            boolean adjoins = last.span().end() + 5 >= lexemes.get(at - 1).start()
                    && last.span().end() < lexemes.get(at - 1).end();
            return adjoins && last.relation() == TimeRelation.SINCE;
        }
    }

    /// Whether "to", "until" or "on" goes on after a time that "from" leads; "research from 2014" is of that year
    /// alone.
    private static boolean opensRange(List<Lexeme> lexemes, int to) {
        return to < lexemes.size() && RANGE_JOINTS.contains(lexemes.get(to).lower());
    }

    private static boolean isSkipped(Lexeme lexeme) {
        return lexeme.is("the") || lexeme.is("about") || lexeme.is("around") || lexeme.is("at") || lexeme.is("least");
    }

    /// 0, 1 or 2 for "early", "mid" or "late" before a time; -1 for none.
    private static int third(List<Lexeme> lexemes, int from) {
        int at = thirdStart(lexemes, from);
        if (at == from) {
            return -1;
        }
        return switch (lexemes.get(at).lower()) {
            case "early" -> 0;
            case "late" -> 2;
            default -> 1;
        };
    }

    private static int thirdStart(List<Lexeme> lexemes, int from) {
        int at = from - 1;
        if (at >= 0 && (lexemes.get(at).is("-") || lexemes.get(at).is("on"))) {
            at--;
        }
        boolean part = at >= 0
                && (lexemes.get(at).is("early")
                        || lexemes.get(at).is("late")
                        || lexemes.get(at).is(MID));
        return part ? at : from;
    }
}
