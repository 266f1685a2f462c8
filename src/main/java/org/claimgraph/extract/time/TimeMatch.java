package org.claimgraph.extract.time;

import java.util.List;

/// The words of a time as a pattern read them.
///
/// @param reading how to resolve it
/// @param from    its first lexeme
/// @param to      the lexeme after its last
/// @param slots   what the pattern's slots took, in order
record TimeMatch(TimeReading reading, int from, int to, List<Filled> slots) {
    record Filled(TimeSlot slot, int value) {}

    boolean has(TimeSlot slot) {
        return slots.stream().anyMatch(filled -> filled.slot() == slot);
    }

    /// The value of the first `slot`, or `otherwise` when the pattern has none.
    int get(TimeSlot slot, int otherwise) {
        return slots.stream()
                .filter(filled -> filled.slot() == slot)
                .findFirst()
                .map(Filled::value)
                .orElse(otherwise);
    }

    int get(TimeSlot slot) {
        return get(slot, 0);
    }

    /// The value of the last `slot`.
    int last(TimeSlot slot) {
        return slots.reversed().stream()
                .filter(filled -> filled.slot() == slot)
                .findFirst()
                .map(Filled::value)
                .orElse(0);
    }

    long count(TimeSlot slot) {
        return slots.stream().filter(filled -> filled.slot() == slot).count();
    }

    int length() {
        return to - from;
    }
}
