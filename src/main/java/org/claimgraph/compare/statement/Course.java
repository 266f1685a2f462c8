package org.claimgraph.compare.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Modality;
import org.claimgraph.model.TimeExpression;

/// How what a statement tells stands in the course of things: planned, moved, done, done again and again.
public final class Course {
    private static final Pattern HABIT =
            Pattern.compile("\\b(?:every|each|daily|nightly|weekly|(?<!once )an? (?:day|night|week|month|year))\\b");

    /// What is to be done is not told as done: "have to ratify".
    private static final Pattern OBLIGED = Pattern.compile("^(?:(?:have|has|needs?|ought) to|must)\\b");

    private static final Pattern TARGET = Pattern.compile("\\b(?:to|until|till)\\s+$");

    private static final class Plans {
        static final Phrases WORDS = Phrases.of(WordList.words("compare-plans"));
    }

    private static final class Change {
        static final Phrases WORDS = Phrases.of(WordList.words("compare-change"));
    }

    private Course() {}

    /// Whether words say that something has changed: "has risen to", "now hopes to".
    public static boolean changed(List<Word> words) {
        return Change.WORDS.in(words);
    }

    /// Whether it tells a plan: also one that was moved, "put the start off to May 10".
    static boolean planned(Statement statement) {
        return statement.claim().modality() == Modality.PLANNED || moved(statement) || tellsAPlan(statement);
    }

    /// Whether it tells something as so, or as done.
    static boolean asserted(Statement statement) {
        return statement.claim().modality() == Modality.ASSERTED
                && !tellsAPlan(statement)
                && !OBLIGED.matcher(statement.claim().predicate()).find();
    }

    /// Whether its predicate says no more than that there is a plan: "is scheduled for".
    static boolean tellsAPlan(Statement statement) {
        return Plans.WORDS.in(Words.of(statement.claim().predicate()));
    }

    /// Whether a plan is told of anywhere in it but as what something is done to: "the planned launch was held", not
    /// "the council approved the plan".
    public static boolean tellsOfPlans(Statement statement) {
        Argument object = statement.claim().object();
        String text = statement.ownText();
        return Plans.WORDS.in(Words.of(object == null ? text : text.replace(object.text(), "")));
    }

    /// Whether it tells of what happens again and again: "leaves on three nights a week".
    public static boolean habitual(Statement statement) {
        return HABIT.matcher(statement.ownText()).find();
    }

    /// Whether it tells to when something was moved.
    public static boolean moved(Statement statement) {
        boolean changes = statement.toldHits().stream().anyMatch(hit -> Topics.has(hit.topic(), Topics.Trait.CHANGE));
        return changes && statement.claim().times().stream().anyMatch(time -> isTarget(statement, time));
    }

    /// Whether a time stands where something is moved to: "to May 10", "until Friday".
    public static boolean isTarget(Statement statement, TimeExpression time) {
        int start = statement.context().start();
        String before = statement
                .article()
                .text()
                .substring(start, Math.max(start, time.span().start()));
        return TARGET.matcher(before).find();
    }
}
