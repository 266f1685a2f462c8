package org.claimgraph.compare.statement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Who or what fills a slot of a claim: its subject or its object.
///
/// @param names the stems of the words that are written like names, those of the place where it happens left aside:
///              "the talks in Riga" name nobody
/// @param nouns the stems of the other words that carry meaning; none of either for a pronoun
/// @param person whether it is called by first and last name
public record Thing(
        Span span,
        Set<String> names,
        Set<String> nouns,
        boolean person,
        @Nullable String entityId) {
    static Thing of(Statement statement, Argument argument) {
        String text = argument.text();
        List<Word> words = Words.of(text);
        Set<String> stems = Words.stems(text);
        Set<String> names = Overlap.shared(statement.names(), stems);
        if (!text.equals(statement.words(argument.span()))) { // "Ann Lee" for "she"
            words.stream().filter(Word::capitalized).forEach(word -> names.add(word.stem()));
        }
        Set<String> own = Words.stems(text.substring(text.lastIndexOf("'s ") + 1));
        if (!Overlap.shared(names, own).isEmpty()) { // of "Ann Lee's doctor Karl Lund" Karl Lund
            names.retainAll(own);
        }
        if (argument.entityId() != null && stems.size() == 1 && isName(words)) {
            names.addAll(stems);
        }
        Set<String> nouns = new LinkedHashSet<>(stems);
        nouns.removeAll(names);
        names.removeAll(statement.placeStems());
        return new Thing(argument.span(), names, nouns, !names.isEmpty() && isPerson(words), argument.entityId());
    }

    /// A word that begins a sentence may be no name by how it is written; it is one where it is an entity by itself.
    private static boolean isName(List<Word> words) {
        return words.stream().allMatch(Word::capitalized);
    }

    private static boolean isPerson(List<Word> words) {
        boolean several = words.stream().anyMatch(word -> word.text().equals("and"));
        return !several
                && IntStream.range(0, words.size() - 1)
                        .anyMatch(at -> Wording.isFirstName(words.get(at).text()) && isName(words.subList(at, at + 2)));
    }

    public boolean named() {
        return !names.isEmpty();
    }

    /// Whether it says nothing of itself: "it", "they".
    public boolean mute() {
        return names.isEmpty() && nouns.isEmpty();
    }

    /// Whether both can only be one: the same entity, one name within the other, or nouns of one meaning or kind.
    public boolean is(Thing other) {
        if (sameEntity(other) || sameName(other)) {
            return true;
        }
        return (!named() || !other.named()) && near(nouns, other.nouns);
    }

    /// "Duffy" is "Sean Duffy", who is no "Patrick Duffy".
    public boolean sameName(Thing other) {
        return named() && (other.names.containsAll(names) || (other.named() && names.containsAll(other.names)));
    }

    boolean sameEntity(Thing other) {
        return entityId != null && entityId.equals(other.entityId);
    }

    /// Whether it is told of among these words.
    public boolean within(Set<String> words) {
        return named() ? !Overlap.shared(names, words).isEmpty() : near(nouns, words);
    }

    private static boolean near(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Thesaurus.nearness(one, other) > 0));
    }
}
