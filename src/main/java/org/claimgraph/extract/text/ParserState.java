package org.claimgraph.extract.text;

import java.util.Arrays;

/// Where a parse stands: a stack of words whose head is not yet known, the next word, the heads found so far.
///
/// The artificial root stands behind the last word, at index `length` (Ballesteros and Nivre 2013).
final class ParserState {
    /// No such word.
    static final int NONE = -1;

    /// Puts the next word on the stack.
    static final int SHIFT = 0;
    /// Makes the word below the top of the stack the top's head.
    static final int RIGHT = 1;
    /// Makes the next word the top's head.
    static final int LEFT = 2;

    static final int MOVES = 3;

    final int length;
    final int[] heads;
    /// The outermost and the second outermost dependent on either side, as found so far.
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;

    /// Words that take no dependents to their right while other words are left.
    private final boolean[] barred;
    private final int[] stack;
    private int depth;
    private int next;

    ParserState(int length) {
        this.length = length;
        heads = none(length);
        left = none(length);
        left2 = none(length);
        right = none(length);
        right2 = none(length);
        leftCount = new int[length + 1];
        rightCount = new int[length + 1];
        barred = new boolean[length];
        stack = new int[length + 1];
    }

    /// Keeps `word` from taking dependents to its right.
    void bar(int word) {
        barred[word] = true;
    }

    private static int[] none(int length) {
        int[] words = new int[length + 1];
        Arrays.fill(words, NONE);
        return words;
    }

    boolean isFinal() {
        return next == length && depth == 0;
    }

    int depth() {
        return depth;
    }

    /// The first word of the buffer; `length` when only the root is left.
    int next() {
        return next;
    }

    /// The word `below` the top of the stack, [#NONE] if there is none.
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /// Whether `move` can be made. Only one word may depend on the root.
    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < length;
            case RIGHT -> depth >= 2 && (next == length || !barred[stack(1)]);
            default -> depth >= 1 && (next < length || depth == 1);
        };
    }

    /// The one move that can be made; [#NONE] if there is a choice.
    int onlyMove() {
        if (depth == 0) {
            return SHIFT;
        }
        if (next < length) {
            return NONE;
        }
        return depth == 1 ? LEFT : RIGHT;
    }

    void make(int move) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case RIGHT -> attachRight(stack[--depth], stack[depth - 1]);
            default -> attachLeft(stack[--depth], next);
        }
    }

    private void attachLeft(int word, int head) {
        heads[word] = head;
        left2[head] = left[head];
        left[head] = word;
        leftCount[head]++;
    }

    private void attachRight(int word, int head) {
        heads[word] = head;
        right2[head] = right[head];
        right[head] = word;
        rightCount[head]++;
    }
}
