package org.claimgraph.extract.speech;

import java.util.List;
import org.claimgraph.extract.clause.VerbGroup;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.speech.Stances.Place;
import org.claimgraph.extract.speech.Stances.Stance;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads what a verb and an adjective or noun tell together: "is a staunch opponent of the tax", "raised doubts about
/// it", "was sure that it would pass".
final class StanceReader {
    /// The most words between the verb and the one that tells the stance.
    private static final int REACH = 6;

    private final List<Token> tokens;

    StanceReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// What a verb group and the words behind it tell of a stance.
    ///
    /// @param to     index behind the cue, its preposition included
    /// @param frames what follows: letters of [SpeechVerbs.Frame]
    record Reading(int to, String frames) {}

    /// The reading of what follows a verb group; null where it tells no stance.
    @Nullable
    Reading behind(VerbGroup verb) {
        String lemma = tokens.get(verb.main()).lemma();
        Place place = Stances.after(lemma);
        Reading predicate = place == null || verb.passive() ? null : read(verb.to(), place);
        return predicate == null && verb.passive() ? participle(verb) : predicate;
    }

    /// "are worried about", which looks like a passive.
    private @Nullable Reading participle(VerbGroup verb) {
        Stance stance = Stances.of(Words.lower(tokens.get(verb.main())), Place.BEING);
        return stance == null ? null : follow(verb.to(), stance);
    }

    private @Nullable Reading read(int from, Place place) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (!Words.isPhrasal(token) && !Words.isAdverb(token) && !isJoint(token, i - from)) {
                return null;
            }
            Stance stance = Stances.of(token.lemma(), place);
            if (stance == null && place == Place.BEING && token.tag().startsWith("VB")) {
                stance = Stances.of(Words.lower(token), place);
            }
            Reading reading = stance == null ? null : follow(i + 1, stance);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /// "a vocal and outspoken critic", "in support of", "in despair over".
    private static boolean isJoint(Token token, int distance) {
        return token.tag().equals("CC") || (distance == 0 && Words.is(token, "in"));
    }

    private @Nullable Reading follow(int at, Stance stance) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        Token next = tokens.get(at);
        if (stance.prepositions().contains(Words.lower(next))
                && !tokens.get(at).tag().equals("VB")) {
            boolean infinitive =
                    next.tag().equals("TO") && tokens.get(at + 1).tag().equals("VB");
            return infinitive ? null : new Reading(at + 1, "NW");
        }
        boolean clause = SpeechVerbs.takes(stance.frames(), SpeechVerbs.Frame.CLAUSE) && opensClause(next);
        boolean question = SpeechVerbs.takes(stance.frames(), SpeechVerbs.Frame.QUESTION)
                && (next.tag().startsWith("W") || Words.is(next, "if") || Words.is(next, "whether"));
        boolean infinitive = SpeechVerbs.takes(stance.frames(), SpeechVerbs.Frame.INFINITIVE)
                && next.tag().equals("TO")
                && tokens.get(at + 1).tag().equals("VB");
        return clause || question || infinitive ? new Reading(at, infinitive ? "I" : "SW") : null;
    }

    /// "sure that he", "sure he".
    private static boolean opensClause(Token next) {
        return Words.is(next, "that") || next.tag().equals("PRP");
    }
}
