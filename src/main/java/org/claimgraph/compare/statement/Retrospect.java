package org.claimgraph.compare.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TimeRelation;

/// Tells the news from what was before it: the last meeting, a former holder, another year.
public final class Retrospect {
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:last|previous|previously|earlier)\\b(?! (?:week|month|year|night|quarter|season|spring"
                    + "|summer|autumn|fall|winter|\\w+day|january|february|march|april|may|june|july|august|september"
                    + "|october|november|december)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:the|its|their|his|her) next\\b(?! (?:week|month|year|day|night|quarter|season|spring|summer|autumn|fall"
                    + "|winter|few|\\w+day)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANOTHER =
            Pattern.compile("(?:another|a (?:second|third|fourth|further))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORMER =
            Pattern.compile("\\b(?:then|ex)-|\\b(?:former|formerly)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LASTS = Pattern.compile("\\b(?:still|remain(?:s|ed)?|continue[sd]?)\\b");
    private static final Pattern AGAIN = Pattern.compile("\\b(?:also|again|once more)\\b");
    private static final Pattern THEN =
            Pattern.compile("\\b(?:at the time|then|when(?! (?:he|she) (?:died|was (?:killed|shot|murdered))))\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /// How many characters before "when" may hold the year that it means.
    private static final int YEAR_BEFORE = 8;

    private Retrospect() {}

    /// Whether the office it tells of is one held before: "the former chief", "the then-governor".
    public static boolean former(Statement statement) {
        return FORMER.matcher(Words.plain(statement.claim().quote())).find();
    }

    /// Whether it tells of another event of the kind: "the next flight", "a second inspection".
    public static boolean next(Statement statement) {
        Argument subject = statement.claim().subject();
        return NEXT.matcher(Words.plain(statement.claim().quote())).find()
                || (subject != null && ANOTHER.matcher(subject.text()).lookingAt());
    }

    /// Whether only one of them tells of what lasts, or of what happened once more: "was still burning" beside "broke
    /// out", "streets were also flooded in January".
    public static boolean ofAnotherTime(Statement one, Statement other) {
        return told(LASTS, one) != told(LASTS, other) || told(AGAIN, one) != told(AGAIN, other);
    }

    /// "Roe was 18 at the time".
    public static boolean then(Statement statement) {
        return told(THEN, statement);
    }

    private static boolean told(Pattern words, Statement statement) {
        return words.matcher(statement.ownText()).find();
    }

    /// Whether all of it tells of the time before: "had last met in 2019".
    public static boolean before(Statement statement) {
        return BEFORE.matcher(Words.plain(statement.claim().quote())).find() || beginsInAnEarlierYear(statement);
    }

    /// "in October 2018, when the two met in Riga".
    private static boolean beginsInAnEarlierYear(Statement statement) {
        int start = statement.claim().span().start();
        String lead = statement.article().text().substring(Math.max(0, start - YEAR_BEFORE), start);
        Matcher year = YEAR.matcher(lead);
        return statement.claim().quote().startsWith("when ")
                && year.find()
                && Integer.parseInt(year.group()) < statement.knownAt().getYear();
    }

    /// Whether a time in it is one of the time before: "the first meeting since 2021" is a later one's report.
    public static boolean before(Statement statement, TimeExpression time) {
        return time.relation() == TimeRelation.SINCE || before(statement);
    }

    /// Whether its sentence tells of a year before that of its publication.
    public static boolean ofAnEarlierYear(Statement statement) {
        String text = statement.article().text();
        int start = Wording.sentenceStart(text, statement.context().start());
        int end = Wording.sentenceEnd(text, statement.context().end());
        return YEAR.matcher(text.substring(start, end))
                .results()
                .anyMatch(year ->
                        Integer.parseInt(year.group()) < statement.knownAt().getYear());
    }
}
