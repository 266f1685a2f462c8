package org.claimgraph.compare.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Span;

/// What a statement says brought something about, or did not: "A faulty hinge" is behind "the delay".
///
/// @param cause  the words of the cause
/// @param effect the words of what it brought about; without stems and topics where that is what the article is about
/// @param denied whether it is cleared: "the delay had nothing to do with the hinge"
public record Cause(Statement statement, Told cause, Told effect, boolean denied) {
    /// From here on, two causes share enough words to be one.
    private static final double SAME = 0.3;

    private static final class Vague {
        static final Set<String> STEMS = Words.listed("compare-causes-vague");
    }

    /// Words of the article, and what they tell.
    ///
    /// @param text   as printed
    /// @param stems  the content stems and how rare each is, without adverbs ("that ultimately" names no cause) and
    ///               without what tells only that there was one
    /// @param topics what they raise
    record Told(String text, Map<String, Double> stems, Set<String> topics) {
        static Told of(Statement statement, Span span) {
            List<Word> words =
                    statement.context().contains(span) ? statement.wordsWithin(span) : Words.of(statement.words(span));
            return new Told(statement.words(span).strip(), stems(words), topics(words));
        }

        private static Map<String, Double> stems(List<Word> words) {
            return words.stream()
                    .filter(Words::isContent)
                    .map(Word::stem)
                    .filter(stem -> !stem.endsWith("ly") && !Vague.STEMS.contains(stem))
                    .distinct()
                    .collect(Collectors.toUnmodifiableMap(stem -> stem, Rarity::of));
        }

        private static Set<String> topics(List<Word> words) {
            return Topics.of(words).stream()
                    .map(Topics.Hit::topic)
                    .filter(topic -> !topic.equals("cause") && !Topics.has(topic, Topics.Trait.WEAK))
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isEmpty() {
            return stems.isEmpty() && topics.isEmpty();
        }

        boolean sharesTopic(Told other) {
            return !Overlap.shared(topics, other.topics).isEmpty();
        }

        boolean isIn(Lead lead) {
            return !Overlap.shared(topics, lead.topics()).isEmpty()
                    || !Overlap.shared(stems.keySet(), lead.stems()).isEmpty();
        }
    }

    static Cause of(Statement statement, Span cause, Span effect, boolean denied) {
        return new Cause(statement, Told.of(statement, cause), Told.of(statement, effect), denied);
    }

    /// Whether it is the claim's own, not that of another clause of its sentence.
    boolean isOwn() {
        return statement.ownWords().stream().anyMatch(word -> cause.stems().containsKey(word.stem()));
    }

    /// Whether a word of this cause is a kind of one of the other's: "clouds" of "weather".
    public boolean isKindOf(Cause other) {
        return cause.stems().keySet().stream()
                .anyMatch(stem -> other.cause.stems().keySet().stream().anyMatch(kind -> Thesaurus.kindOf(stem, kind)));
    }

    /// Whether both may be one, told in other words: "the killing" and "the police shooting".
    public boolean mayBeSame(Cause other) {
        return cause.sharesTopic(other.cause);
    }

    public boolean sameCause(Cause other) {
        return Overlap.of(cause.stems(), other.cause.stems()) >= SAME;
    }

    /// Whether both are of one effect: they share a topic, changes of plan being one, or words. An effect that is not
    /// told is what the article is about.
    public boolean sameEffect(Cause other) {
        if (effect.isEmpty()) {
            return other.effect.isEmpty() || other.effect.isIn(statement.lead());
        }
        return other.effect.isEmpty() ? effect.isIn(other.statement.lead()) : sameEffectTold(other);
    }

    private boolean sameEffectTold(Cause other) {
        return effect.sharesTopic(other.effect) || Overlap.of(happened(), other.happened()) >= SAME;
    }

    /// What came about is told by more than whom it happened to: the stems of the effect that are no names.
    private Map<String, Double> happened() {
        Map<String, Double> stems = new HashMap<>(effect.stems());
        stems.keySet().removeAll(statement.names());
        return stems;
    }

    public String text() {
        return cause.text();
    }
}
