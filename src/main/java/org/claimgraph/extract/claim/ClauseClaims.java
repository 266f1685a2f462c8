package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.clause.Clause;
import org.claimgraph.extract.clause.ClauseReader;
import org.claimgraph.extract.clause.NounPhrases;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.VerbGroup;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// The claims of a sentence's clauses: one each, none for a clause that only says who speaks, asks or supposes.
final class ClauseClaims {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "how", "why", "what", "than");
    private static final Set<String> DOUBLING = Set.of("to", "by", "and", "for", "in", "against");
    private static final Set<String> LINKS =
            Set.of("with", "to", "for", "on", "into", "as", "of", "by", "from", "about");

    private final SentenceClauses clauses;
    private final List<VerbGroup> verbs;
    private final Layout layout;
    private final ClaimWriter writer;
    private final Telling telling;

    private ClauseClaims(SentenceClauses clauses, Layout layout, ClaimWriter writer) {
        this.clauses = clauses;
        this.verbs = ClauseReader.verbGroups(clauses.sentence());
        this.layout = layout;
        this.writer = writer;
        this.telling = new Telling(clauses, layout, clause -> introducesOthers(clause) && !isNegated(clause));
    }

    static List<Claim> read(SentenceClauses clauses, Layout layout, ClaimWriter writer) {
        return new ClauseClaims(clauses, layout, writer).claims();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Clause clause : clauses.clauses()) {
            if (isAssertion(clause)) {
                Statement statement = statement(clause, claims.isEmpty());
                Statement echo = Echoes.read(statement, layout);
                Claim claim = writer.write(echo == null ? statement : statement.without(echo));
                if (isWorthKeeping(clause, claim)) {
                    claims.add(claim);
                }
                if (echo != null) {
                    claims.add(writer.write(echo));
                }
            }
        }
        return claims;
    }

    private boolean isAssertion(Clause clause) {
        return clause.subject() != null
                && !isPlaceholder(clause, clause.subject())
                && !CONDITIONS.contains(Words.lower(first(clause)))
                && !isBareRelative(clause)
                && !isEmpty(clause)
                && !isSupposed(clause)
                && !isDisclaimed(clause)
                && !isCarrier(clause)
                && (!introducesOthers(clause) || isNegated(clause));
    }

    /// "while there meet": a "there" that says nothing of being.
    private boolean isPlaceholder(Clause clause, Range subject) {
        return clauses.tokens().get(subject.from()).tag().equals("EX")
                && !clauses.tokens().get(clause.verb().main()).lemma().equals("be");
    }

    /// "it's", "we have" with nothing behind it: what it is stands in another clause. "as the paper reported": who
    /// says so.
    private boolean isEmpty(Clause clause) {
        String verb = clauses.tokens().get(clause.verb().main()).lemma();
        boolean credit = Words.is(first(clause), "as") && Lists.CUES.contains(verb);
        return (credit || (Lists.INCOMPLETE.contains(verb) && !clause.verb().passive()))
                && clause.rest().tokens(clauses.sentence()).stream().noneMatch(ClauseClaims::completes);
    }

    /// "is off", "is a bank", "are to close": words that say what something is.
    private static boolean completes(Token token) {
        return Words.isPhrasal(token) || token.tag().equals("TO") || Lists.ADVERBS.contains(Words.lower(token));
    }

    /// "hope that the leak had been fixed": the thing hoped for is not said to be so.
    private boolean isSupposed(Clause clause) {
        int from = clause.range().from();
        return clause.kind() == Clause.Kind.COMPLEMENT
                && Words.is(first(clause), "that")
                && from > 0
                && Lists.SUPPOSITIONS.contains(clauses.tokens().get(from - 1).lemma())
                && !isRejected(clause);
    }

    /// "rejects a suggestion that it paid".
    private boolean isRejected(Clause clause) {
        return clauses.clauses().stream()
                .filter(other -> other.range().to() == clause.range().from())
                .map(other -> Words.lower(clauses.tokens().get(other.verb().main())))
                .anyMatch(verb -> Modality.DENIED.name().equals(Lists.STANCES.get(verb)));
    }

    /// "It is possible that the valve was open": what is said is said by the clause behind.
    private boolean isCarrier(Clause clause) {
        Range subject = clause.subject();
        return subject != null
                && Words.is(clauses.tokens().get(subject.from()), "it")
                && clauses.tokens().get(clause.verb().main()).lemma().equals("be")
                && clauses.clauses().stream()
                        .filter(other -> other.kind() == Clause.Kind.COMPLEMENT)
                        .anyMatch(
                                other -> other.range().from() == clause.range().to() && isBehindAdjective(other));
    }

    private boolean isBehindAdjective(Clause clause) {
        return clauses.tokens().get(clause.range().from() - 1).tag().startsWith("JJ");
    }

    /// What the adjective before "that" makes of a clause: "possible that it leaked"; null for other clauses.
    private @Nullable Modality judged(Clause clause) {
        int from = clause.range().from();
        String effect = from == 0 || clause.kind() != Clause.Kind.COMPLEMENT
                ? null
                : Lists.HEDGES.get(Words.lower(clauses.tokens().get(from - 1)));
        return effect == null ? null : Modality.valueOf(effect);
    }

    /// "probably", "allegedly" before a verb or right behind it.
    private boolean isHedged(Clause clause) {
        int to = Math.min(clause.verb().to() + 1, clauses.tokens().size());
        return new Range(clause.range().from(), Math.max(to, clause.range().from()))
                .tokens(clauses.sentence()).stream()
                        .anyMatch(token -> Words.isAdverb(token) && Lists.HEDGES.containsKey(Words.lower(token)));
    }

    /// "did not say that it had paid", "found no evidence that": what is not said is not so.
    private boolean isDisclaimed(Clause clause) {
        return clause.kind() == Clause.Kind.COMPLEMENT
                && clauses.clauses().stream()
                        .anyMatch(other -> other.range().to() == clause.range().from() && isNegated(other));
    }

    private boolean isNegated(Clause clause) {
        return Predication.of(clauses.tokens(), clause, verbs).negated();
    }

    private static final class Lists {
        static final Set<String> SUPPOSITIONS = WordList.words("claim-suppositions");
        static final Set<String> INCOMPLETE = WordList.words("claim-incomplete");
        static final Map<String, String> STANCES = WordList.table("claim-cues");
        static final Map<String, String> HEDGES = WordList.table("claim-hedges");
        static final Set<String> ADVERBS = WordList.words("claim-predicate-adverbs");
        static final Set<String> CUES = WordList.table("speech-verbs").keySet();
    }

    private Token first(Clause clause) {
        return clauses.tokens().get(clause.range().from());
    }

    /// "the plant that Vantor shares": what it says has a gap where the noun before it belongs.
    private boolean isBareRelative(Clause clause) {
        Range subject = clause.subject();
        return clause.kind() == Clause.Kind.RELATIVE
                && subject != null
                && clause.range().contains(subject.from())
                && !first(clause).tag().equals("WRB");
    }

    /// "officials said": the quotation has clauses of its own.
    private boolean introducesOthers(Clause clause) {
        Span verb = clauses.span(new Range(clause.verb().from(), clause.verb().to()));
        return layout.quotationsCuedBy(verb).stream()
                .anyMatch(quotation -> quotation.content().stream().anyMatch(content -> holdsClause(content, clause)));
    }

    private boolean holdsClause(Span content, Clause speaking) {
        if (content.of(layout.material().text().text()).startsWith("to ")) {
            return false; // "is expected to close": what is expected is told by the verb behind
        }
        if (speaking.kind() == Clause.Kind.RELATIVE && !content.overlaps(clauses.span(speaking))) {
            return false; // "Corwin, which advised Northgate, will earn": what follows is the main clause's
        }
        return !clauses.sentence().span().contains(content)
                || clauses.clauses().stream()
                        .filter(clause -> !clause.equals(speaking) && isContent(clause))
                        .anyMatch(clause -> content.contains(
                                clauses.tokens().get(clause.verb().main()).span()));
    }

    private static boolean isContent(Clause clause) {
        return clause.kind() == Clause.Kind.COMPLEMENT || clause.kind() == Clause.Kind.MAIN;
    }

    /// Side clauses count when they tell a time, a place, an amount or a name, relative ones also of a thing.
    private static boolean isWorthKeeping(Clause clause, Claim claim) {
        return switch (clause.kind()) {
            case MAIN, COMPLEMENT, COORDINATED -> true;
            case PARTICIPIAL ->
                !claim.quantities().isEmpty()
                        || !claim.places().isEmpty()
                        || !claim.times().isEmpty();
            case RELATIVE ->
                claim.object() != null
                        || !claim.times().isEmpty()
                        || !claim.quantities().isEmpty()
                        || !claim.entityIds().isEmpty();
            case ADVERBIAL ->
                !claim.times().isEmpty()
                        || !claim.quantities().isEmpty()
                        || !claim.entityIds().isEmpty();
        };
    }

    private Statement statement(Clause clause, boolean leads) {
        List<Token> tokens = clauses.tokens();
        Predication predication = Predication.of(tokens, clause, verbs);
        Range predicate = withLink(predication.range());
        Range told = told(clause);
        Range quote = telling.whole(clause).trimmed(clauses.sentence());
        return new Statement(
                clauses.sentence(),
                leads ? clauses.sentence().span() : clauses.span(quote),
                told,
                telling.asides(clause, told),
                Predication.sharedModal(tokens, clause.verb()),
                clause.subject(),
                predicate,
                tokens.get(predication.main()).lemma(),
                object(predicate, clause),
                modality(predication, clause),
                predication.negated(),
                piece -> clauses.owns(clause, piece));
    }

    private Range told(Clause clause) {
        Range range = telling.whole(clause);
        boolean marked = clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.ADVERBIAL;
        Range subject = clause.subject();
        if (clause.kind() == Clause.Kind.COMPLEMENT && subject != null && range.contains(subject.from())) {
            range = new Range(subject.from(), range.to());
        }
        Range unmarked = marked && range.from() + 1 < range.to() ? new Range(range.from() + 1, range.to()) : range;
        return unmarked.trimmed(clauses.sentence());
    }

    /// The preposition that a verb takes its object with belongs to the predicate: "met with"; not that of a time or an
    /// amount: "resigned on Monday", "fell about 600 metres".
    private Range withLink(Range predicate) {
        List<Token> tokens = clauses.tokens();
        int to = predicate.to();
        boolean links = to < tokens.size()
                && (tokens.get(to).tag().equals("RP") || LINKS.contains(Words.lower(tokens.get(to))))
                && (!tokens.get(to).tag().equals("TO")
                        || (to + 1 < tokens.size() && Words.isPhrasal(tokens.get(to + 1))))
                && !opensTime(to)
                && !opensAmount(to);
        return links ? new Range(predicate.from(), to + 1) : predicate;
    }

    private boolean opensTime(int preposition) {
        return preposition + 1 < clauses.tokens().size()
                && layout.material().times().stream().anyMatch(time -> beginsAt(preposition + 1, time.span()));
    }

    private boolean opensAmount(int word) {
        return layout.material().quantities().stream().anyMatch(quantity -> beginsAt(word, quantity.span()));
    }

    private boolean beginsAt(int word, Span span) {
        return clauses.tokens().get(word).span().start() == span.start();
    }

    private @Nullable Range object(Range predicate, Clause clause) {
        List<Token> tokens = clauses.tokens();
        int from = predicate.to();
        boolean hedged = from < tokens.size() && LINKS.contains(Words.lower(tokens.get(from))) && opensAmount(from);
        Range object = NounPhrases.startingAt(
                clauses.sentence(), hedged ? from + 1 : from, clause.range().to());
        object = withoutParticiple(object);
        return object.isEmpty() || isDoubled(object) || isManner(object) ? null : object;
    }

    /// "A group led" by somebody, "a note signed" in ink: a group, a note.
    private Range withoutParticiple(Range object) {
        List<Token> tokens = clauses.tokens();
        int last = object.to() - 1;
        boolean open = last > object.from()
                && tokens.get(last).tag().equals("VBN")
                && Words.isNoun(tokens.get(last - 1))
                && object.to() < tokens.size()
                && tokens.get(object.to()).tag().equals("IN");
        return open ? new Range(object.from(), last) : object;
    }

    /// "Began late", "was running again": adverbs alone tell when or how, not what.
    private boolean isManner(Range object) {
        return object.tokens(clauses.sentence()).stream().allMatch(Words::isAdverb);
    }

    /// "Face to face", "door by door", "neck and neck" tell how, not whom.
    private boolean isDoubled(Range object) {
        List<Token> tokens = clauses.tokens();
        int link = object.to();
        return object.to() - object.from() == 1
                && link + 1 < tokens.size()
                && DOUBLING.contains(Words.lower(tokens.get(link)))
                && Words.lower(tokens.get(link + 1)).equals(Words.lower(tokens.get(object.from())));
    }

    private Modality modality(Predication predication, Clause clause) {
        Token last = clauses.tokens().getLast();
        if (Words.is(last, "?")) {
            return Modality.ASKED;
        }
        Modality judged = judged(clause);
        if (predication.modality() == Modality.ASSERTED && (judged != null || isHedged(clause))) {
            return judged == null ? Modality.POSSIBLE : judged;
        }
        if (clause.kind() == Clause.Kind.PARTICIPIAL && predication.modality() == Modality.ASSERTED) {
            return modalityOfGovernor(clause);
        }
        boolean conditional = predication.modality() == Modality.PLANNED && telling.isConditional(clause);
        return conditional ? Modality.POSSIBLE : predication.modality();
    }

    /// "Will cut 300 jobs, saving 3 million": what is saved is planned as what saves it is.
    private Modality modalityOfGovernor(Clause participial) {
        int governor = Participles.governor(clauses.tokens(), participial.verb().main());
        return clauses.clauses().stream()
                .filter(clause -> clause.verb().main() == governor && clause.kind() != Clause.Kind.PARTICIPIAL)
                .map(clause -> Predication.of(clauses.tokens(), clause, verbs).modality())
                .findFirst()
                .orElse(Modality.ASSERTED);
    }
}
