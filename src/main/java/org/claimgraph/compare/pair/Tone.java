package org.claimgraph.compare.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;

/// How two sentences of news stand to each other where neither is a plain test of the other: how alike they are,
/// and how much of contrast, denial and answer is in them.
///
/// @param likeness cosine of their words weighted by rarity, 0 to 1
/// @param contrast words of contrast and denial, negated sentences, quotations
public record Tone(double likeness, double contrast) {
    private static final double SYNONYM = 0.7;

    private static final class Lists {
        static final Phrases NEGATIONS = Phrases.of(WordList.words("compare-negations"));
        static final Phrases CONTRASTS = Phrases.of(WordList.words("compare-contrasts"));
    }

    public static Tone of(String left, String right) {
        List<Word> one = Words.of(left);
        List<Word> other = Words.of(right);
        return new Tone(likeness(weights(one), weights(other)), contrast(left, one) + contrast(right, other));
    }

    private static double contrast(String text, List<Word> words) {
        double negated = Lists.NEGATIONS.in(words) ? 1 : 0;
        double quoted = Words.plain(text).indexOf('"') >= 0 ? 0.5 : 0;
        return Lists.CONTRASTS.count(words) + negated + quoted;
    }

    private static Map<String, Double> weights(List<Word> words) {
        Map<String, Double> weights = new HashMap<>();
        words.forEach(word -> weights.put(word.stem(), Math.pow(Rarity.of(word.stem()), 2)));
        return weights;
    }

    private static double likeness(Map<String, Double> one, Map<String, Double> other) {
        double shared = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            boolean same = other.containsKey(word.getKey());
            boolean near = same || other.keySet().stream().anyMatch(stem -> Thesaurus.synonyms(word.getKey(), stem));
            shared += same ? word.getValue() : near ? SYNONYM * word.getValue() : 0;
        }
        double weight = Math.sqrt(total(one) * total(other));
        return weight == 0 ? 0 : Math.min(1, shared / weight);
    }

    private static double total(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
