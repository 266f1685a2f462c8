package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the participles that a comma sets off from the clause they stand in.
final class ParticipleReader {
    private static final Set<String> PREPOSITIONS = Set.of(
            "including",
            "excluding",
            "regarding",
            "concerning",
            "following",
            "according",
            "given",
            "depending",
            "starting");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Clause> clauses;

    private ParticipleReader(Sentence sentence, List<Clause> clauses) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.clauses = clauses;
    }

    /// @param clauses the sentence's finite clauses
    /// @param verbs   all its verb groups
    static List<Clause> read(Sentence sentence, List<Clause> clauses, List<VerbGroup> verbs) {
        ParticipleReader reader = new ParticipleReader(sentence, clauses);
        List<Clause> participles = new ArrayList<>();
        for (VerbGroup verb : verbs) {
            int comma = reader.comma(verb);
            if (verb.form() == VerbGroup.Form.PARTICIPLE && comma >= 0 && !reader.isPreposition(verb)) {
                participles.add(reader.clause(verb, comma));
            }
        }
        return participles;
    }

    /// "including", "regarding": participles by their form alone.
    private boolean isPreposition(VerbGroup verb) {
        return PREPOSITIONS.contains(Words.lower(tokens.get(verb.main())));
    }

    /// The comma or dash right before a verb group, adverbs passed over; -1 if there is none.
    private int comma(VerbGroup verb) {
        int before = Words.beforeAdverbs(tokens, verb.from());
        return before > 0 && (Words.isComma(tokens.get(before)) || Words.isDash(tokens.get(before))) ? before : -1;
    }

    private Clause clause(VerbGroup verb, int comma) {
        return new Clause(Clause.Kind.PARTICIPIAL, new Range(comma + 1, end(verb)), subject(verb, comma), verb);
    }

    /// Up to the next comma, the clause after, or the sentence's end.
    private int end(VerbGroup verb) {
        int end = verb.to();
        while (end < tokens.size() && !Words.isComma(tokens.get(end)) && !opens(end)) {
            end++;
        }
        return end;
    }

    private boolean opens(int at) {
        return clauses.stream().anyMatch(clause -> clause.range().from() == at);
    }

    /// ", appointed" tells of the noun before it, ", killing" of the subject of the clause it stands in.
    private @Nullable Range subject(VerbGroup verb, int comma) {
        if (tokens.get(verb.from()).tag().equals("VBN")) {
            Range noun = NounPhrases.endingAt(sentence, comma);
            return noun.isEmpty() ? null : noun;
        }
        Range subject = null;
        for (Clause clause : clauses) {
            if (clause.verb().to() <= comma) {
                subject = clause.subject();
            }
        }
        boolean there =
                subject != null && sentence.tokens().get(subject.from()).tag().equals("EX");
        return there ? null : subject;
    }
}
