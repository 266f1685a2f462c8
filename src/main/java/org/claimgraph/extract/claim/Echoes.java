package org.claimgraph.extract.claim;

import java.util.List;
import java.util.Set;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Span;
import org.claimgraph.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds what a clause says in passing of the time before: "met in the first such encounter since 2018".
///
/// That noun, not the clause's verb, is what the year belongs to.
final class Echoes {
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "last", "only", "biggest", "largest", "highest", "lowest", "worst", "best");

    private Echoes() {}

    /// What a statement says of the time before; null when it says nothing of the kind.
    static @Nullable Statement read(Statement statement, Layout layout) {
        Sentence sentence = statement.sentence();
        for (TimeExpression time : layout.timesIn(statement.told().span(sentence))) {
            if (statement.owns().test(time.span())) {
                Statement echo = echo(statement, time.span());
                if (echo != null) {
                    return echo;
                }
            }
        }
        return null;
    }

    private static @Nullable Statement echo(Statement statement, Span time) {
        List<Token> tokens = statement.sentence().tokens();
        int since = indexBefore(tokens, time);
        int from = since - 1;
        while (from > statement.predicate().to() && Words.isPhrasal(tokens.get(from)) && !isOrdinal(tokens.get(from))) {
            from--;
        }
        boolean echoes = since > 1
                && Words.is(tokens.get(since), "since")
                && Words.isNoun(tokens.get(since - 1))
                && isOrdinal(tokens.get(from))
                && from > statement.predicate().to();
        if (!echoes) {
            return null;
        }
        int start = tokens.get(from - 1).tag().equals("DT") ? from - 1 : from;
        Range told = new Range(start, indexBehind(tokens, time));
        return statement(statement, told, since - 1);
    }

    private static Statement statement(Statement whole, Range told, int noun) {
        Sentence sentence = whole.sentence();
        Span span = told.span(sentence);
        return new Statement(
                sentence,
                span,
                told,
                List.of(),
                null,
                whole.subject(),
                new Range(noun, noun + 1),
                sentence.tokens().get(noun).lemma(),
                null,
                Modality.ASSERTED,
                false,
                span::contains);
    }

    private static boolean isOrdinal(Token token) {
        return ORDINALS.contains(Words.lower(token));
    }

    private static int indexBefore(List<Token> tokens, Span span) {
        int index = tokens.size() - 1;
        while (index > 0 && tokens.get(index).span().end() > span.start()) {
            index--;
        }
        return index;
    }

    private static int indexBehind(List<Token> tokens, Span span) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().start() < span.end()) {
            index++;
        }
        return index;
    }
}
