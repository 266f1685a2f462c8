package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Token;

/// Participles that a tagger takes for the past tense.
final class ReducedVerbs {
    private static final Set<String> OPENS_OBJECT = Set.of("DT", "CD", "PRP$");

    private ReducedVerbs() {}

    /// "cancel a contract announced in May": a past form right behind the object of a verb that takes no clause is a
    /// participle, whatever its tag.
    static List<VerbGroup> without(List<Token> tokens, List<VerbGroup> all) {
        List<VerbGroup> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            VerbGroup verb = all.get(i);
            if (isReducedBy(tokens, all, i) || isReducedByLater(tokens, all, i)) {
                continue;
            }
            VerbGroup last = kept.isEmpty() ? null : kept.getLast();
            boolean reduced = last != null
                    && verb.from() == verb.main()
                    && tokens.get(verb.main()).tag().equals("VBD")
                    && verb.to() < tokens.size()
                    && tokens.get(verb.to()).tag().equals("IN")
                    && !Openers.takesClause(tokens.get(last.main()))
                    && !tokens.get(last.main()).lemma().equals("be")
                    && isPlainPhrase(tokens, last.to(), verb.from())
                    && !(i == all.size() - 1 && opensSentence(tokens, kept) && isOfRelative(tokens, last));
            if (!reduced) {
                kept.add(verb);
            }
        }
        return kept;
    }

    /// Whether the last verb so far is the first, or that of what the first one says.
    private static boolean opensSentence(List<Token> tokens, List<VerbGroup> kept) {
        return kept.size() == 1
                || (kept.size() == 2
                        && Openers.takesClause(tokens.get(kept.getFirst().main())));
    }

    /// "The men who attacked the mill fled to Lund": behind the first words' relative clause a sentence needs a verb.
    private static boolean isOfRelative(List<Token> tokens, VerbGroup verb) {
        int before = Words.beforeAdverbs(tokens, verb.from());
        return before > 0
                && Openers.isRelative(tokens.get(before), true)
                && tokens.subList(0, before).stream().noneMatch(Words::isComma);
    }

    /// Whether the next verb makes a participle of this one.
    private static boolean isReducedBy(List<Token> tokens, List<VerbGroup> all, int i) {
        if (i + 1 >= all.size() || !isLonePast(tokens, all.get(i))) {
            return false;
        }
        VerbGroup verb = all.get(i);
        VerbGroup next = all.get(i + 1);
        return isReducedBefore(tokens, verb, next) || isBeside(tokens, verb, next) || isSetOff(tokens, verb, next);
    }

    /// A past form behind some other word, without an auxiliary.
    private static boolean isLonePast(List<Token> tokens, VerbGroup verb) {
        return verb.from() > 0 && verb.from() == verb.main() && Words.isPast(tokens.get(verb.main()));
    }

    /// "The number of lives lost stands at 11": a past form between its noun and the predicate.
    private static boolean isBeside(List<Token> tokens, VerbGroup verb, VerbGroup next) {
        return verb.to() == next.from()
                && tokens.get(verb.from() - 1).tag().equals("NNS")
                && !Openers.takesClause(tokens.get(verb.main()))
                && isFinite(tokens, next);
    }

    /// "The court, presided over by Ann Lee, has set a date": set off by commas, and with who did it.
    private static boolean isSetOff(List<Token> tokens, VerbGroup verb, VerbGroup next) {
        int by = verb.to() < tokens.size() && tokens.get(verb.to()).tag().equals("RP") ? verb.to() + 1 : verb.to();
        return verb.from() > 1
                && Words.isComma(tokens.get(verb.from() - 1))
                && Words.isNoun(tokens.get(verb.from() - 2))
                && by < next.from()
                && Words.is(tokens.get(by), "by")
                && Words.isComma(tokens.get(next.from() - 1));
    }

    /// Of two verbs with nothing but a phrase of the first between them, the second is the predicate.
    private static boolean isReducedBefore(List<Token> tokens, VerbGroup verb, VerbGroup next) {
        return Words.isNoun(tokens.get(verb.from() - 1))
                && (!Openers.takesClause(tokens.get(verb.main()))
                        || tokens.get(verb.main()).tag().equals("VBN"))
                && verb.to() < next.from()
                && tokens.get(verb.to()).tag().equals("IN")
                && isPlainPhrase(tokens, verb.to() + 1, next.from())
                && (isContent(tokens, verb, next) || (isFinite(tokens, next) && isMainClause(tokens, verb)));
    }

    /// "A vaccine tried in Kilifi protected": a past form that the parse makes the content of the first, which takes
    /// none.
    private static boolean isContent(List<Token> tokens, VerbGroup verb, VerbGroup next) {
        Token second = tokens.get(next.main());
        return Words.isPast(tokens.get(next.from()))
                && next.from() == next.main()
                && second.relation().equals("ccomp")
                && second.head() == verb.main()
                && !hasSubject(tokens, next);
    }

    /// "A phone recovered from the wreck puts", "a bomb placed under a car killed two", "two people briefed on the
    /// talks said": by its form, its object or its sense no participle.
    private static boolean isFinite(List<Token> tokens, VerbGroup next) {
        Token first = tokens.get(next.from());
        boolean auxiliary = next.from() < next.main();
        boolean object = next.to() < tokens.size()
                && OPENS_OBJECT.contains(tokens.get(next.to()).tag());
        return switch (first.tag()) {
            case "VBZ", "MD" -> true;
            case "VBD" -> auxiliary || first.lemma().equals("be") || object || Openers.takesClause(first);
            default -> false;
        };
    }

    /// Whether nothing before the verb opens a clause that has its own, as in "when the minister arrived in London
    /// police were waiting".
    private static boolean isMainClause(List<Token> tokens, VerbGroup verb) {
        int comma = verb.from();
        while (comma > 0 && !Words.isComma(tokens.get(comma - 1))) {
            comma--;
        }
        return !Openers.isSubordinator(tokens.get(verb.to()))
                && tokens.subList(comma, verb.from()).stream()
                        .noneMatch(token -> token.tag().startsWith("W") || Openers.isSubordinator(token));
    }

    /// "The number of people killed when a bridge fell into the river rose": where a later verb has no subject but the
    /// first words, a past form right behind their noun, with a clause of its own behind it, is a participle.
    private static boolean isReducedByLater(List<Token> tokens, List<VerbGroup> all, int i) {
        VerbGroup verb = all.get(i);
        boolean candidate = i == 0
                && isLonePast(tokens, verb)
                && !Openers.takesClause(tokens.get(verb.main()))
                && Words.isNoun(tokens.get(verb.from() - 1))
                && verb.to() < tokens.size()
                && (tokens.get(verb.to()).tag().equals("WRB") || Openers.isSubordinator(tokens.get(verb.to())));
        return candidate
                && all.size() > 2
                && hasSubject(tokens, all.get(1))
                && !hasSubject(tokens, all.get(2))
                && isPlainPhrase(tokens, all.get(1).to() + 1, all.get(2).from());
    }

    private static boolean hasSubject(List<Token> tokens, VerbGroup verb) {
        return tokens.stream()
                .anyMatch(
                        token -> token.head() == verb.main() && token.relation().startsWith("nsubj"));
    }

    private static boolean isPlainPhrase(List<Token> tokens, int from, int to) {
        return from < to
                && tokens.subList(from, to).stream()
                        .allMatch(
                                token -> (Words.isPhrasal(token) && !Words.isPronoun(token)) || Words.isAdverb(token));
    }
}
