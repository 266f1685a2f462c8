package org.claimgraph.compare.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// What a statement says brought something about: "A faulty hinge" is behind "the delay".
///
/// @param cause  the words of the cause
/// @param effect the words of what it brought about
record Cause(Statement statement, Span cause, Span effect) {
    private record Way(boolean causeFirst, Pattern words) {}

    private static final class Ways {
        static final List<Way> ALL = WordList.rows("compare-causes").stream()
                .map(row ->
                        new Way(row.getFirst().equals("before"), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE)))
                .toList();
    }

    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|said|says|whose|that|which|who)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.]|\\b(?:but|which|who|although|while)\\b");

    /// The cause that the statement tells of; the last one where it tells of several.
    static @Nullable Cause of(Statement statement) {
        String quote = Words.plain(statement.claim().quote());
        Cause found = null;
        for (Way way : Ways.ALL) {
            Matcher matcher = way.words().matcher(quote);
            while (matcher.find()) {
                Span before = new Span(clauseStart(quote, matcher.start()), matcher.start());
                Span behind = new Span(matcher.end(), clauseEnd(quote, matcher.end()));
                Cause cause = way.causeFirst() ? of(statement, before, behind) : of(statement, behind, before);
                boolean later =
                        found == null || cause.cause().start() > found.cause().start();
                boolean thing = (!way.causeFirst() || cause.isThing()) && cause.isOwn();
                found = later && !cause.causeStems().isEmpty() && thing ? cause : found;
            }
        }
        return found;
    }

    private static Cause of(Statement statement, Span cause, Span effect) {
        int offset = statement.claim().span().start();
        return new Cause(statement, cause.shifted(offset), effect.shifted(offset));
    }

    /// Whether the cause is told as a thing, not as a sentence of its own of which only a part is the cause.
    private boolean isThing() {
        return !SENTENCE.matcher(statement.words(cause)).find();
    }

    /// Whether it is the claim's own, not that of another clause of its sentence.
    private boolean isOwn() {
        return causeStems().keySet().stream()
                .anyMatch(stem -> statement.ownWords().stream()
                        .anyMatch(word -> word.stem().equals(stem)));
    }

    /// Whether a word of this cause is a kind of one of the other's: "clouds" of "weather".
    boolean isKindOf(Cause other) {
        return causeStems().keySet().stream()
                .anyMatch(stem -> other.causeStems().keySet().stream().anyMatch(kind -> Thesaurus.kindOf(stem, kind)));
    }

    /// Without adverbs: "that ultimately" names no cause.
    Map<String, Double> causeStems() {
        Map<String, Double> stems = new HashMap<>(statement.stemsWithin(cause));
        stems.keySet().removeIf(stem -> stem.endsWith("ly"));
        return stems;
    }

    Map<String, Double> effectStems() {
        return statement.stemsWithin(effect);
    }

    String text() {
        return statement.words(cause).strip();
    }

    private static int clauseStart(String quote, int from) {
        Matcher matcher = CLAUSE_END.matcher(quote.substring(0, from));
        int start = 0;
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }

    private static int clauseEnd(String quote, int from) {
        Matcher matcher = CLAUSE_END.matcher(quote);
        return matcher.find(from) ? matcher.start() : quote.length();
    }
}
