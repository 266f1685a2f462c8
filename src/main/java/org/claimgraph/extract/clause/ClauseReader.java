package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final TreeSubjects trees;
    private final Resumptions resumptions;
    private final SubjectRefiner subjects;
    private final Antecedents antecedents;
    private final ZeroRelatives zeroRelatives;
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
        trees = new TreeSubjects(sentence);
        resumptions = new Resumptions(sentence, finite, open, borders);
        subjects = new SubjectRefiner(sentence, borders);
        antecedents = new Antecedents(sentence, trees);
        zeroRelatives = new ZeroRelatives(sentence);
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
        int put = borders.putAt(open, i);
        if (put >= 0) {
            return new Range(from, put);
        }
        if (i + 1 < open.size() && borders.putAt(open, i + 1) >= 0) {
            return new Range(from, i + 2 < open.size() ? open.get(i + 2).range().from() : tokens.size());
        }
        int to = i + 1 < open.size()
                ? Math.max(open.get(i).verb().to(), open.get(i + 1).range().from())
                : tokens.size();
        if (i + 1 < open.size()
                && open.get(i + 1).range().from() < open.get(i).verb().from()) {
            to = interruptionEnd(i);
        }
        if (i + 2 < open.size()
                && open.get(i + 1).kind() == Clause.Kind.RELATIVE
                && open.get(i + 2).range().from() > open.get(i).verb().to()
                && Words.isComma(tokens.get(open.get(i + 2).range().from() - 1))) {
            to = Math.min(to, open.get(i + 2).range().from()); // "it was sold, two people who took part said"
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
        Clause interrupted = resumptions.interrupted(i);
        if (interrupted != null) {
            return interrupted;
        }
        Clause clause = openedBeside(i);
        return clefts.inner().containsKey(finite.get(i)) ? clause : subjects.refined(clause, region(i));
    }

    private Range region(int i) {
        return new Range(i == 0 ? 0 : finite.get(i - 1).to(), finite.get(i).from());
    }

    private Clause openedBeside(int i) {
        Range region = region(i);
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
        boolean relative = Openers.isRelative(token, bare) || (bare && borders.isRelativeThis(at));
        if (relative && !borders.isReported(at, bare, i)) {
            return relative(at, i);
        }
        if (!bare && borders.isRelativeThat(at, i)) {
            return relative(at, i);
        }
        if (borders.isComplementizer(at) && !bare) {
            return clause(Clause.Kind.COMPLEMENT, at, subjectIn(at + 1, region.to()), i);
        }
        if (Openers.isSubordinator(token)
                && !bare
                && !Openers.isReduced(tokens, at)
                && borders.isClauseOpener(at, region, i)) {
            return clause(Clause.Kind.ADVERBIAL, at, subjectIn(at + 1, region.to()), i);
        }
        if (token.tag().equals("CC") && i > 0) {
            return coordinated(at, bare, region, i);
        }
        if (bare && borders.isInverted(at, i)) {
            return clause(Clause.Kind.MAIN, at + 1, null, i);
        }
        if (Words.isComma(token) || Words.isDash(token)) {
            return bare ? resumed(at, region, i) : afterComma(at, region, i);
        }
        return Openers.isBreak(token)
                        && (at > region.from() || borders.isExplained(at, i))
                        && !borders.isPartialQuotation(token, region)
                ? clause(Clause.Kind.MAIN, at + 1, subjectIn(at + 1, region.to()), i)
                : null;
    }

    private Clause relative(int at, int i) {
        int from = at > 0 && isPreposition(tokens.get(at - 1)) ? at - 1 : at;
        boolean bare = borders.onlyAdverbs(at + 1, finite.get(i).from());
        Range subject = bare
                ? antecedents.before(from, finite.get(i))
                : subjectIn(at + 1, finite.get(i).from());
        return clause(Clause.Kind.RELATIVE, from, subject, i);
    }

    private static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    private @Nullable Clause coordinated(int at, boolean bare, Range region, int i) {
        boolean marked = (at > 0 && Words.isComma(tokens.get(at - 1))) || Words.is(tokens.get(at), "but");
        if (bare) {
            return clause(
                    Clause.Kind.COORDINATED, at, resumptions.shared(i, marked).subject(), i);
        }
        boolean joinsVerbs = i > 0 && trees.joins(at, open.get(i - 1).verb());
        if (!marked && !joinsVerbs && (joinsSubject(region.from(), at, i) || at - region.from() < 3)) {
            return null; // "said that NASA and Roscosmos are": inside the subject
        }
        return clause(Clause.Kind.MAIN, at, subjectIn(at + 1, region.to()), i);
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
        boolean reduced = at > from && Openers.isReduced(tokens, at - 1);
        return at == from
                || afterLead
                || borders.isComplementizer(at - 1)
                || (Openers.isSubordinator(tokens.get(at - 1)) && !reduced)
                || (!reduced && tokens.subList(at, to).stream().noneMatch(Words::isNominal));
    }

    /// Commas right before a verb close what was put between it and its subject.
    private Clause resumed(int comma, Range region, int i) {
        Clause known = Stream.of(
                        resumptions.reported(comma, i),
                        resumptions.listed(comma, i),
                        resumptions.behindSpeech(i),
                        behindRelative(i))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (known != null) {
            return known;
        }
        Range subject = NounPhrases.beforeApposition(sentence, region);
        if (!subject.isEmpty() && subject.from() > region.from() && borders.isComplementizer(subject.from() - 1)) {
            return clause(Clause.Kind.COMPLEMENT, subject.from() - 1, subject, i);
        }
        int from = i == 0 ? 0 : subject.isEmpty() ? region.from() : subject.from();
        return clause(Clause.Kind.MAIN, from, orNull(subject), i);
    }

    private @Nullable Clause behindRelative(int i) {
        Clause inserted = i == 0 ? null : open.get(i - 1);
        int before = inserted == null ? 0 : inserted.range().from();
        if (inserted == null
                || inserted.kind() != Clause.Kind.RELATIVE
                || before == 0
                || !Words.isComma(tokens.get(before - 1))) {
            return null;
        }
        Clause main = resumptions.behindRelatives(i);
        Range subject = NounPhrases.endingAt(sentence, before - 1);
        return main != null || subject.isEmpty() ? main : clause(Clause.Kind.MAIN, subject.from(), subject, i);
    }

    private Clause afterComma(int at, Range region, int i) {
        int from = i == 0 ? region.from() : at + 1;
        Range subject = subjectIn(from, region.to());
        return clause(Clause.Kind.MAIN, opensWithPhrase(i) ? 0 : from, subject, i);
    }

    /// "At 5:50, when the shots fell, the boat was moored": the words before a clause that is put between belong to the
    /// second verb.
    private boolean opensWithPhrase(int i) {
        Clause put = i == 1 ? open.getFirst() : null;
        int from = put == null ? 0 : put.range().from();
        return from > 1
                && tokens.getFirst().tag().equals("IN")
                && Words.isComma(tokens.get(from - 1))
                && tokens.get(from).tag().equals("WRB")
                && finite.getFirst().from() > from;
    }

    /// "The machine Corvane bought last year broke": the first noun phrase is the subject of the second verb.
    private @Nullable Clause afterZeroRelative(Range region, int i) {
        Clause before = i == 0 ? null : open.get(i - 1);
        int inner = before == null ? -1 : zeroRelatives.innerSubject(before, region);
        if (before == null || inner < 0) {
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

    private Clause unmarked(Range region, int i) {
        Clause main = afterZeroRelative(region, i);
        if (main != null) {
            return main;
        }
        Range before = subjectBeforeAdverbial(region, i);
        if (before != null) {
            return clause(Clause.Kind.MAIN, before.from(), before, i);
        }
        Range subject = subjectIn(region.from(), region.to());
        boolean behindRelative = subject == null || isObjectOfRelative(subject, i);
        Clause behind = behindRelative ? resumptions.behindRelatives(i) : null;
        if (behind == null && behindRelative && subject != null) {
            behind = behindSaidRelative(i);
        }
        if (behind != null) {
            return behind;
        }
        if (i == 0 || subject == null) {
            return clause(i == 0 ? Clause.Kind.MAIN : Clause.Kind.COMPLEMENT, region.from(), subject, i);
        }
        boolean relative = borders.isAntecedent(region.from(), subject.from());
        boolean said = Openers.takesClause(tokens.get(finite.get(i - 1).main()))
                && !tokens.get(region.from()).tag().equals("RP");
        return clause(
                relative ? Clause.Kind.RELATIVE : Clause.Kind.COMPLEMENT,
                relative || !said ? subject.from() : region.from(),
                subject,
                i);
    }

    /// "The firm that built the bridge has gone bankrupt": what stands between the verb of a relative clause and the
    /// next one is its object. Where more verbs follow, it may be what it says: "who said the dog died left".
    private boolean isObjectOfRelative(Range subject, int i) {
        Clause relative = i == 0 ? null : open.get(i - 1);
        Range antecedent = relative == null ? null : relative.subject();
        return relative != null
                && antecedent != null
                && relative.kind() == Clause.Kind.RELATIVE
                && antecedent.to() <= relative.range().from()
                && subject.from() == relative.verb().to()
                && (i == finite.size() - 1
                        || !Openers.takesClause(tokens.get(relative.verb().main())));
    }

    /// "He said the firm that built the bridge has gone": what is said, where its subject has a relative clause.
    private @Nullable Clause behindSaidRelative(int i) {
        Range antecedent = i < 2 ? null : open.get(i - 1).subject();
        if (antecedent == null) {
            return null;
        }
        VerbGroup verb = open.get(i - 2).verb();
        int from = verb.to() == antecedent.from() - 1 && borders.isComplementizer(verb.to())
                ? verb.to()
                : antecedent.from();
        return verb.to() == from && Openers.takesClause(tokens.get(verb.main()))
                ? clause(Clause.Kind.COMPLEMENT, from, antecedent, i)
                : null;
    }

    /// "The number of people killed when a bridge fell into the river rose": the words before a clause that opens with
    /// "when" are the subject of the verb behind it, with only a preposition's phrase in between.
    private @Nullable Range subjectBeforeAdverbial(Range region, int i) {
        Clause before = i == 1 ? open.getFirst() : null;
        if (before == null || before.range().from() <= 1 || region.isEmpty()) {
            return null;
        }
        String opener = tokens.get(before.range().from()).tag();
        String behind = tokens.get(region.from()).tag();
        boolean inserted = (before.kind() == Clause.Kind.ADVERBIAL || opener.equals("WRB"))
                && (behind.equals("IN") || behind.equals("RP"))
                && trees.head(finite.get(i)) < 0;
        return inserted ? subjectIn(0, before.range().from()) : null;
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
