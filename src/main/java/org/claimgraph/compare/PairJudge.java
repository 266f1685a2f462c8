package org.claimgraph.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Words;

/// Judges two short texts as wholes: does one support or contradict the other?
public final class PairJudge {
    /// How much the left text supports and contradicts the right one, each 0 to 1.
    public record Verdict(double support, double contradiction) {}

    /// Judges from the words alone.
    public Verdict judge(String left, String right) {
        Set<String> evidence = new LinkedHashSet<>(Words.stems(left));
        List<String> claim = List.copyOf(Words.stems(right));
        double total = claim.stream().mapToDouble(Rarity::of).sum();
        double found = claim.stream()
                .mapToDouble(stem -> Rarity.of(stem)
                        * evidence.stream()
                                .mapToDouble(word -> Thesaurus.nearness(stem, word))
                                .max()
                                .orElse(0))
                .sum();
        double support = total == 0 ? 0 : Math.min(1, found / total);
        return new Verdict(support, 1 - support);
    }
}
