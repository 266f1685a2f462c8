package org.claimgraph.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.model.Span;

/// Mends the tag of a noun behind a preposition that looks like a verb: "is to be on show", "was under attack";
/// that of a "to" before a verb that looks like a preposition: "are to open"; and that of a "before" that looks like
/// an adverb: "shortly before 11 a.m.".
final class Prepositions {
    /// Prepositions that open no clause.
    private static final Set<String> PREPOSITIONS =
            Set.of("at", "by", "for", "from", "in", "into", "of", "on", "under", "with", "without");

    private Prepositions() {}

    /// Changes the present of `tags` to a noun right behind such a preposition, and "to" before a base form.
    static void mend(String text, List<Span> tokens, String[] tags) {
        for (int i = 1; i < tags.length; i++) {
            if (tags[i].equals("VBP")
                    && tags[i - 1].equals("IN")
                    && PREPOSITIONS.contains(tokens.get(i - 1).of(text).toLowerCase(Locale.ROOT))) {
                tags[i] = "NN";
            }
            if (tags[i].equals("VB")
                    && tags[i - 1].equals("IN")
                    && tokens.get(i - 1).of(text).equals("to")) {
                tags[i - 1] = "TO";
            }
            if (tags[i].equals("CD")
                    && tags[i - 1].equals("RB")
                    && tokens.get(i - 1).of(text).equals("before")) {
                tags[i - 1] = "IN";
            }
        }
    }
}
