package org.claimgraph.extract.text;

import java.util.Arrays;

/// The features of one decision, as hashes: a template's number mixed with the values it looks at.
///
/// Reused from decision to decision; not thread-safe, so each analysis makes its own.
public final class FeatureList {
    private int[] hashes = new int[64];
    private int[] scratch = new int[128];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /// The hash of the feature at `index`.
    public int at(int index) {
        return hashes[index];
    }

    public void add(int template, int value) {
        put(mix((template * 0x9E3779B1) ^ value));
    }

    public void add(int template, int first, int second) {
        put(mix(mix((template * 0x9E3779B1) ^ first) * 31 + second));
    }

    public void add(int template, int first, int second, int third) {
        put(mix(mix(mix((template * 0x9E3779B1) ^ first) * 31 + second) * 31 + third));
    }

    /// Room for two numbers per feature, for whoever scores them.
    int[] scratch() {
        return scratch;
    }

    /// A copy that later calls do not change.
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            scratch = new int[size * 4];
        }
        hashes[size++] = hash;
    }

    /// A hash of `text`'s characters from `start` to `end`, for use as a value.
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /// A hash of `text`, for use as a value.
    public static int hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /// The finalizer of MurmurHash3 (Appleby, public domain), shortened by one round.
    private static int mix(int value) {
        int mixed = (value ^ (value >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
