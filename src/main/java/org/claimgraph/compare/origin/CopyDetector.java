package org.claimgraph.compare.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Article;
import org.claimgraph.model.Derivation;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds whose text an article repeats.
///
/// Candidates share fingerprints; a candidate is an original when enough of the article's own words, those outside
/// quotation marks, stand in it in the same runs. What two reporters heard the same speaker say is no copy.
public final class CopyDetector {
    /// One in so many runs is kept: a reprint that shares 30 % of a hundred runs still shares seven of those kept.
    private static final long SAMPLING = 4;

    private static final int SHORTEST_RUN = 6;
    private static final int FEWEST_WORDS = 24;
    private static final double SMALLEST_SHARE = 0.2;

    /// The article's fingerprint for looking up candidates: hashes of a quarter of its three-word runs, chosen by
    /// their value, so that two texts with a run in common choose it both or not at all. Ascending, each once; all
    /// runs of a text of fewer than 40 words, empty for fewer than three words.
    public long[] fingerprint(String text) {
        long[] hashes = Shingles.of(text).hashes();
        long every = hashes.length < 40 ? 1 : SAMPLING;
        return Arrays.stream(hashes)
                .filter(hash -> Long.remainderUnsigned(hash, every) == 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /// The originals among the candidates, the most repeated first. An article repeats only what was known no later
    /// than itself, never the newsletter it stands in or that newsletter's other items.
    public List<Derivation> detect(Article article, List<Article> candidates) {
        Shingles shingles = Shingles.of(article.text());
        return candidates.stream()
                .filter(candidate -> couldBeOriginal(article, candidate))
                .map(candidate -> derivation(article, shingles, candidate))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Derivation::share).reversed())
                .toList();
    }

    private static boolean couldBeOriginal(Article article, Article candidate) {
        boolean same = candidate.id().equals(article.id())
                || candidate.id().equals(article.parentId())
                || article.id().equals(candidate.parentId())
                || (article.parentId() != null && article.parentId().equals(candidate.parentId()));
        int order = candidate.knownAt().compareTo(article.knownAt());
        boolean earlier = order < 0 || (order == 0 && !candidate.ingestedAt().isAfter(article.ingestedAt()));
        return !same && earlier;
    }

    private static @Nullable Derivation derivation(Article article, Shingles shingles, Article candidate) {
        BitSet repeated = repeated(shingles, Shingles.of(candidate.text()).distinct());
        BitSet own = ownWords(article.text(), shingles.words());
        BitSet both = (BitSet) repeated.clone();
        both.and(own);
        double share = own.isEmpty() ? 0 : (double) both.cardinality() / own.cardinality();
        if (share < SMALLEST_SHARE || both.cardinality() < FEWEST_WORDS) {
            return null;
        }
        double ofAll = (double) repeated.cardinality() / shingles.words().size();
        return new Derivation(article.id(), candidate.id(), ofAll, passages(repeated, shingles.words()));
    }

    /// The words that stand in runs of at least [#SHORTEST_RUN] words which the original has too.
    private static BitSet repeated(Shingles shingles, Set<Long> original) {
        BitSet repeated = new BitSet();
        int from = -1;
        for (int i = 0; i <= shingles.hashes().length; i++) {
            boolean shared = i < shingles.hashes().length && original.contains(shingles.hashes()[i]);
            if (shared && from < 0) {
                from = i;
            } else if (!shared && from >= 0) {
                int end = i - 1 + Shingles.LENGTH;
                if (end - from >= SHORTEST_RUN) {
                    repeated.set(from, end);
                }
                from = -1;
            }
        }
        return repeated;
    }

    private static BitSet ownWords(String text, List<Word> words) {
        String plain = Words.plain(text);
        BitSet own = new BitSet();
        boolean quoted = false;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            for (; at < words.get(i).start(); at++) {
                char sign = plain.charAt(at);
                quoted = sign == '"' ? !quoted : quoted && sign != '\n';
            }
            own.set(i, !quoted);
        }
        return own;
    }

    private static List<Span> passages(BitSet repeated, List<Word> words) {
        List<Span> passages = new ArrayList<>();
        for (int from = repeated.nextSetBit(0); from >= 0; ) {
            int end = repeated.nextClearBit(from);
            passages.add(new Span(words.get(from).start(), words.get(end - 1).end()));
            from = repeated.nextSetBit(end);
        }
        return passages;
    }
}
