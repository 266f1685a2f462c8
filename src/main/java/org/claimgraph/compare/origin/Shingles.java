package org.claimgraph.compare.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;

/// A text as its runs of three words, each run a hash; stems, so that "metres" and "meters" part but "says" and "said"
/// do not. Shingling is Broder's (1997), the hash 64-bit FNV-1a.
///
/// @param words  the text's words, in order
/// @param hashes `hashes[i]` is the run of words i, i+1, i+2; empty for fewer than three words
@SuppressWarnings("ArrayRecordComponent") // a view of a text while it is compared, never compared itself
record Shingles(List<Word> words, long[] hashes) {
    static final int LENGTH = 3;
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    static Shingles of(String text) {
        List<Word> words = Words.of(text);
        long[] hashes = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words, i);
        }
        return new Shingles(words, hashes);
    }

    Set<Long> distinct() {
        Set<Long> distinct = new HashSet<>();
        for (long hash : hashes) {
            distinct.add(hash);
        }
        return distinct;
    }

    private static long hash(List<Word> words, int from) {
        long hash = OFFSET_BASIS;
        for (int i = from; i < from + LENGTH; i++) {
            String stem = words.get(i).stem().toLowerCase(Locale.ROOT);
            for (int c = 0; c < stem.length(); c++) {
                hash = (hash ^ stem.charAt(c)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash ^ hash >>> 32;
    }
}
