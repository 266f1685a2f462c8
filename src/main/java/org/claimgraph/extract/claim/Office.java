package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// An office worded from how it stands beside a name: "NASA's acting chief" is "acting chief of NASA".
///
/// @param past whether it was held before: "former", "then-"
record Office(String words, boolean past) {
    private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "onetime", "outgoing");

    /// @param bodies the names of organizations and places in the sentence
    static Office of(Sentence sentence, Range title, List<Span> bodies) {
        List<Token> all = title.tokens(sentence);
        boolean past = all.stream().anyMatch(Office::isPast);
        List<Token> tokens =
                all.stream().filter(token -> !isPast(token) && !isOpener(token)).toList();
        int body = body(tokens, bodies);
        String office = words(tokens.subList(body, tokens.size()));
        return new Office(body == 0 ? office : office + " of " + owner(tokens.subList(0, body)), past);
    }

    /// Whether a word is one for an office: "chief", "administrators".
    static boolean isTitle(Token token) {
        return Lists.TITLES.contains(token.lemma().toLowerCase(Locale.ENGLISH))
                || Lists.TITLES.contains(Words.lower(token));
    }

    private static boolean isPast(Token token) {
        String word = Words.lower(token);
        return PAST.contains(word) || word.startsWith("then-") || word.startsWith("ex-");
    }

    private static boolean isOpener(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    /// How many of the first words name the body: up to "'s", or the name before "Acting Administrator".
    private static int body(List<Token> tokens, List<Span> bodies) {
        boolean follows = tokens.stream().anyMatch(token -> Words.is(token, "of") || Words.is(token, "for"));
        if (follows) {
            return 0;
        }
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (tokens.get(i).tag().equals("POS")) {
                return i + 1;
            }
        }
        return named(tokens, bodies);
    }

    /// How many of the first words are a body's name; of capitals that are no name known, those before a title without
    /// any: "Fire Chief" names none, "Norgate chief executive" does.
    private static int named(List<Token> tokens, List<Span> bodies) {
        int start = tokens.getFirst().span().start();
        for (int i = tokens.size() - 2; i >= 0; i--) {
            boolean domain = i == 0 && Lists.DOMAINS.contains(Words.lower(tokens.getFirst()));
            if (!domain && bodies.contains(new Span(start, tokens.get(i).span().end()))) {
                return i + 1;
            }
        }
        int capitals = 0;
        while (capitals < tokens.size() && tokens.get(capitals).tag().equals("NNP")) {
            capitals++;
        }
        return capitals < tokens.size() ? capitals : capitals > 1 && isName(tokens.getFirst()) ? 1 : 0;
    }

    /// Whether a capital is more than that of a title: "Roscosmos Director General", not "Prime Minister".
    private static boolean isName(Token token) {
        String word = Words.lower(token);
        return !Lists.DOMAINS.contains(word) && !Lists.VERBS.contains(word) && !isTitle(token);
    }

    private static final class Lists {
        static final Set<String> VERBS = WordList.words("verbs");
        static final Set<String> TITLES = WordList.words("claim-titles");
        static final Set<String> DOMAINS = WordList.words("office-domains");
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
