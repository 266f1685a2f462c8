package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// An office worded from how it stands beside a name: "NASA's acting chief" is "acting chief of NASA".
///
/// @param past whether it was held before: "former", "then-"
record Office(String words, boolean past) {
    private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "onetime", "outgoing");

    static Office of(Sentence sentence, Range title) {
        List<Token> all = title.tokens(sentence);
        boolean past = all.stream().anyMatch(Office::isPast);
        List<Token> tokens =
                all.stream().filter(token -> !isPast(token) && !isOpener(token)).toList();
        int body = body(tokens);
        String office = words(tokens.subList(body, tokens.size()));
        return new Office(body == 0 ? office : office + " of " + owner(tokens.subList(0, body)), past);
    }

    private static boolean isPast(Token token) {
        String word = Words.lower(token);
        return PAST.contains(word) || word.startsWith("then-") || word.startsWith("ex-");
    }

    private static boolean isOpener(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    /// How many of the first words name the body: up to "'s", or the name before "Acting Administrator".
    private static int body(List<Token> tokens) {
        boolean follows = tokens.stream().anyMatch(token -> Words.is(token, "of") || Words.is(token, "for"));
        if (follows) {
            return 0;
        }
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (tokens.get(i).tag().equals("POS")) {
                return i + 1;
            }
        }
        return tokens.size() > 1 && tokens.getFirst().tag().equals("NNP") ? 1 : 0;
    }

    private static String owner(List<Token> tokens) {
        Token last = tokens.getLast();
        return words(last.tag().equals("POS") ? tokens.subList(0, tokens.size() - 1) : tokens);
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            boolean joined = words.isEmpty() || token.tag().equals("POS") || Words.isComma(token);
            words.append(joined ? "" : " ").append(token.text());
        }
        return words.toString();
    }
}
