package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.VerbGroup;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Modality;
import org.jspecify.annotations.Nullable;

/// The predicate of a clause: its verb group together with the verbs and adjectives that only say how it comes about
/// ("plans to conduct", "is set to launch", "declined to disclose", "is likely to close").
///
/// @param range    the words
/// @param main     index of the verb that says what happens
/// @param modality ASSERTED, PLANNED or POSSIBLE, as far as the words themselves tell
/// @param negated  whether it is said not to happen
record Predication(Range range, int main, Modality modality, boolean negated) {
    /// What "not" can stand before at a clause's head.
    private static final Set<String> QUANTIFIERS =
            Set.of("one", "a", "an", "any", "all", "every", "everyone", "everybody", "much", "many", "both");

    /// What "no" and "than" make a limit of.
    private static final Set<String> COMPARED = Set.of("more", "less", "fewer", "later", "earlier", "sooner", "better");

    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "ca");
    private static final Set<String> ABLE = Set.of("could", "ca");
    private static final Set<String> PLANNED = Set.of("will", "'ll", "shall", "wo", "would");

    /// Reads the predicate of a clause from its verb group on.
    ///
    /// @param verbs every verb group of the sentence, in order
    static Predication of(List<Token> tokens, Clause clause, List<VerbGroup> verbs) {
        VerbGroup group = clause.verb();
        boolean negated = isNegated(tokens, clause);
        Predication first = new Predication(
                new Range(group.from(), group.to()), group.main(), modality(tokens, group, negated), negated);
        return first.followed(tokens, verbs, group);
    }

    private Predication followed(List<Token> tokens, List<VerbGroup> verbs, VerbGroup group) {
        int at = group.to();
        String control = tokens.get(group.main()).lemma();
        if (isYetTo(tokens, at)) {
            at++;
        } else if (at < tokens.size() && isControlAdjective(tokens, at)) {
            control = tokens.get(at).lemma();
            at++;
        }
        String effect = Lists.CONTROLS.getOrDefault(control, isToBe(tokens, group, at) ? "PLANNED" : "");
        VerbGroup next = infinitiveAt(verbs, at);
        if (effect.isEmpty() || next == null) {
            boolean infinitive = at < tokens.size() && tokens.get(at).tag().equals("TO");
            return isPlanItself(effect, group, tokens, at) || isDue(tokens, at)
                    ? with("PLANNED")
                    : infinitive ? with(effect) : this;
        }
        Predication joined =
                new Predication(new Range(range.from(), next.to()), next.main(), modality, negated || next.negated());
        return joined.with(effect).followed(tokens, verbs, next);
    }

    private Predication with(String effect) {
        return switch (effect) {
            case "NEGATED" -> new Predication(range, main, modality, !negated);
            case "PLANNED", "SCHEDULED", "INTENDED" ->
                modality == Modality.ASSERTED ? new Predication(range, main, Modality.PLANNED, negated) : this;
            case "POSSIBLE" -> new Predication(range, main, Modality.POSSIBLE, negated);
            default -> this;
        };
    }

    /// "is set for June", "plans a launch": a plan without an infinitive; not "was set on fire".
    private static boolean isPlanItself(String effect, VerbGroup group, List<Token> tokens, int at) {
        boolean set =
                effect.equals("SCHEDULED") && group.passive() && at < tokens.size() && Words.is(tokens.get(at), "for");
        return effect.equals("INTENDED") || set;
    }

    /// "is due on Friday", but not "is due to rain".
    private static boolean isDue(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Words.is(tokens.get(at), "due")
                && switch (Words.lower(tokens.get(at + 1))) {
                    case "on", "in", "at", "by", "before", "next", "this", "later", "tomorrow", "back" -> true;
                    default -> false;
                };
    }

    /// "is to leave", "were to go back"; not "was to blame".
    private static boolean isToBe(List<Token> tokens, VerbGroup group, int at) {
        return tokens.get(group.main()).lemma().equals("be")
                && at < tokens.size()
                && tokens.get(at).tag().equals("TO")
                && !(at + 1 < tokens.size() && Words.is(tokens.get(at + 1), "blame"));
    }

    private static boolean isControlAdjective(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return (token.tag().startsWith("JJ")
                        || token.tag().startsWith("RB")
                        || token.tag().equals("IN")
                        || token.tag().startsWith("VB"))
                && Lists.CONTROLS.containsKey(token.lemma())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals("TO");
    }

    private static @Nullable VerbGroup infinitiveAt(List<VerbGroup> verbs, int at) {
        return verbs.stream()
                .filter(verb -> verb.from() == at && verb.form() == VerbGroup.Form.INFINITIVE)
                .findFirst()
                .orElse(null);
    }

    private static Modality modality(List<Token> tokens, VerbGroup group, boolean negated) {
        Range shared = sharedModal(tokens, group);
        String first = Words.lower(tokens.get(shared == null ? group.from() : shared.from()));
        boolean perfect = group.to() - group.from() > 2
                && tokens.subList(group.from(), group.to()).stream().anyMatch(token -> Words.is(token, "have"));
        boolean unable = negated && !perfect && ABLE.contains(first); // "could not reach the valley" is a fact
        boolean unreal = perfect && first.equals("would"); // "would have looked"
        if ((POSSIBLE.contains(first) && !unable) || unreal) {
            return Modality.POSSIBLE;
        }
        if (first.equals("should")) {
            return Modality.OPINION;
        }
        return PLANNED.contains(first) ? Modality.PLANNED : Modality.ASSERTED;
    }

    /// "will close and be sold": the modal of the verb that the parse joins a bare form to, with its "not"; null for a
    /// verb that is no bare form or shares none.
    static @Nullable Range sharedModal(List<Token> tokens, VerbGroup group) {
        Token verb = tokens.get(group.main());
        boolean bare = tokens.get(group.from()).tag().equals("VB")
                || (group.from() == group.main() && Words.is(verb, verb.lemma())); // "will cut jobs and shut its base"
        if (!bare || !verb.relation().equals("conj")) {
            return null;
        }
        for (int i = 0; i < verb.head(); i++) {
            if (tokens.get(i).head() == verb.head() && Words.isModal(tokens.get(i))) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    private static boolean isNegated(List<Token> tokens, Clause clause) {
        if (clause.verb().negated()) {
            return !isCorrected(tokens, clause.rest());
        }
        Range subject = clause.subject();
        boolean nobody = subject != null
                && !subject.isEmpty()
                && subject.to() <= tokens.size()
                && (Words.isNegation(tokens.get(subject.from())) || isNotOne(tokens, subject.from()));
        return nobody || isNegatedObject(tokens, clause.rest());
    }

    /// "was not the mayor but the governor", "is not only cheap but good": what stands behind "but" is so.
    private static boolean isCorrected(List<Token> tokens, Range rest) {
        for (int at = rest.from() + 1; at < Math.min(rest.to(), tokens.size()); at++) {
            if (Words.is(tokens.get(at), "but")) {
                return true;
            }
        }
        return false;
    }

    /// "Not one voter", "not all of them".
    private static boolean isNotOne(List<Token> tokens, int subject) {
        return subject > 0
                && Words.is(tokens.get(subject - 1), "not")
                && QUANTIFIERS.contains(Words.lower(tokens.get(subject)));
    }

    /// "paid no reward", "there is no evidence", "need not ask".
    private static boolean isNegatedObject(List<Token> tokens, Range rest) {
        if (rest.isEmpty() || rest.from() >= tokens.size() || !Words.isNegation(tokens.get(rest.from()))) {
            return isYetTo(tokens, rest.from());
        }
        if (isBound(tokens, rest.from())) {
            return false;
        }
        Token first = tokens.get(rest.from());
        boolean longer = rest.from() + 1 < tokens.size() && Words.is(tokens.get(rest.from() + 1), "longer");
        return first.tag().equals("DT")
                || Words.isNoun(first)
                || longer
                || tokens.get(rest.from() - 1).lemma().equals("need");
    }

    /// "was no more than 35": a limit, not a denial.
    private static boolean isBound(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && COMPARED.contains(Words.lower(tokens.get(at + 1)))
                && Words.is(tokens.get(at + 2), "than");
    }

    /// "have yet to hear".
    private static boolean isYetTo(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Words.is(tokens.get(at), "yet")
                && tokens.get(at + 1).tag().equals("TO");
    }

    private static final class Lists {
        static final Map<String, String> CONTROLS = WordList.table("claim-controls");
    }
}
