package org.claimgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a time's words are read against.
///
/// @param reference when the text was published, in its own zone; null when that is not known
/// @param focus     the last time told before; null at the text's begin
/// @param day       the last day told before that lies near publication; null where there is none
/// @param direction the tense of the clause
record Setting(
        @Nullable LocalDateTime reference,
        @Nullable Interval focus,
        @Nullable Interval day,
        Direction direction) {
    /// The day of publication.
    @Nullable
    LocalDate today() {
        return reference == null ? null : reference.toLocalDate();
    }

    /// The time told before, the reference where there is none.
    @Nullable
    Interval focusOrToday() {
        if (focus != null) {
            return focus;
        }
        return reference == null ? null : CalendarUnit.DAY.around(reference);
    }
}
