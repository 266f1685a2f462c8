package org.claimgraph.extract.clause;

import org.jspecify.annotations.Nullable;

/// A verb group and the words that belong to it.
///
/// @param range   all of it, its conjunction included; clauses that stand inside it have ranges of their own
/// @param subject whom or what the verb is about; outside of `range` for a relative or a shared subject
/// @param verb    its verb group
public record Clause(Kind kind, Range range, @Nullable Range subject, VerbGroup verb) {
    /// How a clause hangs on the others of its sentence.
    public enum Kind {
        MAIN,
        /// "... and declined to say": takes its subject from the one before.
        COORDINATED,
        /// "that the leak persists", or the same without "that".
        COMPLEMENT,
        /// "which carries the road".
        RELATIVE,
        /// "after divers reached the cars".
        ADVERBIAL,
        /// ", killing nine people", ", appointed in February,": behind a comma, without a finite verb.
        PARTICIPIAL
    }

    /// What follows the verb group.
    public Range rest() {
        return new Range(Math.min(verb.to(), range.to()), range.to());
    }
}
