package org.claimgraph.compare.value;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.compare.statement.Statement;

/// When what a statement tells beside its value took place, as far as it says.
///
/// @param before whether it tells of a time before the news: "in 2011"
public record Window(List<Moment> moments, boolean before) {
    /// "When they came out two years ago": in a clause inside that has its own times.
    private static final Pattern LONG_AGO = Pattern.compile("\\b(?:years?|decades?) (?:ago|earlier)\\b");

    /// Without any where the value is a time: what else its clause dates is another question's answer, "was opened in
    /// 1974 and refurbished in 2019".
    public static Window of(Question question) {
        Statement statement = question.statement();
        List<Moment> moments = Moment.of(statement);
        if (moments.stream().anyMatch(moment -> moment.span().overlaps(question.value()))) {
            return new Window(List.of(), false);
        }
        boolean old = moments.isEmpty()
                ? LONG_AGO.matcher(statement.ownText()).find()
                : moments.stream().noneMatch(moment -> moment.ofNews(statement));
        return new Window(moments, old);
    }

    /// Whether the two cannot be one time: their times have no moment in common or, where one tells none, the other
    /// tells of what was before the news.
    public boolean apart(Window other) {
        if (moments.isEmpty() || other.moments.isEmpty()) {
            return before != other.before;
        }
        return moments.stream().noneMatch(one -> other.moments.stream().anyMatch(one::overlaps));
    }
}
