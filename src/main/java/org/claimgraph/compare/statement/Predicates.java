package org.claimgraph.compare.statement;

import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Words;

/// Whether the predicates of two statements are of one sense.
public final class Predicates {
    private Predicates() {}

    /// One verb, or verbs of one meaning, that tell something by themselves.
    public static boolean same(Statement one, Statement other) {
        return !one.light() && !other.light() && nearness(one, other) >= 0.8;
    }

    /// One verb, light or not, a verb and its kind, or two that raise one question.
    public static boolean alike(Statement one, Statement other) {
        return nearness(one, other) > 0
                || !Overlap.shared(one.told(), other.told()).isEmpty();
    }

    /// One verb, or verbs of one meaning or kind; of a verb that tells little, the questions raised beside it.
    public static boolean sameVerb(Statement one, Statement other) {
        boolean light = one.light() || other.light();
        return light ? alike(one, other) : nearness(one, other) > 0;
    }

    private static double nearness(Statement one, Statement other) {
        return Thesaurus.nearness(
                Words.stem(one.claim().lemma()), Words.stem(other.claim().lemma()));
    }
}
