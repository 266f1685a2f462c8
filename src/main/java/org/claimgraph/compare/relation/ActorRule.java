package org.claimgraph.compare.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.Span;

/// Who holds what only one can hold. Holds for "Corwin advised Solvane" and "Corwin, which advised Northgate"; not for
/// the heads of two companies.
final class ActorRule implements Rule {
    private static final long APART = 20;

    private static final class Change {
        static final Phrases WORDS = Phrases.of(WordList.words("compare-change"));
    }

    @Override
    public List<Judgement> judge(Statement fresh, Statement known, Alignment alignment) {
        Set<String> mine = holders(fresh, known);
        Set<String> theirs = holders(known, fresh);
        if (mine.isEmpty() || theirs.isEmpty() || !alignment.sameStory() || !sameTime(fresh, known)) {
            return List.of();
        }
        Statement later = fresh.after(known).isNegative() ? known : fresh;
        Statement earlier = later == fresh ? known : fresh;
        if (changed(later, earlier)) {
            return List.of(judgement(RelationKind.SUPERSEDES, later, earlier, "holder-changed/2"));
        }
        boolean oneThing =
                !Alignment.shared(fresh.slotNames(), known.slotNames()).isEmpty();
        return oneThing && !held(fresh, known).isEmpty()
                ? List.of(judgement(RelationKind.CONTRADICTS, fresh, known, "holder-differs/2"))
                : List.of();
    }

    /// Whether both tell of one time, as far as they say: whoever held an office in another year may have left it.
    private static boolean sameTime(Statement one, Statement other) {
        return one.claim().negated() == other.claim().negated()
                && Retrospect.before(one) == Retrospect.before(other)
                && Retrospect.former(one) == Retrospect.former(other)
                && (one.planned() == other.planned() || !isOffice(one) || !isOffice(other))
                && !Retrospect.ofAnEarlierYear(one)
                && !Retrospect.ofAnEarlierYear(other);
    }

    /// What only one can hold and both tell of: an office that both name, or what the verb of one raises and the other
    /// raises too.
    private static Set<String> held(Statement one, Statement other) {
        if (isOffice(one) && isOffice(other)) {
            return sameTitle(one, other) ? Alignment.shared(one.topicNames(), other.topicNames()) : Set.of();
        }
        Set<String> held = Alignment.shared(byVerb(one), other.topicNames());
        held.addAll(Alignment.shared(byVerb(other), one.topicNames()));
        return held;
    }

    /// "Juris Ozols is chairman of Balten Energy".
    private static boolean isOffice(Statement statement) {
        return statement.claim().lemma().equals("be")
                && statement.claim().object() != null
                && statement.topicNames().stream().anyMatch(topic -> Topics.has(topic, Topics.Trait.OFFICE));
    }

    /// Whether two offices bear one title: the words of the shorter that are no names have their like in the other.
    private static boolean sameTitle(Statement one, Statement other) {
        Set<String> mine = title(one);
        Set<String> theirs = title(other);
        return mine.size() <= theirs.size() ? alike(mine, theirs) : alike(theirs, mine);
    }

    private static boolean alike(Set<String> shorter, Set<String> longer) {
        return !shorter.isEmpty()
                && shorter.stream()
                        .allMatch(word -> longer.stream().anyMatch(like -> Thesaurus.nearness(word, like) > 0));
    }

    private static Set<String> title(Statement statement) {
        Argument office = statement.claim().object();
        Set<String> words = new LinkedHashSet<>(office == null ? Set.of() : Words.stems(office.text()));
        words.removeAll(statement.names());
        return words;
    }

    private static Set<String> byVerb(Statement statement) {
        return statement.topics().stream()
                .filter(hit -> Topics.has(hit.topic(), Topics.Trait.HOLDER)
                        && !Topics.has(hit.topic(), Topics.Trait.OFFICE)
                        && statement.verb().overlaps(new Span(hit.start(), hit.end())))
                .map(Topics.Hit::topic)
                .collect(Collectors.toSet());
    }

    /// "will now lead the group" after "will lead it": both verbs or offices raise one office.
    private static boolean changed(Statement later, Statement earlier) {
        return Change.WORDS.in(later.words())
                && later.after(earlier).toHours() >= APART
                && Alignment.shared(later.told(), earlier.told()).stream()
                        .anyMatch(topic -> Topics.has(topic, Topics.Trait.HOLDER));
    }

    private static Judgement judgement(RelationKind kind, Statement one, Statement other, String rule) {
        String value = names(one, other);
        String otherValue = names(other, one);
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
                0.7);
    }

    private static String names(Statement statement, Statement other) {
        Set<String> own = holders(statement, other);
        return statement.words().stream()
                .filter(word -> own.contains(word.stem()) && word.capitalized())
                .map(word -> word.text())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The names of one alone, those in its subject and object first, those of places left aside.
    private static Set<String> holders(Statement statement, Statement other) {
        Set<String> slots = own(statement.slotNames(), statement, other);
        return slots.isEmpty() ? own(statement.names(), statement, other) : slots;
    }

    private static Set<String> own(Set<String> names, Statement statement, Statement other) {
        Set<String> own = new LinkedHashSet<>(names);
        own.removeAll(other.names());
        own.removeAll(statement.placeStems());
        return own;
    }
}
