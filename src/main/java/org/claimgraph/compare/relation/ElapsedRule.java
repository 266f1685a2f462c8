package org.claimgraph.compare.relation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Retrospect;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Amount;
import org.claimgraph.compare.value.Measured;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Topics.Trait;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// A date before the news, and how long ago another report says it was, seen from that report's publication.
///
/// - `elapsed-equal/1` holds, in July 2025, for "the first meeting since October 2018" and "the first meeting in nearly
///   seven years"; not for "the first launch in seven years".
/// - `elapsed-differs/1` holds, in July 2025, for "since October 2018" and "in eight years"; not for "in 2018" and "for
///   eight years", which tells how long something lasted.
final class ElapsedRule implements Rule {
    /// What is left off a year's ends: "2018" is not taken for its first days or its last.
    private static final double RIM = 0.15;

    private static final double SECONDS_A_YEAR = 31_557_600;

    /// "for the first time in nearly seven years".
    private static final Pattern FIRST_IN = Pattern.compile(
            "\\b(?:first|last)\\b[^.;]*\\b(?:in|for)(?: the last)?(?: [a-z]+){0,2}\\s*$", Pattern.CASE_INSENSITIVE);

    /// What has passed at least and at most, in years.
    private record Span(double shortest, double longest) {
        boolean overlaps(Span other) {
            return shortest <= other.longest && other.shortest <= longest;
        }
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        List<Judgement> judgements = new ArrayList<>();
        if (alignment.sameStory() && sameEvent(fresh, known)) {
            judge(fresh, known, judgements);
            judge(known, fresh, judgements);
        }
        return judgements;
    }

    private static boolean sameEvent(Statement one, Statement other) {
        return Overlap.shared(one.topicNames(), other.topicNames()).stream()
                        .anyMatch(topic -> Topics.has(topic, Trait.SINGLE))
                && one.participants().compatible(other.participants());
    }

    private static void judge(Statement dated, Statement measured, List<Judgement> judgements) {
        for (Moment moment : Moment.of(dated)) {
            if (!moment.bounded() || !Retrospect.before(dated, moment.expression()) || moment.ofNews(dated)) {
                continue;
            }
            for (Measured length : Measured.of(measured)) {
                if (length.amount().measure().equals("duration") && isFirstIn(measured, length)) {
                    boolean agree = since(moment, measured.knownAt()).overlaps(told(length.amount()));
                    judgements.add(judgement(dated, moment, measured, length, agree));
                }
            }
        }
    }

    private static boolean isFirstIn(Statement statement, Measured length) {
        String text = statement.article().text();
        int end = length.quantity().span().start();
        int start = Math.min(end, Math.max(text.lastIndexOf('\n', end) + 1, end - 160));
        return FIRST_IN.matcher(text.substring(start, end)).find();
    }

    private static Span since(Moment moment, OffsetDateTime now) {
        double rim = moment.days() > 300 ? RIM : 0;
        return new Span(years(moment.end(), now) + rim, years(moment.start(), now) - rim);
    }

    private static double years(OffsetDateTime from, OffsetDateTime to) {
        return Duration.between(from, to).toSeconds() / SECONDS_A_YEAR;
    }

    /// "Seven years" are told of a little less and of nearly eight.
    private static Span told(Amount amount) {
        double lower = amount.lower() / SECONDS_A_YEAR;
        double upper = amount.upper() / SECONDS_A_YEAR;
        return lower == upper ? new Span(lower - 0.5, upper + 0.99) : new Span(lower, upper);
    }

    private static Judgement judgement(
            Statement dated, Moment moment, Statement measured, Measured length, boolean agree) {
        return new Judgement(
                agree ? RelationKind.SUPPORTS : RelationKind.CONTRADICTS,
                dated,
                measured,
                Dimension.TIME,
                moment.text(),
                length.quantity().text(),
                dated.voice() + " dates it to " + moment.text() + ", " + measured.voice() + " to "
                        + length.quantity().text() + " before "
                        + measured.knownAt().toLocalDate() + "; the two "
                        + (agree ? "agree." : "exclude each other."),
                agree ? "elapsed-equal/1" : "elapsed-differs/1",
                0.75);
    }
}
