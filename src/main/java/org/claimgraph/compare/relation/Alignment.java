package org.claimgraph.compare.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.likeness.Likeness;
import org.claimgraph.compare.statement.Statement;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Topics;

/// What two statements have in common: whether they can be about the same thing at all.
///
/// @param sameStory whether their articles tell one story
/// @param names     name stems in both
/// @param topics    topics that both raise, without the weak ones
/// @param words     how many stems of one have their like in the other
/// @param overlap   the weight of the words they share by the weight of the shorter one's words, 0 to 1
/// @param likenesses of their values, where both articles tell one story
public record Alignment(
        boolean sameStory,
        Set<String> names,
        Set<String> topics,
        int words,
        double overlap,
        List<Likeness> likenesses) {
    public static Alignment of(Statement one, Statement other, boolean sameStory, List<Likeness> likenesses) {
        return new Alignment(
                sameStory,
                Overlap.shared(one.names(), other.names()),
                Overlap.shared(one.topicNames(), other.topicNames()).stream()
                        .filter(topic -> !Topics.has(topic, Topics.Trait.WEAK))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Overlap.words(one.stems().keySet(), other.stems().keySet()),
                Overlap.of(one.stems(), other.stems()),
                likenesses);
    }

    /// Whether a rule should look at all: one story, or a name and something more in common.
    public boolean possible() {
        if (sameStory) {
            return !topics.isEmpty() || overlap >= 0.15 || !likenesses.isEmpty();
        }
        double nameWeight = names.stream().mapToDouble(Rarity::of).sum();
        return nameWeight >= 4 && (!topics.isEmpty() || overlap >= 0.4);
    }

    /// Whether two texts without a story are likely of one: enough of the shorter one's rare words stand in the other.
    public static boolean sameSubject(Set<String> one, Set<String> other) {
        double shared =
                Overlap.shared(one, other).stream().mapToDouble(Rarity::of).sum();
        Set<String> shorter = one.size() < other.size() ? one : other;
        double weight = shorter.stream().mapToDouble(Rarity::of).sum();
        return shared >= 25 && shared >= 0.25 * weight;
    }
}
