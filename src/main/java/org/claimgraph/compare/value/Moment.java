package org.claimgraph.compare.value;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Rejected;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimePrecision;
import org.claimgraph.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/// When a statement's event is told to be: an interval, open where the words leave it open.
///
/// @param start inclusive
/// @param end   exclusive
public record Moment(TimeExpression expression, OffsetDateTime start, OffsetDateTime end) {
    private static final Pattern DETERMINER =
            Pattern.compile("\\b(?:the|an?|his|her|its|their)\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOUN = Pattern.compile(
            ",?\\s(?!(?:in|of|on|at|when|that|for|after|before|to|by|and|or|as|was|were|is|with|from)\\b)\\p{Ll}+");

    /// What tells the day of a clock time.
    private static final Pattern DAY = Pattern.compile(
            "day|tomorrow|tonight|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\\d/\\d|\\d-\\d\\d-\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEARLY = Pattern.compile(
            "\\b(?:(?:just|shortly|soon|right|moments|minutes|little|bit) (?:(?<after>after|past)|(?<before>before))"
                    + "|about|around|roughly|approximately|nearly|almost|towards?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    /// A clock time as it is read off a face.
    private static final Pattern FACE =
            Pattern.compile("\\bo['’]clock\\b|\\b(?:past|to|after|before) \\p{L}+", Pattern.CASE_INSENSITIVE);

    private static final Pattern HALF_OF_DAY = Pattern.compile(
            "\\b(?:[ap]\\.?m\\b|morning|afternoon|evening|night|noon|midday|midnight)", Pattern.CASE_INSENSITIVE);

    private static final long HALF_A_DAY = 12;

    /// How many characters before a clock time may tell how exact it is.
    private static final int NEARLY_WITHIN = 24;

    /// In minutes.
    private static final long CLOCKS_DIFFER = 4;

    private static final long SHORTLY = 25;
    private static final long AROUND = 15;

    private static final long NEWS_DAYS = 270;

    /// Verbs by which something comes out that can be told of itself.
    private static final Set<String> PUBLISHING = Set.of("broadcast", "issue", "post", "publish", "release");

    private static final class Reporting {
        static final Set<String> STEMS = Words.listed("compare-reporting");
    }

    /// The times of the statement, without those of the telling: "said on Monday"; and without those that it rejects:
    /// "not on Tuesday".
    public static List<Moment> of(Statement statement) {
        return all(statement).stream()
                .filter(moment -> !Rejected.is(statement, moment.span()))
                .toList();
    }

    /// The same with those that it rejects.
    static List<Moment> all(Statement statement) {
        return statement.claim().times().stream()
                .filter(time ->
                        !ofTheTelling(statement, time) && !ofANoun(statement, time) && !tooLate(statement, time))
                .map(time -> of(statement, time))
                .toList();
    }

    private static Moment of(Statement statement, TimeExpression time) {
        Moment near = nearly(statement, time);
        if (near != null) {
            return near;
        }
        boolean last = statement.claim().negated() && time.relation() == TimeRelation.SINCE;
        OffsetDateTime start = time.start();
        OffsetDateTime end = time.end();
        boolean target = Course.moved(statement) && Course.isTarget(statement, time);
        return switch (last || target ? TimeRelation.DURING : time.relation()) {
            case DURING, SINCE -> new Moment(time, start, end);
            case BY, UNTIL -> new Moment(time, OffsetDateTime.MIN, end);
            case BEFORE -> new Moment(time, OffsetDateTime.MIN, start);
            case AFTER -> new Moment(time, end, OffsetDateTime.MAX);
        };
    }

    /// "Shortly after 6 p.m." and "around 6 p.m." are told of the minutes that lie there; null for another time.
    private static @Nullable Moment nearly(Statement statement, TimeExpression time) {
        if (time.precision() != TimePrecision.MINUTE) {
            return null;
        }
        String text = statement.article().text();
        Matcher matcher = NEARLY.matcher(text.substring(
                Math.max(0, time.span().start() - NEARLY_WITHIN), time.span().start()));
        if (!matcher.find()) {
            return null;
        }
        boolean after = matcher.group("after") != null;
        boolean before = matcher.group("before") != null;
        OffsetDateTime start = time.start().minusMinutes(after ? CLOCKS_DIFFER : before ? SHORTLY : AROUND);
        OffsetDateTime end = time.end().plusMinutes(before ? CLOCKS_DIFFER : after ? SHORTLY : AROUND);
        return new Moment(time, start, end);
    }

    private static boolean ofTheTelling(Statement statement, TimeExpression time) {
        if (time.start().isAfter(statement.knownAt())) {
            return false; // "will publish a report in February"
        }
        String text = statement.article().text();
        int from = Math.max(0, time.span().start() - 40);
        String before = text.substring(from, Math.min(text.length(), time.span().start()));
        return Words.of(before).reversed().stream()
                .limit(2)
                .anyMatch(word -> Reporting.STEMS.contains(word.stem())
                        && !isToldOf(statement, word)
                        && !DETERMINER
                                .matcher(before.substring(0, word.start()))
                                .find()); // "by the state in 2019"
    }

    /// "It was posted at 7:45 p.m.", "the first case was reported on Monday", "Lee was told on Monday": the telling is
    /// what is told of.
    private static boolean isToldOf(Statement statement, Word word) {
        return (PUBLISHING.contains(statement.claim().lemma()) || statement.passive())
                && statement.predicateWords().stream()
                        .anyMatch(part -> part.stem().equals(word.stem()));
    }

    /// What has happened did not happen after its report: such a reading of "Tuesday" is wrong.
    private static boolean tooLate(Statement statement, TimeExpression time) {
        boolean limit =
                time.relation() == TimeRelation.UNTIL || time.relation() == TimeRelation.BY; // "runs until 2034"
        return statement.asserted()
                && !limit
                && !Course.moved(statement)
                && time.start().isAfter(statement.knownAt().plusDays(1));
    }

    /// "Friday's closing price" and "the March 11 incident" tell when the price and the incident were, not when what is
    /// told of them was.
    private static boolean ofANoun(Statement statement, TimeExpression time) {
        String text = Words.plain(statement.article().text());
        int end = time.span().end();
        if (text.startsWith("'s ", end)) {
            return true;
        }
        String before =
                text.substring(Math.max(0, time.span().start() - 6), time.span().start());
        return DETERMINER.matcher(before).find()
                && NOUN.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether a time of one cannot be a time of the other.
    public static boolean apart(Statement one, Statement other) {
        return of(one).stream().anyMatch(mine -> of(other).stream().anyMatch(theirs -> !mine.overlaps(theirs)));
    }

    /// Whether both can be one time. A clock time without a day is one of whatever day the other tells; two of
    /// one event that lie minutes apart are read off different clocks.
    public boolean overlaps(Moment other) {
        if (deadline() && other.deadline()) {
            return expression.start().isBefore(other.expression.end())
                    && other.expression.start().isBefore(expression.end());
        }
        Moment mine = onDayOf(other);
        Moment theirs = other.onDayOf(mine);
        return mine.meets(theirs)
                || (ofEitherHalf() && mine.halfADayLater().meets(theirs))
                || (other.ofEitherHalf() && mine.meets(theirs.halfADayLater()));
    }

    private boolean meets(Moment other) {
        boolean both = start.isBefore(other.end) && other.start.isBefore(end);
        return both || (exact() && other.exact() && minutesTo(start, other.start) <= CLOCKS_DIFFER);
    }

    /// "Four o'clock", "half past six": in the morning as it was read, or in the afternoon.
    private boolean ofEitherHalf() {
        return bounded()
                && expression.precision() == TimePrecision.MINUTE
                && FACE.matcher(expression.text()).find()
                && !HALF_OF_DAY.matcher(expression.text()).find();
    }

    private Moment halfADayLater() {
        return new Moment(expression, start.plusHours(HALF_A_DAY), end.plusHours(HALF_A_DAY));
    }

    /// The same on the day that another tells, where this one tells a clock time alone; the other itself where it tells
    /// more than a day.
    private Moment onDayOf(Moment other) {
        if (!clock() || !other.bounded()) {
            return this;
        }
        if (other.days() > 1) {
            return new Moment(expression, other.start, other.end);
        }
        long days = ChronoUnit.DAYS.between(
                start.toLocalDate(),
                other.start.withOffsetSameInstant(start.getOffset()).toLocalDate());
        return new Moment(expression, start.plusDays(days), end.plusDays(days));
    }

    /// "By Friday", "until 2028": two such are one time where the days are.
    private boolean deadline() {
        return expression.relation() == TimeRelation.BY || expression.relation() == TimeRelation.UNTIL;
    }

    private boolean clock() {
        return bounded()
                && expression.precision().compareTo(TimePrecision.HOUR) <= 0
                && !DAY.matcher(expression.text()).find();
    }

    private boolean exact() {
        return bounded()
                && expression.precision() == TimePrecision.MINUTE
                && Duration.between(start, end).equals(Duration.between(expression.start(), expression.end()));
    }

    private static long minutesTo(OffsetDateTime one, OffsetDateTime other) {
        return Math.abs(ChronoUnit.MINUTES.between(one, other));
    }

    public boolean contains(Moment other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    public boolean bounded() {
        return !start.equals(OffsetDateTime.MIN) && !end.equals(OffsetDateTime.MAX);
    }

    /// Whether it lies in the months around its report, and not in the years before: the news itself, not its history.
    public boolean ofNews(Statement statement) {
        OffsetDateTime reported = statement.knownAt();
        return expression.end().isAfter(reported.minusDays(NEWS_DAYS));
    }

    /// Whether it is one of the time before what is told: "had last met in 2019".
    public boolean before(Statement statement) {
        return Retrospect.before(statement, expression);
    }

    /// Whether only one of two times is that of the event before the one in the news; of what lies long back, "had
    /// last been" is only the tense.
    public boolean ofAnotherEvent(Statement statement, Moment other, Statement otherStatement) {
        return (ofNews(statement) || other.ofNews(otherStatement)) && before(statement) != other.before(otherStatement);
    }

    public double days() {
        return Duration.between(expression.start(), expression.end()).toMinutes() / 1440.0;
    }

    public Span span() {
        return expression.span();
    }

    public String text() {
        return expression.text();
    }
}
