package org.claimgraph.compare.relation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.statement.Course;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.value.Moment;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Topics.Trait;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Article;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// What was planned and came to nothing, at least for that day.
///
/// `plan-dropped/2` holds for "the launch is set for Thursday" and, a day later, "the launch was scrubbed because of
/// weather"; not for the launch of another rocket, nor where the scrubbing was told first, be it in the article that
/// tells the plan.
final class DroppedPlanRule implements Rule {
    private static final long APART = 4;

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        boolean dropped = isDropped(later)
                && earlier.planned()
                && !Course.moved(earlier)
                && !earlier.claim().negated();
        if (!dropped
                || !alignment.sameStory()
                || later.after(earlier).toHours() < APART
                || toldBefore(earlier, later)
                || !sameEvent(earlier, later)
                || knows(earlier.article(), later)) {
            return List.of();
        }
        String planned =
                Moment.of(earlier).stream().findFirst().map(Moment::text).orElse("planned");
        return List.of(new Judgement(
                RelationKind.SUPERSEDES,
                later,
                earlier,
                Dimension.OUTCOME,
                later.claim().predicate(),
                planned,
                earlier.voice() + " tells it as planned, " + later.voice() + " later that it \""
                        + later.claim().predicate() + "\".",
                "plan-dropped/2",
                0.7));
    }

    /// Whether it tells that an event did not come about: "was scrubbed", not "was delayed to Friday".
    private static boolean isDropped(Statement statement) {
        return statement.claim().lemma().length() > 0
                && statement.asserted()
                && !Course.moved(statement)
                && !statement.claim().negated()
                && raisedByVerb(statement).stream().anyMatch(topic -> Topics.has(topic, Trait.CHANGE));
    }

    private static Set<String> raisedByVerb(Statement statement) {
        return statement.toldHits().stream().map(Topics.Hit::topic).collect(Collectors.toSet());
    }

    /// Whether what came to nothing had done so before the plan was told.
    private static boolean toldBefore(Statement earlier, Statement later) {
        return Moment.of(later).stream().anyMatch(moment -> moment.end().isBefore(earlier.knownAt()));
    }

    /// Whether an article tells itself, in the same word, of what came to nothing: its plan is the next one.
    private static boolean knows(Article article, Statement dropped) {
        return Words.stems(article.title() + "\n" + article.text())
                .contains(Words.stem(lastWord(dropped.claim().predicate())));
    }

    private static String lastWord(String predicate) {
        return predicate.substring(predicate.lastIndexOf(' ') + 1);
    }

    /// One event that both raise, with a name in common where they give names.
    private static boolean sameEvent(Statement earlier, Statement later) {
        boolean raised = Overlap.shared(earlier.events(), later.topicNames()).stream()
                .anyMatch(topic -> Topics.has(topic, Trait.SINGLE) && !Topics.has(topic, Trait.CHANGE));
        Set<String> dropped = later.slotNames();
        boolean named = dropped.isEmpty()
                ? earlier.slotNames().isEmpty()
                : !Overlap.shared(dropped, earlier.names()).isEmpty();
        return raised && named && earlier.participants().share(later.participants());
    }
}
