package org.claimgraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParserStateTest {
    /// "She reads books": the subject to the left of its head, the object to the right, the root last.
    @Test
    void onlyOneMoveIsLeftAtEitherEnd() {
        ParserState state = new ParserState(2);
        assertThat(state.onlyMove()).isEqualTo(ParserState.SHIFT);
        state.make(ParserState.SHIFT);
        assertThat(state.onlyMove()).isEqualTo(ParserState.NONE);
        state.make(ParserState.SHIFT);
        assertThat(state.onlyMove()).isEqualTo(ParserState.RIGHT);
        state.make(ParserState.RIGHT);
        assertThat(state.onlyMove()).isEqualTo(ParserState.LEFT);
    }

    @Test
    void movesBuildATree() {
        ParserState state = new ParserState(3);
        make(state, ParserState.SHIFT, ParserState.LEFT, ParserState.SHIFT, ParserState.SHIFT);
        make(state, ParserState.RIGHT, ParserState.LEFT);
        assertThat(state.isFinal()).isTrue();
        assertThat(state.heads).startsWith(1, 3, 1);
    }

    @Test
    void onlyOneWordMayHangFromTheRoot() {
        ParserState state = new ParserState(2);
        make(state, ParserState.SHIFT, ParserState.SHIFT);
        assertThat(state.allows(ParserState.LEFT)).isFalse();
        assertThat(state.allows(ParserState.RIGHT)).isTrue();
        assertThat(state.allows(ParserState.SHIFT)).isFalse();
    }

    @Test
    void theOutermostDependentsAreKnown() {
        ParserState state = new ParserState(3);
        make(state, ParserState.SHIFT, ParserState.SHIFT, ParserState.LEFT, ParserState.LEFT);
        assertThat(state.left[2]).isZero();
        assertThat(state.left2[2]).isEqualTo(1);
        assertThat(state.leftCount[2]).isEqualTo(2);
    }

    @Test
    void aBarredWordTakesNoDependentsToItsRightUntilNoWordIsLeft() {
        ParserState state = new ParserState(3);
        state.bar(0);
        make(state, ParserState.SHIFT, ParserState.SHIFT);
        assertThat(state.allows(ParserState.RIGHT)).isFalse();
        make(state, ParserState.SHIFT, ParserState.RIGHT);
        assertThat(state.allows(ParserState.RIGHT)).isTrue();
    }

    private static void make(ParserState state, int... moves) {
        for (int move : moves) {
            assertThat(state.allows(move)).isTrue();
            state.make(move);
        }
    }
}
