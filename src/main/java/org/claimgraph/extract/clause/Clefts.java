package org.claimgraph.extract.clause;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Sentences that lift a part of a clause out of it: "It was the first time the leaders had met since 2018", "The last
/// time they met was in 2018", "A bug is what has held it up". They say one thing, and say it with the inner verb.
///
/// @param carriers the verbs that only carry the rest: "was", "marks", "is"
/// @param inner    the verbs that tell what happened, each with the tokens in which its subject stands
record Clefts(Set<VerbGroup> carriers, Map<VerbGroup, Range> inner) {
    private static final Set<String> CARRIERS = Set.of("be", "mark", "represent", "become", "come");
    private static final Set<String> LINKS = Set.of("what", "why", "how", "where", "when", "because");
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "next", "only", "latest");

    /// @param finite the sentence's finite verb groups in order
    static Clefts of(Sentence sentence, List<VerbGroup> finite) {
        Clefts clefts = new Clefts(new LinkedHashSet<>(), new LinkedHashMap<>());
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (Words.is(tokens.get(at), "time") && ORDINALS.contains(Words.lower(tokens.get(at - 1)))) {
                clefts.addTime(tokens, finite, at);
            }
        }
        for (int i = 0; i + 1 < finite.size(); i++) {
            clefts.addLink(tokens, finite, i);
        }
        return clefts;
    }

    private void addTime(List<Token> tokens, List<VerbGroup> finite, int at) {
        int next = 0;
        while (next < finite.size() && finite.get(next).from() < at) {
            next++;
        }
        if (next == finite.size() || !isSubject(tokens, at + 1, finite.get(next).from())) {
            return;
        }
        Range subject = new Range(at + 1, finite.get(next).from());
        if (next > 0
                && isCarrier(tokens, finite.get(next - 1))
                && !hasComma(tokens, finite.get(next - 1).to(), at)) {
            carriers.add(finite.get(next - 1));
            inner.put(finite.get(next), subject);
        } else if (next + 1 < finite.size()
                && isCarrier(tokens, finite.get(next + 1))
                && !hasComma(tokens, at, finite.get(next + 1).from())) {
            carriers.add(finite.get(next + 1));
            inner.put(finite.get(next), subject);
        }
    }

    /// "A bug is what held it up", "that is why the firm pays".
    private void addLink(List<Token> tokens, List<VerbGroup> finite, int i) {
        VerbGroup be = finite.get(i);
        VerbGroup next = finite.get(i + 1);
        boolean links = tokens.get(be.main()).lemma().equals("be")
                && be.to() < next.from()
                && LINKS.contains(Words.lower(tokens.get(be.to())));
        if (!links || carriers.contains(be) || hasComma(tokens, be.to(), next.from())) {
            return;
        }
        boolean own = isSubject(tokens, be.to() + 1, next.from());
        int from = i == 0 ? 0 : finite.get(i - 1).to();
        carriers.add(be);
        inner.put(next, own ? new Range(be.to() + 1, next.from()) : new Range(from, be.from()));
    }

    /// A noun or a pronoun stands there, and no comma.
    private static boolean isSubject(List<Token> tokens, int from, int to) {
        return from < to
                && !hasComma(tokens, from, to)
                && tokens.subList(from, to).stream().anyMatch(Words::isNominal);
    }

    private static boolean isCarrier(List<Token> tokens, VerbGroup verb) {
        return CARRIERS.contains(tokens.get(verb.main()).lemma());
    }

    private static boolean hasComma(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(Words::isComma);
    }
}
