package org.claimgraph.compare.relation;

import java.util.Set;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.jspecify.annotations.Nullable;

/// Whether two statements can be about the same thing, as far as their subjects tell.
final class Things {
    private Things() {}

    /// False when both name their subjects and no name is shared: "Northgate's investors" are not "Solvane's".
    static boolean compatible(Statement one, Statement other) {
        Set<String> mine = one.subjectNames();
        Set<String> theirs = other.subjectNames();
        return mine.isEmpty()
                || theirs.isEmpty()
                || !Alignment.shared(mine, theirs).isEmpty()
                || sameEntity(one.claim().subject(), other.claim().subject())
                || (!Alignment.shared(mine, other.names()).isEmpty()
                        && !Alignment.shared(theirs, one.names()).isEmpty())
                || standIn(mine, other)
                || standIn(theirs, one);
    }

    /// Whether all of a subject's several names stand in the other statement: "the heads of NASA and Roscosmos".
    private static boolean standIn(Set<String> subject, Statement other) {
        return subject.size() > 1 && other.names().containsAll(subject);
    }

    /// Whether the subjects can be one: a word of one has its like among the other statement's words, or one is a
    /// pronoun.
    static boolean sameSubject(Statement one, Statement other) {
        Set<String> mine = one.subjectStems();
        Set<String> theirs = other.subjectStems();
        return mine.isEmpty()
                || theirs.isEmpty()
                || near(mine, other.stems().keySet())
                || near(theirs, one.stems().keySet())
                || sameEntity(one.claim().subject(), other.claim().subject());
    }

    private static boolean near(Set<String> subject, Set<String> words) {
        return subject.stream().anyMatch(stem -> words.stream().anyMatch(word -> Thesaurus.nearness(stem, word) > 0));
    }

    /// Whether both predicates are one verb, or verbs of one meaning.
    static boolean samePredicate(Statement one, Statement other) {
        String mine = Words.stem(one.claim().lemma());
        String theirs = Words.stem(other.claim().lemma());
        return !one.light() && !other.light() && Thesaurus.nearness(mine, theirs) >= 0.8;
    }

    /// Whether both predicates are one verb, light or not, or raise one question.
    static boolean alikePredicate(Statement one, Statement other) {
        String mine = Words.stem(one.claim().lemma());
        String theirs = Words.stem(other.claim().lemma());
        return Thesaurus.nearness(mine, theirs) > 0
                || !Alignment.shared(one.told(), other.told()).isEmpty();
    }

    private static boolean sameEntity(@Nullable Argument one, @Nullable Argument other) {
        return one != null
                && other != null
                && one.entityId() != null
                && one.entityId().equals(other.entityId());
    }
}
