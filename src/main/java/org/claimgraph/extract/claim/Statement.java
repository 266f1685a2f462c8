package org.claimgraph.extract.claim;

import java.util.List;
import java.util.function.Predicate;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// What a piece of a sentence states, before it is written down as a claim.
///
/// @param quote     the words to be quoted
/// @param told      the words that state it: the clause itself
/// @param asides    what stands among those words without belonging to them: who says so, relative clauses between
///                  commas; in order
/// @param modal     the "will" that it shares with the verb before: "will close and be sold"; null for its own
/// @param subject   whom or what it is about
/// @param predicate the verb group, or the noun of a verbless statement
/// @param lemma     the base form of the predicate's main word
/// @param object    what follows from the predicate
/// @param owns      which times, places and amounts of the sentence belong to it
record Statement(
        Sentence sentence,
        Span quote,
        Range told,
        List<Span> asides,
        @Nullable Range modal,
        @Nullable Range subject,
        Range predicate,
        String lemma,
        @Nullable Range object,
        Modality modality,
        boolean negated,
        Predicate<Span> owns) {
    /// The same without what another statement tells in its stead.
    Statement without(Statement other) {
        Span told = other.told().span(sentence);
        return new Statement(
                sentence,
                quote,
                this.told,
                asides,
                modal,
                subject,
                predicate,
                lemma,
                object,
                modality,
                negated,
                piece -> owns.test(piece) && !told.contains(piece));
    }
}
