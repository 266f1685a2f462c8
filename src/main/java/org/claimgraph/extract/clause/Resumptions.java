package org.claimgraph.extract.clause;

import java.util.List;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subjects that stand before the clauses already read: parted from their verb by one, or shared with one.
/// Verbs go by their index among the sentence's finite ones.
final class Resumptions {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<VerbGroup> finite;
    private final List<Clause> open;
    private final Borders borders;
    private final TreeSubjects trees;

    /// @param open the clauses read so far, to which those of later verbs are added
    Resumptions(Sentence sentence, List<VerbGroup> finite, List<Clause> open, Borders borders) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.finite = finite;
        this.open = open;
        this.borders = borders;
        this.trees = new TreeSubjects(sentence);
    }

    /// "One of three men who fled the jail was caught": the parse finds the subject before the clause in between. Null
    /// where it finds none, or where the words in between have it for their own subject: "Roe said it was late".
    @Nullable
    Clause interrupted(int i) {
        int head = i == 0 ? -1 : trees.head(finite.get(i));
        if (head < 0 || head >= finite.get(i - 1).from()) {
            return null;
        }
        int next = 0;
        while (finite.get(next).from() < head) {
            next++;
        }
        Range subject = trees.phrase(head, finite.get(next).from());
        return !subject.isEmpty() && isPutBetween(next, subject)
                ? clause(kind(subject.from(), next), opening(subject.from()), subject, i)
                : null;
    }

    /// Whether the clause of a verb was put between a noun phrase and the verb that this is the subject of.
    private boolean isPutBetween(int i, Range subject) {
        Clause clause = open.get(i);
        if (clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.ADVERBIAL) {
            return clause.range().from() >= subject.to();
        }
        int own = trees.head(clause.verb());
        Range inner =
                own < subject.to() ? subject : trees.phrase(own, clause.verb().from());
        boolean beside = inner.from() == subject.to();
        boolean speech =
                isInserted(clause) && inner.from() == subject.to() + 1 && Words.isComma(tokens.get(subject.to()));
        if (speech || (beside && trees.hangsOn(subject.to() - 1, clause.verb().main()))) {
            // "the deal, Roe says, is off", "the deal Roe signed last year"
            open.set(i, clause(speech ? clause.kind() : Clause.Kind.RELATIVE, inner.from(), inner, i));
            return true;
        }
        return false;
    }

    /// Where a clause with a subject at `from` opens: at its conjunction, if it has one.
    private int opening(int from) {
        boolean marked =
                from > 0 && (borders.isComplementizer(from - 1) || Openers.isSubordinator(tokens.get(from - 1)));
        return marked ? from - 1 : from;
    }

    private Clause.Kind kind(int from, int next) {
        if (from > 0 && Openers.isSubordinator(tokens.get(from - 1))) {
            return Clause.Kind.ADVERBIAL;
        }
        boolean said = next > 0
                && finite.get(next - 1).to() <= from
                && Openers.takesClause(tokens.get(finite.get(next - 1).main()));
        return said && !Words.isComma(tokens.get(from - 1)) ? Clause.Kind.COMPLEMENT : Clause.Kind.MAIN;
    }

    /// The clause whose subject a coordinated verb shares: the one that the parse joins it to, else the one before, or
    /// behind a comma the main one.
    Clause shared(int i, boolean marked) {
        Clause joined = joined(i);
        if (joined != null) {
            return joined;
        }
        int main = i - 1;
        while (main > 0 && (open.get(main).kind() != Clause.Kind.MAIN || isInserted(open.get(main)))) {
            main--;
        }
        return open.get(marked && open.get(main).kind() == Clause.Kind.MAIN ? main : i - 1);
    }

    private @Nullable Clause joined(int i) {
        Token verb = tokens.get(finite.get(i).main());
        for (int k = i - 1; k >= 0 && verb.relation().equals("conj"); k--) {
            VerbGroup other = finite.get(k);
            if (other.from() <= verb.head() && verb.head() < other.to()) {
                return open.get(k);
            }
        }
        return null;
    }

    /// "It is 28 metres tall, weighs 36 tonnes and has nine engines": what stands before the comma is the verb's
    /// before it, so this verb shares its subject. Null where the words before the comma are a subject, or told
    /// beside one.
    @Nullable
    Clause listed(int comma, int i) {
        Clause before = i == 0 ? null : open.get(i - 1);
        if (before == null || before.subject() == null || comma <= before.verb().to() || isInserted(before)) {
            return null;
        }
        boolean spoken = Openers.takesClause(tokens.get(finite.get(i).main()))
                && tokens.get(comma - 1).tag().startsWith("NNP"); // "the mayor, Ann Roe, said"
        boolean listed = !spoken
                && trees.head(finite.get(i)) < 0
                && isJoinedTo(before, i)
                && trees.hangsOn(before.verb().main(), comma - 1);
        return listed ? clause(Clause.Kind.COORDINATED, comma, before.subject(), i) : null;
    }

    /// "She said the transformer, put in in 1988, caught fire": behind a verb of speech, a noun phrase with a
    /// participle behind it is the subject of what is said.
    @Nullable
    Clause reported(int comma, int i) {
        Clause before = i == 0 ? null : open.get(i - 1);
        if (before == null || !Openers.takesClause(tokens.get(before.verb().main()))) {
            return null;
        }
        Range subject = NounPhrases.startingAt(sentence, before.verb().to(), comma);
        int behind = subject.to();
        boolean parted = !subject.isEmpty()
                && behind + 1 < comma
                && Words.isComma(tokens.get(behind))
                && (tokens.get(behind + 1).tag().equals("VBN")
                        || tokens.get(behind + 1).tag().equals("VBG"));
        return parted ? clause(Clause.Kind.COMPLEMENT, subject.from(), subject, i) : null;
    }

    private boolean isJoinedTo(Clause before, int i) {
        Token verb = tokens.get(finite.get(i).main());
        boolean side = before.kind() == Clause.Kind.RELATIVE || before.kind() == Clause.Kind.ADVERBIAL;
        return before.verb().from() <= verb.head()
                && verb.head() < before.verb().to()
                && (!side || verb.relation().equals("conj"));
    }

    /// "The buyer, I understand, is a museum": speech between commas.
    @Nullable
    Clause behindSpeech(int i) {
        Clause speech = i == 0 ? null : open.get(i - 1);
        Range speaker = speech == null ? null : speech.subject();
        if (speech == null || speaker == null || !isInserted(speech) || speaker.from() < 2) {
            return null;
        }
        Range subject = Words.isComma(tokens.get(speaker.from() - 1))
                ? NounPhrases.endingAt(sentence, speaker.from() - 1)
                : speaker;
        if (subject.isEmpty()
                || subject.equals(speaker)
                || subject.from() < speech.range().from()) {
            return null;
        }
        open.set(i - 1, clause(speech.kind(), speaker.from(), speaker, i - 1));
        return clause(Clause.Kind.MAIN, subject.from(), subject, i);
    }

    /// "a lawsuit alleges" between commas.
    private boolean isInserted(Clause clause) {
        int behind = clause.verb().to();
        return behind < tokens.size()
                && Words.isComma(tokens.get(behind))
                && Openers.takesClause(tokens.get(clause.verb().main()));
    }

    /// "The union that runs the port, which has 90 members, declined": behind nothing but relative clauses, what the
    /// first of them tells of is the subject. Null behind anything else.
    @Nullable
    Clause behindRelatives(int i) {
        if (i == 0 || open.subList(0, i).stream().anyMatch(clause -> clause.kind() != Clause.Kind.RELATIVE)) {
            return null;
        }
        int from = open.getFirst().range().from();
        int to = from > 0 && Words.isComma(tokens.get(from - 1)) ? from - 1 : from;
        Range subject = NounPhrases.subject(sentence, new Range(0, to));
        return subject.isEmpty() ? null : clause(Clause.Kind.MAIN, subject.from(), subject, i);
    }

    private Clause clause(Clause.Kind kind, int from, @Nullable Range subject, int i) {
        return new Clause(kind, new Range(from, finite.get(i).to()), subject, finite.get(i));
    }
}
