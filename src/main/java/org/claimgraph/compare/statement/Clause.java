package org.claimgraph.compare.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Span;

/// The stretch of a statement around a value, up to the signs that part clauses: the words that the value belongs to.
///
/// @param span in the article's text
public record Clause(Statement statement, Span span) {
    private static final int FEWEST_WORDS = 2;
    private static final int NEAR = 10;

    public static Clause around(Statement statement, Span value) {
        Span whole = statement.context();
        String text = statement.article().text();
        int start = Math.min(value.start(), whole.end());
        int end = Math.min(value.end(), whole.end());
        Span span = new Span(before(text, start, whole.start()), behind(text, end, whole.end()));
        while (tellsTooLittle(statement, span) && !span.contains(whole)) {
            int from = before(text, Math.max(whole.start(), span.start() - 1), whole.start());
            int to = behind(text, Math.min(whole.end(), span.end() + 1), whole.end());
            span = new Span(Math.min(from, span.start()), Math.max(to, span.end()));
        }
        return new Clause(statement, span);
    }

    /// What is told of a place: what the predicate raises, and what stands right beside it: "headquarters in
    /// Rotterdam", "the Rotterdam talks".
    public Set<String> toldAt(Span value) {
        Set<String> told = new HashSet<>(told());
        told.addAll(toldBeside(value));
        return told;
    }

    /// What is raised right beside a value.
    public Set<String> toldBeside(Span value) {
        return hits().stream()
                .filter(hit -> isBeside(hit, value))
                .map(Topics.Hit::topic)
                .collect(Collectors.toSet());
    }

    private static boolean isBeside(Topics.Hit hit, Span value) {
        boolean before = hit.end() <= value.start() && value.start() - hit.end() <= NEAR;
        return before || hit.start() == value.end() + 1;
    }

    /// Whether it tells of something to come: "set to launch on Friday", in whatever sentence it stands.
    public boolean planned() {
        return Plans.WORDS.in(words());
    }

    private static final class Plans {
        static final Phrases WORDS = Phrases.of(WordList.words("compare-plans"));
    }

    private static boolean tellsTooLittle(Statement statement, Span span) {
        return statement.stemsWithin(span).size() < FEWEST_WORDS
                && new Clause(statement, span).hits().isEmpty();
    }

    /// The topics that the predicate itself raises, where it stands in this clause, or else its object: "marking the
    /// first meeting"; all that the clause raises where the predicate stands elsewhere. Of a verb that tells little
    /// ("go on sale") what stands beside it belongs to it.
    public Set<String> told() {
        Span predicate = statement.predicate();
        if (!span.overlaps(predicate)) {
            return topics();
        }
        Set<String> told = raisedIn(predicate);
        Argument object = statement.claim().object();
        if (told.isEmpty() && object != null) {
            told = raisedIn(object.span());
        }
        return told.isEmpty() && hits().isEmpty() ? statement.told() : told;
    }

    private Set<String> raisedIn(Span words) {
        return hits().stream()
                .filter(hit -> hit.start() < words.end() && hit.end() > words.start())
                .map(Topics.Hit::topic)
                .collect(Collectors.toSet());
    }

    /// What an amount of money in it is paid, taken or lost for; where the clause does not say, what its predicate
    /// says.
    public Set<String> roles() {
        Set<String> roles = with(hits(), Topics.Trait.MONEY);
        return roles.isEmpty() ? with(statement.toldHits(), Topics.Trait.MONEY) : roles;
    }

    private static Set<String> with(List<Topics.Hit> hits, Topics.Trait trait) {
        return hits.stream()
                .map(Topics.Hit::topic)
                .filter(topic -> Topics.has(topic, trait))
                .collect(Collectors.toSet());
    }

    /// All that the clause raises, what tells little by itself included; where it raises nothing, what the predicate
    /// raises.
    public Set<String> raised() {
        List<Topics.Hit> hits = hits();
        return (hits.isEmpty() ? statement.toldHits() : hits)
                .stream().map(Topics.Hit::topic).collect(Collectors.toSet());
    }

    /// What the clause raises; where it raises nothing, what the predicate raises.
    public Set<String> topics() {
        List<Topics.Hit> hits = hits();
        return (hits.isEmpty() ? statement.toldHits() : hits)
                .stream()
                        .map(Topics.Hit::topic)
                        .filter(topic -> !Topics.has(topic, Topics.Trait.WEAK))
                        .collect(Collectors.toSet());
    }

    List<Topics.Hit> hits() {
        return statement.topics().stream()
                .filter(hit -> span.contains(new Span(hit.start(), hit.end())))
                .toList();
    }

    List<Word> words() {
        return statement.wordsWithin(span);
    }

    /// How much of the lighter clause's words the other has too, 0 to 1.
    public double overlap(Clause other) {
        return Overlap.of(statement.stemsWithin(span), other.statement.stemsWithin(other.span));
    }

    private static int before(String text, int from, int limit) {
        int at = from;
        while (at > limit && !parts(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int behind(String text, int from, int limit) {
        int at = from;
        while (at < limit && !parts(text, at)) {
            at++;
        }
        return at;
    }

    /// Whether the sign at this place parts clauses; the comma of 1,000 and the point of 4.6 do not.
    private static boolean parts(String text, int at) {
        char sign = text.charAt(at);
        if (sign != ',' && sign != ';' && sign != ':' && sign != '—' && sign != '(' && sign != ')') {
            return false;
        }
        return at + 1 >= text.length()
                || !Character.isDigit(text.charAt(at + 1))
                || at == 0
                || !Character.isDigit(text.charAt(at - 1));
    }
}
