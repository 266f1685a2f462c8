package org.claimgraph.compare.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;

/// Who holds what only one can hold. Holds for "Corwin advised Solvane" and "Corwin, which advised Northgate"; not for
/// the heads of two companies.
final class ActorRule implements Rule {
    private static final class Change {
        static final Phrases WORDS = Phrases.of(WordList.words("compare-change"));
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Set<String> told = Alignment.shared(fresh.told(), known.told());
        boolean holder = alignment.topics().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.HOLDER));
        boolean alike = fresh.claim().negated() == known.claim().negated()
                && (told.isEmpty() || fresh.planned() == known.planned());
        Set<String> mine = own(fresh, alignment);
        Set<String> theirs = own(known, alignment);
        if (!holder || !alike || mine.isEmpty() || theirs.isEmpty()) {
            return List.of();
        }
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        boolean changed = alignment.sameStory()
                && told.stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.HOLDER))
                && Change.WORDS.in(later.words());
        if (changed && later.after(later == fresh ? known : fresh).toHours() >= 20) {
            return List.of(judgement(
                    RelationKind.SUPERSEDES,
                    later,
                    later == fresh ? known : fresh,
                    alignment,
                    "holder-changed/1",
                    0.6));
        }
        boolean anchored = alignment.sameStory() && alignment.names().size() >= 1 && alignment.overlap() >= 0.5;
        return anchored
                ? List.of(judgement(RelationKind.CONTRADICTS, fresh, known, alignment, "holder-differs/1", 0.6))
                : List.of();
    }

    private static Judgement judgement(
            RelationKind kind, Statement one, Statement other, Alignment alignment, String rule, double confidence) {
        String value = names(one, alignment);
        String otherValue = names(other, alignment);
        return new Judgement(
                kind,
                one,
                other,
                Dimension.ACTOR,
                value,
                otherValue,
                one.voice() + " names " + value + ", " + other.voice() + " " + otherValue
                        + ", where there is room for one.",
                rule,
                confidence);
    }

    private static String names(Statement statement, Alignment alignment) {
        Set<String> own = own(statement, alignment);
        return statement.words().stream()
                .filter(word -> own.contains(word.stem()) && word.capitalized())
                .map(word -> word.text())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The names of one alone, those in its subject and object first.
    private static Set<String> own(Statement statement, Alignment alignment) {
        Set<String> slots = without(statement.slotNames(), alignment.names());
        return slots.isEmpty() ? without(statement.names(), alignment.names()) : slots;
    }

    private static Set<String> without(Set<String> names, Set<String> shared) {
        Set<String> own = new LinkedHashSet<>(names);
        own.removeAll(shared);
        return own;
    }
}
