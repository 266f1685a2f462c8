package org.claimgraph.compare.statement;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Topics;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ReportedClaim;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// A claim as the rules see it: its words without those that say who said it, the topics they raise, the names.
/// Offsets are into the article's text.
public final class Statement {
    /// Verbs that tell little without what stands beside them.
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "go", "get", "take", "make", "put", "begin", "start", "give", "come", "hold", "stand",
            "stay", "say", "tell", "know", "known", "expect", "plan", "become", "remain", "set", "run");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

    /// How many characters beside a verb that tells little belong to it.
    private static final int BESIDE_BEFORE = 20;

    private static final int BESIDE_BEHIND = 40;

    /// What a resolved text adds: "Monday (March 2, 2026)".
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^)]*\\)");

    private static final Pattern SO_FAR =
            Pattern.compile("\\b(?:yet|so far|until now|up to now|to date)\\b", Pattern.CASE_INSENSITIVE);

    private final ReportedClaim reported;
    private final Wording wording;
    private final List<Topics.Hit> topics;
    private final Span predicate;
    private final Lead lead;
    private final String ownText;
    private final List<Word> ownWords;
    private final Set<String> allStems;
    private final @Nullable Thing subject;
    private final @Nullable Thing object;
    private final List<Cause> causes;

    /// @param lead what its article is about
    public Statement(ReportedClaim reported, Lead lead) {
        this.reported = reported;
        this.lead = lead;
        Claim claim = reported.claim();
        this.wording = new Wording(reported);
        this.topics = Topics.of(wording.words());
        this.ownText = IN_BRACKETS.matcher(claim.text()).replaceAll("");
        this.ownWords = Words.of(ownText);
        this.allStems = new LinkedHashSet<>(stems().keySet());
        ownWords.stream().filter(Words::isContent).map(Word::stem).forEach(allStems::add);
        this.predicate = predicate(claim);
        this.subject = thing(claim.subject());
        this.object = thing(claim.object());
        this.causes = CauseReader.causes(this);
    }

    /// Where its words stand.
    public Span context() {
        return wording.context();
    }

    /// The stems of the subject's words that are written like names, where it happens left aside: "the talks in
    /// Riga" names nobody.
    Set<String> subjectNames() {
        Argument subject = claim().subject();
        Set<String> found = subject == null ? Set.of() : Overlap.shared(names(), Words.stems(subject.text()));
        found = new LinkedHashSet<>(found);
        found.removeAll(placeStems());
        return found;
    }

    /// The stems of the places at which something in it happens.
    public Set<String> placeStems() {
        return Located.in(this).stream()
                .flatMap(place -> Words.stems(place.text()).stream())
                .collect(Collectors.toSet());
    }

    public Lead lead() {
        return lead;
    }

    /// What it says brought something about, and what not.
    public List<Cause> causes() {
        return causes;
    }

    /// Its subject; null where it has none.
    @Nullable
    public Thing subject() {
        return subject;
    }

    /// Its object; null where it has none.
    @Nullable
    public Thing object() {
        return object;
    }

    /// The claim as it stands for itself, without what its resolving put in brackets.
    public String ownText() {
        return ownText;
    }

    /// The words of the claim alone, as it stands for itself: pronouns resolved, the rest of its sentence left aside.
    /// Their offsets point nowhere.
    public List<Word> ownWords() {
        return ownWords;
    }

    /// Whether it tells of this, in its own words or those of its sentence.
    public boolean tells(String stem) {
        return stems().containsKey(stem)
                || ownWords.stream().anyMatch(word -> word.stem().equals(stem));
    }

    /// The content stems of its own words and those of its sentence.
    public Set<String> allStems() {
        return allStems;
    }

    /// Whether one of its amounts stands in these words: "97,000 customers".
    public boolean counts(Span words) {
        return claim().quantities().stream().anyMatch(quantity -> words.contains(quantity.span()));
    }

    /// Who and what takes part in it.
    public Participants participants() {
        return new Participants(this, null);
    }

    private @Nullable Thing thing(@Nullable Argument argument) {
        return argument == null ? null : Thing.of(this, argument);
    }

    public ReportedClaim reported() {
        return reported;
    }

    public Claim claim() {
        return reported.claim();
    }

    public Article article() {
        return reported.article();
    }

    public List<Word> words() {
        return wording.words();
    }

    public List<Topics.Hit> topics() {
        return topics;
    }

    public Set<String> topicNames() {
        return topics.stream().map(Topics.Hit::topic).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Content stems and how rare each is.
    public Map<String, Double> stems() {
        return wording.stems();
    }

    /// The content stems of the claim's own words, the rest of its sentence left aside, and how rare each is.
    public Map<String, Double> ownStems() {
        Map<String, Double> own = new HashMap<>();
        ownWords.stream().filter(Words::isContent).forEach(word -> own.put(word.stem(), Rarity.of(word.stem())));
        return own;
    }

    /// Where the predicate stands; with its subject and what follows, up to the clause's end, when its verb tells
    /// little by itself.
    Span predicate() {
        return predicate;
    }

    /// Where the words of the predicate alone stand; all of the claim where they do not stand together.
    Span verb() {
        int at = claim().quote().indexOf(claim().predicate());
        int start = claim().span().start() + at;
        return at < 0
                ? claim().span()
                : new Span(start, start + claim().predicate().length());
    }

    /// The names in its subject and its object.
    public Set<String> slotNames() {
        Set<String> slots = new LinkedHashSet<>(subjectNames());
        Argument object = claim().object();
        if (object != null) {
            slots.addAll(Overlap.shared(names(), Words.stems(object.text())));
        }
        return slots;
    }

    /// Whether its verb tells little without what stands beside it.
    public boolean light() {
        return LIGHT.contains(claim().lemma());
    }

    /// Whether something is done to its subject, as far as its words show: "was found", not "was finding".
    public boolean passive() {
        List<Word> group = Words.of(claim().predicate());
        boolean be = group.stream()
                .anyMatch(word ->
                        word.stem().equals("be") || BE.contains(word.text().toLowerCase(Locale.ROOT)));
        return be
                && !claim().lemma().equals("be")
                && group.stream().noneMatch(word -> word.text().endsWith("ing"));
    }

    /// Whether it says that something can still come: "not yet examined", "no demands so far".
    public boolean notYet() {
        return claim().negated() && SO_FAR.matcher(Words.plain(claim().quote())).find();
    }

    /// Whether it is a sentence at all, and not a line of a page's furniture.
    public boolean tells() {
        String lemma = claim().lemma();
        String quote = claim().quote();
        boolean verbless = lemma.isEmpty() || !Character.isLowerCase(lemma.charAt(0));
        return !verbless && quote.indexOf('·') < 0 && quote.indexOf('|') < 0;
    }

    /// The topics that the predicate raises.
    public List<Topics.Hit> toldHits() {
        return topics.stream()
                .filter(hit -> hit.start() < predicate.end() && hit.end() > predicate.start())
                .toList();
    }

    /// What happens in it: what its predicate raises, or where that only tells of a plan, its subject:
    /// "the launch is scheduled for".
    public Set<String> events() {
        Set<String> events = new LinkedHashSet<>(told());
        Argument subject = claim().subject();
        if (subject != null && Course.tellsAPlan(this)) {
            topics.stream()
                    .filter(hit -> subject.span().overlaps(new Span(hit.start(), hit.end())))
                    .forEach(hit -> events.add(hit.topic()));
        }
        return events;
    }

    /// The topics that the words of the predicate alone raise.
    public Set<String> toldByVerb() {
        return topics.stream()
                .filter(hit -> verb().overlaps(new Span(hit.start(), hit.end())))
                .map(Topics.Hit::topic)
                .collect(Collectors.toSet());
    }

    public Set<String> told() {
        return toldHits().stream().map(Topics.Hit::topic).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<Word> predicateWords() {
        return words().stream()
                .filter(word -> predicate.overlaps(new Span(word.start(), word.end())))
                .toList();
    }

    private static Span predicate(Claim claim) {
        int whole = claim.span().start();
        int at = claim.quote().indexOf(claim.predicate());
        if (at < 0) {
            return claim.span();
        }
        if (LIGHT.contains(claim.lemma())) {
            int from = Math.max(0, at - BESIDE_BEFORE);
            int to = Math.min(claim.quote().length(), at + claim.predicate().length() + BESIDE_BEHIND);
            return new Span(whole + from, whole + to);
        }
        int end = Math.min(claim.quote().length(), at + claim.predicate().length() + 1);
        return new Span(whole + at, whole + end);
    }

    /// Stems of the words written like names.
    public Set<String> names() {
        return wording.names();
    }

    /// The words of a stretch of the claim, or of the rest of its sentence before it.
    List<Word> wordsWithin(Span stretch) {
        return words().stream()
                .filter(word -> stretch.contains(new Span(word.start(), word.end())))
                .toList();
    }

    /// The content stems of a stretch of the claim.
    Map<String, Double> stemsWithin(Span stretch) {
        Map<String, Double> within = new HashMap<>();
        wordsWithin(stretch).stream()
                .filter(Words::isContent)
                .forEach(word -> within.put(word.stem(), Rarity.of(word.stem())));
        return within;
    }

    public boolean planned() {
        return Course.planned(this);
    }

    public boolean asserted() {
        return Course.asserted(this);
    }

    public OffsetDateTime knownAt() {
        return article().knownAt();
    }

    /// How much later than the other this one was published; negative when earlier.
    public Duration after(Statement other) {
        return Duration.between(other.knownAt(), knownAt());
    }

    public String words(Span span) {
        return span.of(article().text());
    }

    /// Who or what fills a slot, as printed; by name where a pronoun is printed.
    String printed(Thing thing) {
        String printed = words(thing.span()).strip();
        return Words.stems(printed).isEmpty() ? resolved(thing, printed) : printed;
    }

    private String resolved(Thing thing, String printed) {
        return Stream.of(claim().subject(), claim().object())
                .flatMap(Stream::ofNullable)
                .filter(argument -> argument.span().equals(thing.span()))
                .map(Argument::text)
                .findFirst()
                .orElse(printed);
    }

    /// Who answers for the claim, for explanations: "Cascade Ledger".
    public String voice() {
        return article().sourceName();
    }
}
