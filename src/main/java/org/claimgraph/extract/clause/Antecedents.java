package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// What a relative clause tells of: the noun that the parse hangs it on, or one nearer, as number, names and ages
/// allow.
final class Antecedents {
    private static final Set<String> EITHER_NUMBER = Set.of("police", "people", "staff", "crew", "family", "team");

    /// Nouns for what happens: of "the launch of the ship, which was put off" it is the launch that was put off.
    private static final Set<String> EVENTS = Set.of(
            "launch",
            "opening",
            "closure",
            "release",
            "sale",
            "trial",
            "visit",
            "flight",
            "start",
            "return",
            "delivery",
            "construction",
            "election",
            "vote");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final TreeSubjects trees;

    Antecedents(Sentence sentence, TreeSubjects trees) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.trees = trees;
    }

    /// The noun phrase that a relative clause whose pronoun stands at `from` tells of; null if none stands before it.
    ///
    /// "A painting by Roe that vanished": the painting, for a name needs no "that". "a man with two dogs, who
    /// barks": the man.
    @Nullable
    Range before(int from, VerbGroup verb) {
        boolean comma = from > 0 && Words.isComma(tokens.get(from - 1));
        int to = beforeAge(comma ? from - 1 : from);
        Range nearest = NounPhrases.endingAt(sentence, to);
        if (nearest.isEmpty() || tellsOfSentence(verb, to)) {
            return null;
        }
        if (comma && isApposed(nearest)) {
            return NounPhrases.endingAt(sentence, nearest.from() - 1);
        }
        if (comma && isEvent(nearest) && agrees(headOf(nearest), verb)) {
            return nearest;
        }
        for (int noun : candidates(to, verb)) {
            if (agrees(noun, verb) && (comma || !isName(noun)) && !isNumber(noun)) {
                return trees.phrase(noun, to);
            }
        }
        return nearest;
    }

    /// "Joren Haldal, a fisherman, who": it is Haldal who does.
    private boolean isApposed(Range phrase) {
        int before = phrase.from() - 2;
        return before >= 0
                && tokens.get(phrase.from()).lemma().equals("a")
                && Words.isComma(tokens.get(before + 1))
                && isName(before);
    }

    private boolean isEvent(Range phrase) {
        int head = headOf(phrase);
        return head < phrase.to() - 1 && EVENTS.contains(tokens.get(head).lemma());
    }

    /// The last word before "of".
    private int headOf(Range phrase) {
        int at = phrase.from();
        while (at + 1 < phrase.to() && !Words.is(tokens.get(at + 1), "of")) {
            at++;
        }
        return at;
    }

    /// "She has 76, which is enough": the parse hangs the clause on a verb.
    private boolean tellsOfSentence(VerbGroup verb, int to) {
        Token main = tokens.get(verb.main());
        return main.relation().equals("relcl")
                && main.head() < to
                && Words.isVerb(tokens.get(main.head()))
                && tokens.get(to - 1).tag().equals("CD");
    }

    /// "Craig Roe, 41, who": the age is passed over.
    private int beforeAge(int to) {
        boolean age = to > 2
                && tokens.get(to - 1).tag().equals("CD")
                && Words.isComma(tokens.get(to - 2))
                && Words.isNoun(tokens.get(to - 3));
        return age ? to - 2 : to;
    }

    /// The noun of the parse, then the nearest one, and what that hangs on.
    private List<Integer> candidates(int to, VerbGroup verb) {
        List<Integer> nouns = new ArrayList<>();
        Token main = tokens.get(verb.main());
        if (main.relation().equals("relcl") && main.head() < to) {
            nouns.add(main.head());
        }
        int at = to - 1;
        while (at >= 0 && at < to && Words.isNominal(tokens.get(at))) {
            nouns.add(at);
            int head = tokens.get(at).head();
            boolean linked = head >= 0 && tokens.get(head).relation().equals("prep");
            at = linked ? tokens.get(head).head() : head;
        }
        return nouns;
    }

    private boolean isName(int noun) {
        return tokens.get(noun).tag().startsWith("NNP");
    }

    private boolean isNumber(int noun) {
        return tokens.get(noun).tag().equals("CD") && noun > 0 && !Words.isNoun(tokens.get(noun - 1));
    }

    private boolean agrees(int noun, VerbGroup verb) {
        Token token = tokens.get(noun);
        if (!Words.isNoun(token) || EITHER_NUMBER.contains(token.lemma())) {
            return true;
        }
        boolean plural = token.tag().endsWith("S") || isJoined(noun);
        return switch (Words.lower(tokens.get(verb.from()))) {
            case "is", "was", "has", "does" -> !plural;
            case "are", "were", "have", "do" -> plural || isName(noun);
            default -> true;
        };
    }

    private boolean isJoined(int noun) {
        return tokens.stream()
                .anyMatch(token -> token.head() == noun && token.relation().equals("conj"));
    }
}
