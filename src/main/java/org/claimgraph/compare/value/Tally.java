package org.claimgraph.compare.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.NumberForms;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// How a vote or a match ended: "by seven votes to four", "voted 7-4", "beat Town 3-1".
///
/// @param span where it stands in the article's text
/// @param more the greater of its two numbers
/// @param vote whether it is that of a vote, not of a match
public record Tally(Statement statement, Span span, int more, int fewer, boolean vote) {
    /// The highest number that is told in a word.
    private static final int LAST_WORD = 20;

    private static final String NUMBER = "(\\d{1,3}|nil|" + String.join("|", NumberForms.words(LAST_WORD)) + ")";

    private static final Pattern TALLY = Pattern.compile(
            "(?<![\\d.,:$£€-])\\b" + NUMBER + "(?: votes?)?(?:-|-to-| to |, )" + NUMBER
                    + "\\b(?![\\d.,:%-]*\\d|%| (?:percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|million|billion)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VOTE =
            Pattern.compile("\\b(?:votes?|voted|voting|ballot)\\b", Pattern.CASE_INSENSITIVE);

    /// Verbs of what a body decides.
    private static final Set<String> DECIDING = Set.of(
            "adopt",
            "approve",
            "back",
            "clear",
            "convict",
            "decide",
            "elect",
            "endorse",
            "overturn",
            "pass",
            "ratify",
            "reject",
            "rule",
            "uphold",
            "vote");

    private static final Set<String> PLAYING =
            Set.of("beat", "defeat", "draw", "edge", "hold", "lose", "thrash", "tie", "win");

    /// Who votes.
    private static final Set<String> BODIES = Words.stems(
            "assembly board chamber committee council court house jury panel parliament senate shareholders union");

    /// What one statement tells; null for no tally, and where nothing tells what it is of.
    public static @Nullable Tally of(Statement statement) {
        Span quote = statement.claim().span();
        String text = Words.plain(statement.words(quote));
        Matcher matcher = TALLY.matcher(text);
        if (!statement.asserted() || statement.claim().negated() || !matcher.find()) {
            return null;
        }
        int one = number(matcher.group(1));
        int other = number(matcher.group(2));
        String lemma = statement.claim().lemma();
        boolean vote = VOTE.matcher(text).find() || DECIDING.contains(lemma);
        return vote || PLAYING.contains(lemma)
                ? new Tally(
                        statement,
                        new Span(quote.start() + matcher.start(), quote.start() + matcher.end()),
                        Math.max(one, other),
                        Math.min(one, other),
                        vote)
                : null;
    }

    private static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int named = NumberForms.words(LAST_WORD).indexOf(lower);
        return lower.equals("nil") ? 0 : named >= 0 ? named : Integer.parseInt(lower);
    }

    /// As printed.
    public String text() {
        return statement.words(span);
    }

    /// Whether both can be of one vote or one match: of one body, or of two sides by their names.
    public boolean ofOne(Tally other) {
        if (vote != other.vote) {
            return false;
        }
        if (!vote) {
            return Overlap.shared(statement.names(), other.statement.names()).size() >= 2;
        }
        Set<String> mine = bodies();
        Set<String> theirs = other.bodies();
        return mine.isEmpty()
                || theirs.isEmpty()
                || !Overlap.shared(mine, theirs).isEmpty();
    }

    private Set<String> bodies() {
        return Overlap.shared(BODIES, statement.ownStems().keySet());
    }

    /// Whether both are one result, from whichever side.
    public boolean same(Tally other) {
        return more == other.more && fewer == other.fewer;
    }
}
