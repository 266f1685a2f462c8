package org.claimgraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Which words of a sentence part the clauses of its finite verbs. Verbs go by their index among these.
final class Borders {
    /// Verbs that take an amount with "at".
    private static final Set<String> PUTTING = Set.of("put", "set", "estimate", "assess");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<VerbGroup> finite;

    Borders(Sentence sentence, List<VerbGroup> finite) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.finite = finite;
    }

    /// "Put the number of those who fell ill at 40": where the relative clause of the `i`th verb ends because the rest
    /// belongs to the verb before; -1 for other clauses.
    int putAt(List<Clause> clauses, int i) {
        boolean put = i > 0
                && clauses.get(i).kind() == Clause.Kind.RELATIVE
                && PUTTING.contains(tokens.get(clauses.get(i - 1).verb().main()).lemma());
        for (int at = clauses.get(i).verb().to(); put && at + 1 < tokens.size(); at++) {
            if (Words.is(tokens.get(at), "at") && tokens.get(at + 1).tag().equals("CD")) {
                return at;
            }
        }
        return -1;
    }

    /// A bracket and what stands in it are passed over.
    int beforeBracket(int at) {
        int open = at;
        if (tokens.get(at).text().equals(")")) {
            while (open > 0 && !tokens.get(open).text().equals("(")) {
                open--;
            }
        }
        return tokens.get(open).text().equals("(") && open > 0 && open < at ? open - 1 : at;
    }

    /// "said at a briefing that the leak ...": the "that" is the verb's, whatever stands between.
    boolean isReported(int at, boolean bare, int i) {
        return i > 0
                && !bare
                && Words.is(tokens.get(at), "that")
                && Openers.takesClause(tokens.get(finite.get(i - 1).main()));
    }

    /// "a fund that Ann Lee runs": behind a noun that nobody says or thinks anything by.
    boolean isRelativeThat(int at, int i) {
        return i > 0
                && Words.is(tokens.get(at), "that")
                && tokens.get(at - 1).tag().startsWith("NN")
                && !Openers.takesClause(tokens.get(at - 1))
                && !Openers.takesClause(tokens.get(finite.get(i - 1).main()))
                && finite.get(i - 1).to() < at - 1;
    }

    /// "a tunnel nine metres long that began": a "that" before a verb and behind no verb is relative, whatever its
    /// tag.
    boolean isRelativeThis(int at) {
        return at > 1
                && Words.is(tokens.get(at), "that")
                && (Words.isNoun(tokens.get(at - 1))
                        || tokens.get(at - 1).tag().startsWith("JJ")
                        || tokens.get(at - 1).tag().equals("RB"));
    }

    boolean isComplementizer(int at) {
        boolean joined = at > 0
                && Words.is(tokens.get(at), "that")
                && tokens.get(at - 1).tag().equals("CC");
        return joined || Openers.isComplementizer(tokens.get(at));
    }

    /// A few words in quotation marks that both stand before the verb: no border of clauses.
    boolean isPartialQuotation(Token mark, Range region) {
        return Words.isQuotationMark(mark)
                && region.tokens(sentence).stream()
                                        .filter(Words::isQuotationMark)
                                        .count()
                                % 2
                        == 0;
    }

    /// "He could not be reached: he has left": a colon right behind a verb that nobody says anything by.
    boolean isExplained(int at, int i) {
        return i > 0
                && Words.is(tokens.get(at), ":")
                && !Openers.takesClause(tokens.get(finite.get(i - 1).main()));
    }

    /// "..., said two people who had been fishing": speech before, the speaker behind.
    boolean isInverted(int at, int i) {
        VerbGroup verb = finite.get(i);
        boolean border = Words.isComma(tokens.get(at)) || Words.isQuotationMark(tokens.get(at));
        return border
                && Openers.takesClause(tokens.get(verb.main()))
                && verb.to() < tokens.size()
                && Words.isPhrasal(tokens.get(verb.to()))
                && (i > 0 || Words.isQuotationMark(tokens.get(at)))
                && !isFollowedByVerb(NounPhrases.startingAt(sentence, verb.to(), tokens.size())
                        .to());
    }

    private boolean isFollowedByVerb(int at) {
        return finite.stream().anyMatch(verb -> verb.from() == at);
    }

    /// "after" opens a clause unless a comma parts it from the verb, or it opens the sentence's only clause.
    boolean isClauseOpener(int at, Range region, int i) {
        for (int k = at + 1; k < region.to(); k++) {
            if (Words.isComma(tokens.get(k))) {
                return false;
            }
        }
        if (i > 0 || at > region.from()) {
            return i > 0;
        }
        return finite.size() > 1
                && hasComma(finite.getFirst().to(), finite.get(1).from());
    }

    private boolean hasComma(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Words::isComma);
    }

    /// "face the challenges | both agencies see": a noun that is no date before the subject has a relative clause.
    boolean isAntecedent(int from, int to) {
        return from < to
                && tokens.get(to - 1).tag().startsWith("NN")
                && !tokens.get(to - 1).tag().equals("NNP")
                && !Openers.isSpanOfTime(tokens.get(to - 1));
    }

    boolean onlyAdverbs(int from, int to) {
        return tokens.subList(from, to).stream().allMatch(Words::isAdverb);
    }
}
