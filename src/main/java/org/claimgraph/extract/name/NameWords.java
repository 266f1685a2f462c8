package org.claimgraph.extract.name;

import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.lexicon.HashedWords;
import org.claimgraph.lexicon.PackedFile;
import org.claimgraph.lexicon.PackedFileBuilder;
import org.claimgraph.lexicon.WordPairs;

/// Which capitalized words are alike as parts of names: classes made from what lists of names and word vectors tell of
/// each, so that an unknown surname is told from an unknown town. Words are kept as hashes of 28 bits. Thread-safe.
final class NameWords {
    private final WordPairs words;

    private NameWords(WordPairs words) {
        this.words = words;
    }

    static NameWords load(String path) {
        return new NameWords(WordPairs.read(PackedFile.read(path)));
    }

    /// The entry of `word`, to ask its classes by; -1 if it is not known.
    int find(String word) {
        return words.find(hash(word));
    }

    /// The fine class of an entry, 1 to 1024; 0 where it is not known.
    int fine(int entry) {
        return words.first(entry);
    }

    /// What kinds of names its word is part of, 1 to 64; 0 where it is not known.
    int kind(int entry) {
        return words.second(entry);
    }

    /// The file of these words with their fine class and kind.
    static byte[] pack(Map<String, int[]> words) {
        TreeMap<Integer, int[]> sorted = new TreeMap<>();
        words.forEach((word, classes) -> sorted.putIfAbsent(hash(word), classes));
        int[] hashes = new int[sorted.size()];
        char[] fine = new char[hashes.length];
        byte[] kinds = new byte[hashes.length];
        int place = 0;
        for (Map.Entry<Integer, int[]> word : sorted.entrySet()) {
            hashes[place] = word.getKey();
            fine[place] = (char) word.getValue()[0];
            kinds[place++] = (byte) word.getValue()[1];
        }
        PackedFileBuilder file = new PackedFileBuilder();
        WordPairs.write(hashes, fine, kinds, file);
        return file.toByteArray();
    }

    private static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return HashedWords.fold(hash);
    }
}
