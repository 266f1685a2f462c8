package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Holds the subject that the words before a verb give against that of the parse.
final class SubjectRefiner {
    private final List<Token> tokens;
    private final Borders borders;
    private final TreeSubjects trees;

    SubjectRefiner(Sentence sentence, Borders borders) {
        this.tokens = sentence.tokens();
        this.borders = borders;
        this.trees = new TreeSubjects(sentence);
    }

    /// "Schools in Dale, a town of 900, will open": where commas and phrases hide the subject, the parse tells it.
    Clause refined(Clause clause, Range region) {
        int head = trees.head(clause.verb());
        Range subject = clause.subject();
        boolean own = subject == null || region.contains(subject.from());
        boolean outside =
                clause.kind() == Clause.Kind.RELATIVE && head <= clause.range().from();
        if (head < region.from() || !own || outside) {
            return clause;
        }
        if (subject != null && isApposed(subject, head, region.to())) {
            return clause;
        }
        Range phrase = trees.phrase(head, region.to());
        if (subject != null && subject.contains(head)) {
            return isLed(subject, phrase, head)
                    ? narrowed(clause, new Range(phrase.from(), subject.to()), region)
                    : clause;
        }
        if (subject != null && subject.from() >= phrase.to() && trees.lists(head, subject)) {
            phrase = new Range(phrase.from(), subject.to());
        }
        return phrase.isEmpty()
                ? clause
                : with(clause, clause.kind(), Math.min(clause.range().from(), phrase.from()), phrase);
    }

    /// "The firm's chief, Ann Roe, left": what the parse takes for the subject stands beside it.
    private boolean isApposed(Range subject, int head, int to) {
        return subject.to() < head && Words.isComma(tokens.get(subject.to())) && Words.isComma(tokens.get(to - 1));
    }

    /// "In an interview Roe": words stand before the subject that are none of its own.
    private boolean isLed(Range subject, Range phrase, int head) {
        return subject.from() < phrase.from()
                && !Words.isNominal(tokens.get(subject.from()))
                && !trees.hangsOn(head, subject.from())
                && tokens.subList(subject.from(), phrase.from()).stream()
                        .noneMatch(token -> token.tag().equals("CC"));
    }

    /// "cited remarks Roe had made": what stands before the subject may be what a relative clause tells of.
    private Clause narrowed(Clause clause, Range subject, Range region) {
        boolean relative = clause.kind() == Clause.Kind.COMPLEMENT
                && clause.range().from() == region.from()
                && tokens.get(clause.verb().main()).relation().equals("relcl")
                && borders.isAntecedent(clause.range().from(), subject.from());
        return relative
                ? with(clause, Clause.Kind.RELATIVE, subject.from(), subject)
                : with(clause, clause.kind(), clause.range().from(), subject);
    }

    private static Clause with(Clause clause, Clause.Kind kind, int from, Range subject) {
        return new Clause(kind, new Range(from, clause.range().to()), subject, clause.verb());
    }
}
