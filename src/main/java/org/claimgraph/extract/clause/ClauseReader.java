package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence into clauses, one for each finite verb group.
///
/// Between two finite verb groups it looks, from the right, for the word that opens the second one's clause: a
/// relative pronoun, a conjunction, a comma; failing these, the clause opens where its subject does.
public final class ClauseReader {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<VerbGroup> verbs;
    private final List<VerbGroup> finite;
    private final List<Clause> open = new ArrayList<>();

    private ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        verbs = VerbGroupReader.read(sentence);
        finite = verbs.stream().filter(VerbGroup::isFinite).toList();
    }

    /// The clauses of a sentence in the order of their verbs; none for a sentence without a finite verb.
    public static List<Clause> read(Sentence sentence) {
        return new ClauseReader(sentence).clauses();
    }

    /// Every verb group of a sentence, infinitives and participles too.
    public static List<VerbGroup> verbGroups(Sentence sentence) {
        return VerbGroupReader.read(sentence);
    }

    private List<Clause> clauses() {
        for (int i = 0; i < finite.size(); i++) {
            open.add(opened(i));
        }
        List<Clause> closed = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Clause clause = open.get(i);
            closed.add(new Clause(clause.kind(), closedRange(i), clause.subject(), clause.verb()));
        }
        return closed;
    }

    /// A clause ends where the next opens that does not stand inside it.
    private Range closedRange(int i) {
        int from = open.get(i).range().from();
        int to = i + 1 < open.size()
                ? Math.max(open.get(i).verb().to(), open.get(i + 1).range().from())
                : tokens.size();
        if (i + 1 < open.size()
                && open.get(i + 1).range().from() < open.get(i).verb().from()) {
            to = interruptionEnd(i);
        }
        return new Range(from, Math.max(to, open.get(i).verb().to()));
    }

    /// The end of a clause that interrupts the next one: the comma before that one's verb.
    private int interruptionEnd(int i) {
        int end = finite.get(i + 1).from();
        while (end > finite.get(i).to() && !Words.isComma(tokens.get(end - 1)) && !Words.isDash(tokens.get(end - 1))) {
            end--;
        }
        return end > finite.get(i).to() ? end - 1 : finite.get(i + 1).from();
    }

    private Clause opened(int i) {
        VerbGroup verb = finite.get(i);
        Range region = new Range(i == 0 ? 0 : finite.get(i - 1).to(), verb.from());
        int at = region.to() - 1;
        while (at >= region.from()) {
            at = Math.max(region.from(), beforeBracket(at));
            Clause clause = openedAt(at, region, i);
            if (clause != null) {
                return clause;
            }
            at--;
        }
        return unmarked(region, i);
    }

    /// A bracket and what stands in it are passed over.
    private int beforeBracket(int at) {
        int open = at;
        if (tokens.get(at).text().equals(")")) {
            while (open > 0 && !tokens.get(open).text().equals("(")) {
                open--;
            }
        }
        return tokens.get(open).text().equals("(") && open > 0 && open < at ? open - 1 : at;
    }

    private @Nullable Clause openedAt(int at, Range region, int i) {
        Token token = tokens.get(at);
        boolean bare = onlyAdverbs(at + 1, region.to());
        if (Openers.isRelative(token, bare)) {
            return relative(at, i);
        }
        if (Openers.isComplementizer(token) && !bare) {
            return clause(Clause.Kind.COMPLEMENT, at, subjectIn(at + 1, region.to()), i);
        }
        if (Openers.isSubordinator(token) && !bare && isClauseOpener(at, region, i)) {
            return clause(Clause.Kind.ADVERBIAL, at, subjectIn(at + 1, region.to()), i);
        }
        if (token.tag().equals("CC") && i > 0) {
            return coordinated(at, bare, region, i);
        }
        if (Words.isComma(token) || Words.isDash(token)) {
            return bare ? resumed(region, i) : afterComma(at, region, i);
        }
        return Openers.isBreak(token) && at > region.from()
                ? clause(Clause.Kind.MAIN, at + 1, subjectIn(at + 1, region.to()), i)
                : null;
    }

    /// "after" opens a clause unless a comma parts it from the verb, or it opens the sentence's only clause.
    private boolean isClauseOpener(int at, Range region, int i) {
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

    private Clause relative(int at, int i) {
        int from = at > 0 && tokens.get(at - 1).tag().equals("IN") ? at - 1 : at;
        boolean bare = onlyAdverbs(at + 1, finite.get(i).from());
        Range subject =
                bare ? antecedent(from) : subjectIn(at + 1, finite.get(i).from());
        return clause(Clause.Kind.RELATIVE, from, subject, i);
    }

    /// The noun phrase that ends right before a relative pronoun.
    private @Nullable Range antecedent(int from) {
        int to = from > 0 && Words.isComma(tokens.get(from - 1)) ? from - 1 : from;
        Range phrase = NounPhrases.endingAt(sentence, to);
        return phrase.isEmpty() ? null : phrase;
    }

    private @Nullable Clause coordinated(int at, boolean bare, Range region, int i) {
        Clause before = open.get(i - 1);
        if (bare) {
            return clause(Clause.Kind.COORDINATED, at, before.subject(), i);
        }
        boolean marked = (at > 0 && Words.isComma(tokens.get(at - 1))) || Words.is(tokens.get(at), "but");
        if (!marked && !hasObject(region.from(), at)) {
            return null; // "said that NASA and Roscosmos are": inside the subject
        }
        return clause(Clause.Kind.MAIN, at, subjectIn(at + 1, region.to()), i);
    }

    /// Whether the words before a conjunction can be the object of the verb before rather than half of a subject.
    private boolean hasObject(int from, int to) {
        boolean opener = tokens.subList(from, to).stream()
                .anyMatch(token -> Openers.isComplementizer(token)
                        || (Openers.isSubordinator(token) && !token.tag().equals("IN")));
        return !opener && to - from > 2 && tokens.subList(from, to).stream().anyMatch(Words::isNoun);
    }

    /// Commas right before a verb close what was put between it and its subject.
    private Clause resumed(Range region, int i) {
        if (i > 0 && open.get(i - 1).kind() != Clause.Kind.MAIN) {
            Clause inserted = open.get(i - 1);
            int before = inserted.range().from();
            if (before > 0 && Words.isComma(tokens.get(before - 1)) && inserted.kind() == Clause.Kind.RELATIVE) {
                Range subject = NounPhrases.endingAt(sentence, before - 1);
                return clause(Clause.Kind.MAIN, subject.isEmpty() ? region.from() : subject.from(), orNull(subject), i);
            }
        }
        Range subject = NounPhrases.beforeApposition(sentence, region);
        int from = i == 0 ? 0 : subject.isEmpty() ? region.from() : subject.from();
        return clause(Clause.Kind.MAIN, from, orNull(subject), i);
    }

    private Clause afterComma(int at, Range region, int i) {
        int from = i == 0 ? region.from() : at + 1;
        return clause(Clause.Kind.MAIN, from, subjectIn(at + 1, region.to()), i);
    }

    private Clause unmarked(Range region, int i) {
        Clause.Kind kind = i == 0 ? Clause.Kind.MAIN : Clause.Kind.COMPLEMENT;
        return clause(kind, region.from(), subjectIn(region.from(), region.to()), i);
    }

    private Clause clause(Clause.Kind kind, int from, @Nullable Range subject, int i) {
        return new Clause(kind, new Range(from, finite.get(i).to()), subject, finite.get(i));
    }

    private @Nullable Range subjectIn(int from, int to) {
        return orNull(NounPhrases.subject(sentence, new Range(from, Math.max(from, to))));
    }

    private static @Nullable Range orNull(Range range) {
        return range.isEmpty() ? null : range;
    }

    private boolean onlyAdverbs(int from, int to) {
        return tokens.subList(from, to).stream().allMatch(Words::isAdverb);
    }
}
