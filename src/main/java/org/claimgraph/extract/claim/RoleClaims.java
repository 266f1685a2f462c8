package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/// Claims of the offices that people are said to hold: "NASA's acting chief Sean Duffy", "Ellen Park, a spokeswoman
/// for the hospital", "the premier, Doug Ford". Each office of a person once.
final class RoleClaims {
    private final Layout layout;
    private final ClaimWriter writer;
    private final Set<String> told = new HashSet<>();

    private RoleClaims(Layout layout, ClaimWriter writer) {
        this.layout = layout;
        this.writer = writer;
    }

    static List<Claim> read(Layout layout, ClaimWriter writer) {
        return new RoleClaims(layout, writer).claims();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : layout.material().text().sentences()) {
            for (Mention person : layout.peopleIn(sentence.span())) {
                Range name = Range.over(sentence, person.span());
                Range title = title(sentence, name);
                if (title != null && told.add(key(sentence, person, title))) {
                    claims.add(writer.role(sentence, name, title));
                }
            }
        }
        return claims;
    }

    private static @Nullable Range title(Sentence sentence, Range name) {
        Range before = before(sentence, name.from());
        return before != null ? before : behind(sentence, name.to());
    }

    /// "Roscosmos head Dmitry Bakanov", "the province's premier, Doug Ford".
    private static @Nullable Range before(Sentence sentence, int name) {
        List<Token> tokens = sentence.tokens();
        int end = name > 0 && Words.isComma(tokens.get(name - 1)) ? name - 1 : name;
        if (end == 0 || !Office.isTitle(tokens.get(end - 1))) {
            return null;
        }
        Range phrase = NounPhrases.endingAt(sentence, end);
        int from = phrase.from();
        for (int i = phrase.from(); i + 1 < end; i++) {
            Token token = tokens.get(i);
            boolean other = token.tag().equals("CC")
                    || (Words.isVerb(token) && !Words.is(token, "acting"))
                    || Words.isAdverb(token);
            boolean owner = Words.is(token, "of") && !Office.isTitle(tokens.get(i - 1));
            from = other || owner ? i + 1 : from;
        }
        return phrase.isEmpty() || hasOtherTitle(sentence, from, end) ? null : new Range(from, end);
    }

    /// "chief Dmitry Rogozin and administrator": another holder stands in between.
    private static boolean hasOtherTitle(Sentence sentence, int from, int end) {
        return from >= end || sentence.tokens().subList(from, end).stream().anyMatch(Words::isComma);
    }

    /// "Dmitry Bakanov, the head of the agency,".
    private static @Nullable Range behind(Sentence sentence, int name) {
        List<Token> tokens = sentence.tokens();
        if (name + 1 >= tokens.size() || !Words.isComma(tokens.get(name))) {
            return null;
        }
        Range phrase = NounPhrases.startingAt(sentence, name + 1, tokens.size());
        if (phrase.isEmpty() || phrase.tokens(sentence).stream().noneMatch(Office::isTitle)) {
            return null;
        }
        boolean closed = phrase.to() == tokens.size() || !Words.isVerb(tokens.get(phrase.to()));
        return closed ? phrase : null;
    }

    private static String key(Sentence sentence, Mention person, Range title) {
        StringBuilder key = new StringBuilder(person.entityId() == null ? person.text() : person.entityId());
        title.tokens(sentence).forEach(token -> key.append(' ').append(Words.lower(token)));
        return key.toString();
    }
}
