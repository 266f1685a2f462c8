package org.claimgraph.compare.relation;

import java.util.List;

/// When what a statement tells beside its value took place, as far as it says.
///
/// @param moments without the value, where that is a time itself
/// @param before  whether it tells of a time before the news: "in 2011"
record Window(List<Moment> moments, boolean before) {
    static Window of(Question question) {
        Statement statement = question.statement();
        List<Moment> moments = Moment.of(statement).stream()
                .filter(moment -> !moment.span().overlaps(question.value()))
                .toList();
        boolean old = !moments.isEmpty() && moments.stream().noneMatch(moment -> moment.ofNews(statement));
        return new Window(moments, old);
    }

    /// Whether the two cannot be one time: one tells of the news and one of what was before, or their times have no
    /// moment in common.
    boolean apart(Window other) {
        boolean none = moments.isEmpty() || other.moments.isEmpty();
        return before != other.before
                || (!none
                        && moments.stream()
                                .noneMatch(one -> other.moments.stream().anyMatch(one::overlaps)));
    }
}
