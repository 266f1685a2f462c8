package org.claimgraph.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Span;

/// The short forms of verbs behind pronouns, written out: "he'd paid" is "he had paid" once a name stands for "he".
///
/// @param byStart where each starts, and what it is
record Clitics(Map<Integer, Clitic> byStart) {
    /// @param words the long form, a space before it
    private record Clitic(Span span, String words) {}

    static Clitics of(AnalyzedText text) {
        Map<Integer, Clitic> byStart = new HashMap<>();
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.text().length() > 1 && isApostrophe(token.text().charAt(0)) && isVerb(token)) {
                    byStart.put(token.span().start(), new Clitic(token.span(), " " + longForm(tokens, i)));
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
        Clitic verb = byStart.get(pronoun.end());
        return verb == null ? pronoun : pronoun.joined(verb.span());
    }

    /// The long form, a space before it, of what starts at `at`; empty if nothing does.
    String words(int at) {
        Clitic verb = byStart.get(at);
        return verb == null ? "" : verb.words();
    }

    private static String longForm(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        return switch (Words.lower(verb)) {
            case "'s" -> verb.lemma().equals("have") ? "has" : "is";
            case "'d" -> isBeforeParticiple(tokens, at) ? "had" : "would";
            case "'ll" -> "will";
            case "'ve" -> "have";
            case "'re" -> "are";
            default -> verb.text();
        };
    }

    /// "'d paid", "'d never paid".
    private static boolean isBeforeParticiple(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && Words.isAdverb(tokens.get(next))) {
            next++;
        }
        String tag = next < tokens.size() ? tokens.get(next).tag() : "";
        return tag.equals("VBN") || tag.equals("VBD");
    }
}
