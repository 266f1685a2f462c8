package org.claimgraph.extract.text;

/// Tells which moves lose no more of the gold tree than is lost already (the dynamic oracle of Goldberg and Nivre 2013,
/// for arc-hybrid moves).
final class MoveOracle {
    private final int[] gold;

    /// @param gold the head of each word; the root's is the number of words
    MoveOracle(int[] gold) {
        this.gold = gold;
    }

    /// Whether `move`, which the state allows, is as good as any.
    boolean isGood(ParserState state, int move) {
        return state.allows(move)
                && switch (move) {
                    case ParserState.SHIFT -> !shiftLoses(state);
                    case ParserState.RIGHT -> !popLoses(state, state.next()) && headOf(state.stack(0)) != state.next();
                    default -> !leftLoses(state);
                };
    }

    /// Once shifted, the next word can take neither a head nor dependents from below the top, nor be the top's head.
    private boolean shiftLoses(ParserState state) {
        int next = state.next();
        for (int below = 0; below < state.depth(); below++) {
            int word = state.stack(below);
            boolean stillPossible = below == 0 && gold[next] == word;
            if (!stillPossible && (gold[word] == next || gold[next] == word)) {
                return true;
            }
        }
        return false;
    }

    /// Once popped, the top can no longer head or depend on words further on.
    private boolean popLoses(ParserState state, int from) {
        int top = state.stack(0);
        for (int word = from; word < gold.length; word++) {
            if (gold[word] == top) {
                return true;
            }
        }
        return gold[top] > from;
    }

    private boolean leftLoses(ParserState state) {
        int top = state.stack(0);
        return (state.depth() >= 2 && gold[top] == state.stack(1)) || popLoses(state, state.next());
    }

    private int headOf(int word) {
        return gold[word];
    }
}
