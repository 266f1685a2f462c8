package org.claimgraph.compare.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// Finds what a statement says of causes. Offsets are into the words of its context.
final class CauseReader {
    /// A way to say it. Named groups of its words, "cause" and "effect", stand for what would else be read beside them.
    ///
    /// @param clears whether it says that the cause was none
    private record Way(boolean causeFirst, boolean clears, Pattern words) {
        static Way of(String order, String words) {
            return new Way(
                    order.endsWith("before"),
                    order.startsWith("not "),
                    Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final class Ways {
        static final List<Way> ALL = read(WordList.rows("compare-causes"));

        private static List<Way> read(List<List<String>> rows) {
            Map<String, String> pieces = rows.stream()
                    .filter(row -> row.getFirst().equals("let"))
                    .collect(Collectors.toMap(row -> "{" + row.get(1) + "}", row -> row.get(2)));
            return rows.stream()
                    .filter(row -> !row.getFirst().equals("let"))
                    .map(row -> Way.of(row.getFirst(), filled(row.get(1), pieces)))
                    .toList();
        }

        private static String filled(String words, Map<String, String> pieces) {
            return PIECE.matcher(words).replaceAll(match -> Matcher.quoteReplacement(pieces.get(match.group())));
        }
    }

    /// What a cause is told apart from: "an oven, not a battery", "not the oven but a battery".
    ///
    /// @param whole with the words that join it
    private record Contrast(Span whole, Span words) {}

    /// @param contrasted what it is told apart from
    private record Found(Span cause, Span effect, boolean denied, List<Span> contrasted) {}

    private static final Pattern PIECE = Pattern.compile("\\{[A-Z]+}");

    private static final Pattern CONTRAST = Pattern.compile(
            ",(?: and| but)? not (?<behind>[^,;:.]{3,60})(?:,|(?=[;:.]|$))|\\bnot (?<before>[^,;:.]{3,60}?),? but ",
            Pattern.CASE_INSENSITIVE);

    /// "It was an oven, not a battery" tells what brought about what the article is about.
    private static final Pattern CLEFT = Pattern.compile("^\\W*(?:but )?it (?:is|was) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.](?!\\d)"
            + "|\\b(?:but|which|who|although|while|(?:said|says|added|believes?|thinks?)(?: that)?)\\b");

    /// A clause with a finite verb, which is no thing that could be named as a cause.
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|whose|that|which|who)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT = Pattern.compile("(?:\\bnot|n't|\\bnever)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_BEFORE =
            Pattern.compile("(?:\\bnot|n't|\\bnever)(?: \\w+)? ?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile("\\b(?:no|neither|nobody|none)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IT = Pattern.compile("^\\W*(?:it|this|that)\\b", Pattern.CASE_INSENSITIVE);

    /// Stands for the signs of a contrast, so that they part no clauses.
    private static final String MASK = "_";

    private final Statement statement;
    private final Span claim;
    private final List<Contrast> contrasts;
    private final String text;

    private CauseReader(Statement statement) {
        this.statement = statement;
        this.claim = statement.claim().span().shifted(-statement.context().start());
        String plain = Words.plain(statement.words(statement.context()));
        this.contrasts = contrasts(plain);
        StringBuilder masked = new StringBuilder(plain);
        contrasts.forEach(contrast -> masked.replace(
                contrast.whole().start(),
                contrast.whole().end(),
                MASK.repeat(contrast.whole().length())));
        this.text = masked.toString();
    }

    /// The cause that the statement tells of, the last one where it tells of several, and all that it clears.
    static List<Cause> causes(Statement statement) {
        return new CauseReader(statement).all();
    }

    private List<Cause> all() {
        List<Found> all =
                Stream.concat(Ways.ALL.stream().flatMap(this::said), cleft()).toList();
        List<Cause> causes = new ArrayList<>();
        all.stream()
                .filter(found -> !found.denied() && made(found).isOwn())
                .max(Comparator.comparingInt(found -> found.cause().start()))
                .ifPresent(told -> {
                    causes.add(made(told));
                    told.contrasted().forEach(words -> causes.add(made(words, told.effect(), true)));
                });
        all.stream().filter(Found::denied).map(this::made).filter(Cause::isOwn).forEach(causes::add);
        return causes;
    }

    private Stream<Found> said(Way way) {
        return way.words()
                .matcher(text)
                .results()
                .filter(match -> claim.overlaps(new Span(match.start(), match.end())))
                .flatMap(match -> effect(way, match).stream().flatMap(effect -> said(way, match, effect)));
    }

    private Stream<Found> said(Way way, MatchResult match, Span effect) {
        Span cause = cause(way, match);
        boolean denied = way.clears()
                || NOT.matcher(match.group()).find()
                || NOT_BEFORE.matcher(text.substring(0, match.start())).find()
                || NONE.matcher(cause.of(text)).lookingAt();
        boolean nothing = !denied && NONE.matcher(effect.of(text)).find();
        Found found = found(cause, effect, denied);
        boolean sentence =
                way.causeFirst() && SENTENCE.matcher(found.cause().of(text)).find();
        return nothing || sentence || lacksEffect(way, match, found) ? Stream.empty() : Stream.of(found);
    }

    /// Whether what stands before "because" tells of nothing that came about: "in part because he had a gun".
    private boolean lacksEffect(Way way, MatchResult match, Found found) {
        return !way.causeFirst()
                && !match.namedGroups().containsKey("effect")
                && Cause.Told.of(statement, whole(found.effect())).isEmpty();
    }

    /// What the way names itself, or what stands beside it; before it, if need be, with what a comma parts from it:
    /// "the illness of its conductor, Ana Roe, has led to".
    private Span cause(Way way, MatchResult match) {
        Span beside = way.causeFirst() ? before(match) : behind(match);
        Span wider = beside.of(text).isBlank() && way.causeFirst() ? new Span(0, match.start()) : beside;
        return group(match, "cause").orElse(wider);
    }

    /// What the way names itself, nothing where it could and does not; or what stands beside it; of "because of ice,
    /// the bus" what stands behind the comma. None of a piece of a sentence that begins with "because".
    private Optional<Span> effect(Way way, MatchResult match) {
        if (match.namedGroups().containsKey("effect")) {
            return group(match, "effect").or(() -> Optional.of(new Span(match.start(), match.start())));
        }
        if (way.causeFirst()) {
            return Optional.of(behind(match));
        }
        Span before = before(match);
        if (!before.of(text).isBlank()) {
            return Optional.of(before);
        }
        if (before.start() > 0) {
            return Optional.of(new Span(clauseStart(before.start() - 1), match.start()));
        }
        int next = clauseEnd(match.end()) + 1;
        return next < text.length() ? Optional.of(new Span(next, clauseEnd(next))) : Optional.empty();
    }

    private Span before(MatchResult match) {
        return new Span(clauseStart(match.start()), match.start());
    }

    private Span behind(MatchResult match) {
        return new Span(match.end(), clauseEnd(match.end()));
    }

    private static Optional<Span> group(MatchResult match, String name) {
        boolean found = match.namedGroups().containsKey(name) && match.start(name) >= 0;
        return found ? Optional.of(new Span(match.start(name), match.end(name))) : Optional.empty();
    }

    private Stream<Found> cleft() {
        Matcher matcher = CLEFT.matcher(text);
        if (contrasts.isEmpty() || !matcher.find()) {
            return Stream.empty();
        }
        Found found = found(new Span(matcher.end(), clauseEnd(matcher.end())), new Span(0, 0), false);
        return found.contrasted().isEmpty() ? Stream.empty() : Stream.of(found);
    }

    /// Parts the words of a cause from a contrast that ends them or opens them.
    private Found found(Span cause, Span effect, boolean denied) {
        int start = cause.start();
        int end = cause.end();
        List<Span> contrasted = new ArrayList<>();
        for (Contrast contrast : contrasts) {
            if (cause.contains(contrast.whole())) {
                boolean opens = text.substring(start, contrast.whole().start()).isBlank();
                start = opens ? contrast.whole().end() : start;
                end = opens ? end : contrast.whole().start();
                contrasted.add(contrast.words());
            }
        }
        return new Found(new Span(start, Math.max(start, end)), effect, denied, contrasted);
    }

    private Cause made(Found found) {
        return made(found.cause(), found.effect(), found.denied());
    }

    private Cause made(Span cause, Span effect, boolean denied) {
        return Cause.of(statement, inArticle(cause), whole(effect), denied);
    }

    /// Where an effect is told in the article; in the sentence before, where all that is told of it is "it".
    private Span whole(Span effect) {
        return antecedent(effect).orElse(inArticle(effect));
    }

    private Optional<Span> antecedent(Span effect) {
        String article = statement.article().text();
        int end = statement.context().start();
        while (end > 0
                && (Character.isWhitespace(article.charAt(end - 1)) || "\"“”".indexOf(article.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == 0 || !IT.matcher(effect.of(text)).find()) {
            return Optional.empty();
        }
        return Optional.of(new Span(Wording.sentenceStart(article, end - 1), end));
    }

    private Span inArticle(Span words) {
        return words.shifted(statement.context().start());
    }

    private static List<Contrast> contrasts(String text) {
        return CONTRAST.matcher(text)
                .results()
                .map(match -> new Contrast(
                        new Span(match.start(), match.end()),
                        group(match, "behind").or(() -> group(match, "before")).orElseThrow()))
                .toList();
    }

    private int clauseStart(int from) {
        return CLAUSE_END
                .matcher(text.substring(0, from))
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private int clauseEnd(int from) {
        Matcher matcher = CLAUSE_END.matcher(text);
        return matcher.find(from) ? matcher.start() : text.length();
    }
}
