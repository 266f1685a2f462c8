package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Subjects as the parse has them: for what commas, clauses and phrases part from its verb.
final class TreeSubjects {
    private final Sentence sentence;
    private final List<Token> tokens;

    TreeSubjects(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /// The head word of a verb's subject, before the verb: the last that the parse has, or where a comma closes what
    /// was put in between, an earlier one: "One of those who fell, a man of 34, has died".
    ///
    /// @return its index; -1 if the parse has none
    int head(VerbGroup verb) {
        int before = Words.beforeAdverbs(tokens, verb.from());
        boolean closed = before > 0 && Words.isComma(tokens.get(before));
        int last = -1;
        for (int at = verb.from() - 1; at >= 0; at--) {
            if (isSubject(at, verb) && (last < 0 || (closed && isParted(at, last)))) {
                last = at;
            }
        }
        return last;
    }

    private boolean isSubject(int at, VerbGroup verb) {
        Token token = tokens.get(at);
        return token.relation().startsWith("nsubj") && Words.isNominal(token) && governs(verb, token.head());
    }

    private boolean isParted(int at, int last) {
        int behind = phrase(at, last).to();
        return behind < last
                && (Words.isComma(tokens.get(behind))
                        || tokens.get(behind).tag().startsWith("W"));
    }

    /// "is genuine": the parse may hang the subject on what it is said to be.
    private boolean governs(VerbGroup verb, int word) {
        boolean complement = word > verb.main() && tokens.get(verb.main()).head() == word;
        return complement || (verb.from() <= word && word < verb.to());
    }

    /// A head word with all that hangs on it up to `limit`, clauses and what commas set off aside: "Winds at a height
    /// of 11 kilometres".
    Range phrase(int head, int limit) {
        int from = head;
        while (from > 0 && hangsOn(head, from - 1) && !Words.isComma(tokens.get(from - 1))) {
            from--;
        }
        int to = head + 1;
        while (to < limit && hangsOn(head, to) && !opensMore(to) && !isSetOff(head, to, limit)) {
            to++;
        }
        return new Range(from, to).trimmed(sentence);
    }

    /// A clause, a participle, or words in apposition.
    private boolean opensMore(int at) {
        String relation = tokens.get(at).relation();
        return relation.equals("relcl")
                || relation.equals("acl")
                || relation.equals("appos")
                || tokens.get(at).tag().startsWith("W")
                || (tokens.get(at).tag().equals("PRP") && !Words.is(tokens.get(at - 1), "of"))
                || (relation.equals("mark") && !tokens.get(at).tag().equals("TO"));
    }

    /// A comma that joins no list: "Ann, Bob and Carl".
    private boolean isSetOff(int head, int at, int limit) {
        if (!Words.isComma(tokens.get(at)) && !Words.isDash(tokens.get(at))) {
            return false;
        }
        return !lists(head, new Range(at, limit));
    }

    /// Whether a phrase holds a later member of the list that a head word opens: "Ann, Bob and Carl".
    boolean lists(int head, Range phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            if (tokens.get(at).relation().equals("conj") && hangsOn(head, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the parse has a conjunction join what follows to a verb.
    boolean joins(int conjunction, VerbGroup verb) {
        Token token = tokens.get(conjunction);
        return token.relation().equals("cc") && verb.from() <= token.head() && token.head() < verb.to();
    }

    /// Whether a word hangs on another, however far down.
    boolean hangsOn(int head, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == head) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
