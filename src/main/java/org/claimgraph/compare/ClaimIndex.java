package org.claimgraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Claim;

/// The keys under which a claim is stored, so that the claims it could relate to are looked up, never scanned.
public final class ClaimIndex {
    private static final int RARE_WORDS = 10;

    /// The claim's keys, each once: `e:<entity id>`, `t:<topic>` for the question it raises, `w:<stem>` for its
    /// rarest words. Within a story a shared topic or word is enough; across stories ask for a shared `e:` key, or
    /// two of the others.
    public List<String> keys(Claim claim) {
        Set<String> keys = new LinkedHashSet<>();
        claim.entityIds().stream().map(ClaimIndex::entityKey).forEach(keys::add);
        List<Word> words = new ArrayList<>(Words.of(claim.text()));
        words.addAll(Words.of(claim.quote()));
        Topics.of(words).forEach(hit -> keys.add("t:" + hit.topic()));
        words.stream()
                .filter(Words::isContent)
                .map(Word::stem)
                .distinct()
                .sorted(Comparator.comparingDouble(Rarity::of).reversed())
                .limit(RARE_WORDS)
                .forEach(stem -> keys.add("w:" + stem));
        return List.copyOf(keys);
    }

    /// The key of claims that mention an entity.
    public static String entityKey(String entityId) {
        return "e:" + entityId;
    }
}
