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
        List<Token> tokens = title.tokens(sentence);
        int body = body(tokens);
        boolean past = tokens.stream().anyMatch(Office::isPast);
        String office = words(tokens.subList(body, tokens.size()));
        return new Office(body == 0 ? office : office + " of " + owner(tokens.subList(0, body)), past);
    }

    private static boolean isPast(Token token) {
        String word = Words.lower(token);
        return PAST.contains(word) || word.startsWith("then-") || word.startsWith("ex-");
    }

    /// How many of the first words name the body: up to "'s", or proper nouns before a common one.
    private static int body(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).tag().equals("POS")) {
                return i + 1;
            }
            if (Words.is(tokens.get(i), "of") || Words.is(tokens.get(i), "for")) {
                return 0;
            }
        }
        int names = 0;
        while (names + 1 < tokens.size() && tokens.get(names).tag().equals("NNP") && isAcronymOrSolo(tokens, names)) {
            names++;
        }
        return names < tokens.size() ? names : 0;
    }

    /// "NASA" in "NASA Acting Administrator", "Roscosmos" in "Roscosmos head".
    private static boolean isAcronymOrSolo(List<Token> tokens, int at) {
        return at == 0 && !tokens.get(1).text().equals("of");
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
