package org.claimgraph.compare.finding;

import java.util.regex.Pattern;
import org.claimgraph.model.Claim;
import org.jspecify.annotations.Nullable;

/// A question that a claim answers, put in its words.
///
/// @param text   "When did the bridge open?"
/// @param strain how far it is from what a person would ask: 0 for nothing amiss
record Asked(String text, int strain) {
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)\\b(?:it|he|she|they|we|I|you|him|her|them|us|this|these|those|its|his|their|our|my)\\b");

    /// A pronoun says too little of whom it means.
    static Asked of(String text, int strain) {
        return new Asked(text, strain + (PRONOUN.matcher(text).find() ? 2 : 0));
    }

    /// Whether it is as the claim says: "Does the bridge carry some 22,000 vehicles a day?"
    static Asked whole(Claim claim, @Nullable Inversion inversion) {
        if (inversion == null) {
            return of("Is it true that " + Phrase.amidSentence(Phrase.withoutStop(claim.text()), true) + "?", 4);
        }
        String told = inversion.rest().split("[:;]", 2)[0];
        boolean lone = inversion.verb().isEmpty() && claim.lemma().equals("be");
        boolean shortName = lone
                && !inversion.subject().contains(" ")
                && Character.isUpperCase(inversion.subject().charAt(0));
        return of(
                inversion.ask("", (lone ? Phrase.office(told) : told) + " " + inversion.openingAmid()),
                shortName ? 1 : 0);
    }

    Asked strained(int more) {
        return new Asked(text, strain + more);
    }
}
