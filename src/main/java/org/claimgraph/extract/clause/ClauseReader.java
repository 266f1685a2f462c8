package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence into clauses, one for each finite verb group and one for each participle that a comma sets off.
///
/// Between two finite verb groups it looks, from the right, for the word that opens the second one's clause: a
/// relative pronoun, a conjunction, a comma; failing these, the clause opens where its subject does.
public final class ClauseReader {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<VerbGroup> verbs;
    private final List<VerbGroup> finite;
    private final Clefts clefts;
    private final Borders borders;
    private final List<Clause> open = new ArrayList<>();

    private ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        verbs = VerbGroupReader.read(sentence);
        List<VerbGroup> all = ReducedVerbs.without(
                tokens, verbs.stream().filter(VerbGroup::isFinite).toList());
        clefts = Clefts.of(sentence, all);
        finite = all.stream().filter(verb -> !clefts.carriers().contains(verb)).toList();
        borders = new Borders(sentence, finite);
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
            open.add(cleft(opened(i), i));
        }
        List<Clause> closed = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Clause clause = open.get(i);
            closed.add(new Clause(clause.kind(), closedRange(i), clause.subject(), clause.verb()));
        }
        closed.addAll(ParticipleReader.read(sentence, closed, verbs));
        closed.sort(Comparator.comparingInt(clause -> clause.verb().from()));
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
            at = Math.max(region.from(), borders.beforeBracket(at));
            Clause clause = openedAt(at, region, i);
            if (clause != null) {
                return clause;
            }
            at--;
        }
        return unmarked(region, i);
    }

    private @Nullable Clause openedAt(int at, Range region, int i) {
        Token token = tokens.get(at);
        boolean bare = borders.onlyAdverbs(at + 1, region.to());
        if (clefts.inner().containsKey(finite.get(i)) && !Words.isComma(token) && !Openers.isBreak(token)) {
            return null; // "the first time in years that they have met": one clause
        }
        if (Openers.isRelative(token, bare) && !borders.isReported(at, bare, i)) {
            return relative(at, i);
        }
        if (!bare && borders.isRelativeThat(at, i)) {
            return relative(at, i);
        }
        if (borders.isComplementizer(at) && !bare) {
            return clause(Clause.Kind.COMPLEMENT, at, subjectIn(at + 1, region.to()), i);
        }
        if (Openers.isSubordinator(token) && !bare && borders.isClauseOpener(at, region, i)) {
            return clause(Clause.Kind.ADVERBIAL, at, subjectIn(at + 1, region.to()), i);
        }
        if (token.tag().equals("CC") && i > 0) {
            return coordinated(at, bare, region, i);
        }
        if (bare && borders.isInverted(at, i)) {
            return clause(Clause.Kind.MAIN, at + 1, null, i);
        }
        if (Words.isComma(token) || Words.isDash(token)) {
            return bare ? resumed(region, i) : afterComma(at, region, i);
        }
        return Openers.isBreak(token) && at > region.from() && !borders.isPartialQuotation(token, region)
                ? clause(Clause.Kind.MAIN, at + 1, subjectIn(at + 1, region.to()), i)
                : null;
    }

    private Clause relative(int at, int i) {
        int from = at > 0 && tokens.get(at - 1).tag().equals("IN") ? at - 1 : at;
        boolean bare = borders.onlyAdverbs(at + 1, finite.get(i).from());
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
        boolean marked = (at > 0 && Words.isComma(tokens.get(at - 1))) || Words.is(tokens.get(at), "but");
        if (bare) {
            return clause(Clause.Kind.COORDINATED, at, sharing(i, marked).subject(), i);
        }
        if (!marked && (joinsSubject(region.from(), at, i) || at - region.from() < 3)) {
            return null; // "said that NASA and Roscosmos are": inside the subject
        }
        return clause(Clause.Kind.MAIN, at, subjectIn(at + 1, region.to()), i);
    }

    /// The clause whose subject a coordinated verb shares: the one before, or behind a comma the main one.
    private Clause sharing(int i, boolean marked) {
        int main = i - 1;
        while (main > 0 && (open.get(main).kind() != Clause.Kind.MAIN || isInserted(open.get(main)))) {
            main--;
        }
        return open.get(marked && open.get(main).kind() == Clause.Kind.MAIN ? main : i - 1);
    }

    /// "a lawsuit alleges" between commas.
    private boolean isInserted(Clause clause) {
        int behind = clause.verb().to();
        return behind < tokens.size()
                && Words.isComma(tokens.get(behind))
                && Openers.takesClause(tokens.get(clause.verb().main()));
    }

    /// Whether the words before a conjunction run, without a break, from a word that opens a clause: "as NASA and".
    private boolean joinsSubject(int from, int to, int i) {
        int at = to;
        while (at > from && (Words.isPhrasal(tokens.get(at - 1)) || Words.is(tokens.get(at - 1), "of"))) {
            at--;
        }
        boolean afterLead = at > from
                && Words.isComma(tokens.get(at - 1))
                && open.get(i - 1).kind() == Clause.Kind.ADVERBIAL;
        return at == from
                || afterLead
                || borders.isComplementizer(at - 1)
                || Openers.isSubordinator(tokens.get(at - 1))
                || tokens.subList(at, to).stream().noneMatch(Words::isNominal);
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
        if (!subject.isEmpty() && subject.from() > region.from() && borders.isComplementizer(subject.from() - 1)) {
            return clause(Clause.Kind.COMPLEMENT, subject.from() - 1, subject, i);
        }
        int from = i == 0 ? 0 : subject.isEmpty() ? region.from() : subject.from();
        return clause(Clause.Kind.MAIN, from, orNull(subject), i);
    }

    private Clause afterComma(int at, Range region, int i) {
        int from = i == 0 ? region.from() : at + 1;
        return clause(Clause.Kind.MAIN, from, subjectIn(from, region.to()), i);
    }

    /// "The machine Corvane bought last year broke": the first noun phrase is the subject of the second verb.
    private @Nullable Clause afterZeroRelative(Range region, int i) {
        Clause before = i == 0 ? null : open.get(i - 1);
        if (before == null || before.kind() != Clause.Kind.MAIN || !isCircumstance(region)) {
            return null;
        }
        int inner = innerSubject(before.range().from(), before.verb().from());
        if (inner < 0) {
            return null;
        }
        Range own = new Range(inner, before.verb().from());
        open.set(
                i - 1,
                new Clause(Clause.Kind.RELATIVE, new Range(inner, before.verb().to()), own, before.verb()));
        return clause(
                Clause.Kind.MAIN,
                before.range().from(),
                subjectIn(before.range().from(), inner),
                i);
    }

    /// Nothing but a time stands between two verbs.
    private boolean isCircumstance(Range region) {
        return region.tokens(sentence).stream()
                .allMatch(token -> Openers.isSpanOfTime(token)
                        || token.tag().equals("CD")
                        || token.tag().startsWith("JJ")
                        || (token.tag().equals("IN") && Words.is(token, "in")));
    }

    /// Where a noun phrase follows another without a sign between them; -1 if none does.
    private int innerSubject(int from, int to) {
        boolean definite = tokens.get(from).tag().equals("DT");
        for (int i = from + 1; i < to; i++) {
            String tag = tokens.get(i).tag();
            boolean noun = tokens.get(i - 1).tag().equals("NN")
                    || tokens.get(i - 1).tag().equals("NNS");
            if (noun && (tag.equals("DT") || tag.startsWith("PRP") || (definite && tag.equals("NNP")))) {
                return i;
            }
            if (!Words.isPhrasal(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /// "The painting that was stolen in 1998 is genuine": the verb's subject stands before the clause that comes in
    /// between, without a comma behind it.
    private @Nullable Clause resumedUnmarked(Range region, int i) {
        int verb = finite.get(i).main();
        for (int at = 0; i > 0 && at < region.from(); at++) {
            Token token = tokens.get(at);
            boolean subject = token.relation().startsWith("nsubj") && Words.isNoun(token);
            if (subject && (token.head() == verb || isComplement(token.head(), verb))) {
                Range phrase = NounPhrases.endingAt(sentence, at + 1);
                return phrase.isEmpty() ? null : clause(Clause.Kind.MAIN, region.to(), phrase, i);
            }
        }
        return null;
    }

    /// "is genuine": the parse hangs the subject on what it is said to be.
    private boolean isComplement(int word, int verb) {
        return word > verb && tokens.get(verb).head() == word;
    }

    private Clause unmarked(Range region, int i) {
        Clause resumed = afterZeroRelative(region, i);
        Clause main = resumed == null ? resumedUnmarked(region, i) : resumed;
        if (main != null) {
            return main;
        }
        Range subject = subjectIn(region.from(), region.to());
        if (i == 0 || subject == null) {
            return clause(i == 0 ? Clause.Kind.MAIN : Clause.Kind.COMPLEMENT, region.from(), subject, i);
        }
        boolean relative = borders.isAntecedent(region.from(), subject.from());
        return clause(
                relative ? Clause.Kind.RELATIVE : Clause.Kind.COMPLEMENT,
                relative ? subject.from() : region.from(),
                subject,
                i);
    }

    private Clause clause(Clause.Kind kind, int from, @Nullable Range subject, int i) {
        return new Clause(kind, new Range(from, finite.get(i).to()), subject, finite.get(i));
    }

    /// The clause of an inner verb of a cleft, with the subject that stands where the cleft has left it.
    private Clause cleft(Clause outer, int i) {
        Range region = clefts.inner().get(finite.get(i));
        if (region == null) {
            return outer;
        }
        Clause.Kind kind =
                outer.kind() == Clause.Kind.COMPLEMENT && outer.range().from() == 0 ? Clause.Kind.MAIN : outer.kind();
        return clause(kind, outer.range().from(), subjectIn(region.from(), region.to()), i);
    }

    private @Nullable Range subjectIn(int from, int to) {
        return orNull(NounPhrases.subject(sentence, new Range(from, Math.max(from, to))));
    }

    private static @Nullable Range orNull(Range range) {
        return range.isEmpty() ? null : range;
    }
}
