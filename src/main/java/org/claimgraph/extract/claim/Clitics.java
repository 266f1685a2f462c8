package org.claimgraph.extract.claim;

import java.util.HashMap;
import java.util.Map;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;

/// The short forms of verbs behind pronouns, written out: "he'd paid" is "he had paid" once a name stands for "he".
///
/// @param byStart where each starts, the verb
record Clitics(Map<Integer, Token> byStart) {
    static Clitics of(AnalyzedText text) {
        Map<Integer, Token> byStart = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().length() > 1 && isApostrophe(token.text().charAt(0)) && isVerb(token)) {
                    byStart.put(token.span().start(), token);
                }
            }
        }
        return new Clitics(byStart);
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’';
    }

    private static boolean isVerb(Token token) {
        return Words.isVerb(token) || Words.isModal(token);
    }

    /// A pronoun together with the short form right behind it.
    Span with(Span pronoun) {
        Token verb = byStart.get(pronoun.end());
        return verb == null ? pronoun : pronoun.joined(verb.span());
    }

    /// The long form, a space before it, of what starts at `at`; empty if nothing does.
    String words(int at) {
        Token verb = byStart.get(at);
        return verb == null ? "" : " " + longForm(verb);
    }

    private static String longForm(Token verb) {
        return switch (Words.lower(verb)) {
            case "'s" -> verb.lemma().equals("have") ? "has" : "is";
            case "'d" -> Words.isModal(verb) ? "would" : "had";
            case "'ll" -> "will";
            case "'ve" -> "have";
            case "'re" -> "are";
            default -> verb.text();
        };
    }
}
