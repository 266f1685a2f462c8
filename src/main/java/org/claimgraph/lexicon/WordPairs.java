package org.claimgraph.lexicon;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Two numbers for each of many words, of which few pairs are met: each word keeps the number of its pair. The arrays
/// are the file's. Thread-safe.
public final class WordPairs {
    private final HashedWords words;
    /// By a word's place.
    private final char[] pairs;
    private final char[] firsts;
    private final byte[] seconds;

    private WordPairs(ByteBuffer data) {
        firsts = new char[data.getInt()];
        PackedFile.chars(data, firsts);
        seconds = new byte[firsts.length];
        data.get(seconds);
        words = HashedWords.read(data);
        pairs = new char[words.size()];
        PackedFile.chars(data, pairs);
    }

    /// The words that [#write] wrote, from where `data` stands.
    public static WordPairs read(ByteBuffer data) {
        return new WordPairs(data);
    }

    /// The entry of the word of that hash, [HashedWords#UNKNOWN] if there is none.
    public int find(int hash) {
        return words.find(hash);
    }

    /// The first number of an entry, 0 of the unknown one.
    public int first(int entry) {
        return entry == HashedWords.UNKNOWN ? 0 : firsts[pairs[entry]];
    }

    /// The second number of an entry, from 0 to 255; 0 of the unknown one.
    public int second(int entry) {
        return entry == HashedWords.UNKNOWN ? 0 : seconds[pairs[entry]] & 0xFF;
    }

    /// Writes words by their hashes, which are sorted, with their numbers.
    public static void write(int[] hashes, char[] firsts, byte[] seconds, PackedFileBuilder file) {
        TreeSet<Integer> met = new TreeSet<>();
        for (int i = 0; i < hashes.length; i++) {
            met.add(pair(firsts[i], seconds[i]));
        }
        List<Integer> pairs = List.copyOf(met);
        char[] pairFirsts = new char[pairs.size()];
        byte[] pairSeconds = new byte[pairs.size()];
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < pairFirsts.length; i++) {
            pairFirsts[i] = (char) (pairs.get(i) >> Byte.SIZE);
            pairSeconds[i] = pairs.get(i).byteValue();
            numbers.put(pairs.get(i), i);
        }
        file.add(pairFirsts.length).add(pairFirsts).add(pairSeconds);
        HashedWords.write(hashes, file);
        char[] own = new char[hashes.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = (char) numbers.getOrDefault(pair(firsts[i], seconds[i]), 0).intValue();
        }
        file.add(own);
    }

    private static int pair(char first, byte second) {
        return first << Byte.SIZE | (second & 0xFF);
    }
}
