package org.claimgraph.compare.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.jspecify.annotations.Nullable;

/// What a statement says there was none of: "no blasting took place", "they had no gun".
///
/// @param text of it, with its "no"
/// @param head stem of its noun
/// @param marks stems that tell which: "Social Security" of "no Social Security numbers"
/// @param owner who had none, where it is had: "Berg" of "Berg had no children"; null otherwise
public record Nothing(
        Statement statement,
        String text,
        String head,
        Set<String> marks,
        @Nullable Thing owner) {
    private static final class Lists {
        /// What can be had or done and is no thing that was there or not.
        static final Set<String> ABSTRACT = Set.copyOf(WordList.words("compare-none-abstract"));

        /// Verbs that tell that something was there, or that it was noticed.
        static final Set<String> THERE = Set.copyOf(WordList.words("compare-none-verbs"));
    }

    private static final Pattern NONE = Pattern.compile(
            "^(?:no|not (?:one|a single|a|an|any)|never (?:a|an|any)|neither)\\s+(?<noun>.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT = Pattern.compile("\\b(?:not|never)\\b|n't\\b");

    private static final Pattern SOME = Pattern.compile("^(?:an?|any)\\s+(?<noun>.+)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_NOUN = Pattern.compile(
            "\\s*[,(]|\\s+(?:of|in|on|at|for|from|to|with|within|near|that|who|which|between|over|under|by|as|than)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Words before a noun that do not tell which.
    private static final Set<String> UNMARKED = Set.of("other", "singl", "such", "further", "actual", "real", "any");

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "his", "her", "their", "these", "those", "no");

    private static final Set<String> THERE_WORDS = Set.of("there", "it");

    private static final Set<String> VERB_BEFORE =
            Set.of("to", "would", "could", "can", "may", "might", "will", "shall", "should", "must");

    private static final Set<String> DENYING = Set.of("no", "not", "never", "without", "neither", "nor");

    /// How many words before a noun may deny it: "no indications of any serious damage".
    private static final int DENIED_WITHIN = 5;

    private static final Pattern NOW =
            Pattern.compile("^(?:is|are|has|have|'s|'re|will|can|does|do)\\b|^(?!was$)\\w+s$");

    /// What it says there was none of; null where it says no such thing.
    public static @Nullable Nothing of(Statement statement) {
        if (!statement.claim().negated()) {
            return null;
        }
        Claim claim = statement.claim();
        boolean had = had(claim);
        Nothing subject = had ? null : read(statement, claim.subject(), false, null);
        if (subject != null || (claim.lemma().equals("be") && !hasThere(claim))) {
            return subject;
        }
        return read(statement, claim.object(), deniesItsVerb(claim), had ? statement.subject() : null);
    }

    /// Whether it tells who had what: "no team has had more" denies no team.
    private static boolean had(Claim claim) {
        return claim.lemma().equals("have") || (claim.lemma().equals("take") && !isPlaced(claim));
    }

    private static boolean deniesItsVerb(Claim claim) {
        return Lists.THERE.contains(claim.lemma())
                && NOT.matcher(claim.predicate()).find();
    }

    /// @param bare whether "a gun" is one that there was none of, as in "had not a gun"
    private static @Nullable Nothing read(
            Statement statement, @Nullable Argument slot, boolean bare, @Nullable Thing owner) {
        if (slot == null) {
            return null;
        }
        String text = Words.plain(slot.text()).strip();
        Matcher none = NONE.matcher(text);
        Matcher some = SOME.matcher(text);
        String phrase = none.find() ? none.group("noun") : bare && some.find() ? some.group("noun") : "";
        String[] parts = BEHIND_NOUN.split(phrase, 2);
        List<Word> words = Words.of(parts[0]);
        if (words.isEmpty() || !Words.isContent(words.getLast())) {
            return null;
        }
        Word head = words.getLast();
        Set<String> marks = new HashSet<>();
        words.subList(0, words.size() - 1).stream()
                .filter(word -> Words.isContent(word) && !UNMARKED.contains(word.stem()))
                .forEach(word -> marks.add(word.stem()));
        boolean plain = !Lists.ABSTRACT.contains(head.text().toLowerCase(Locale.ROOT));
        return plain ? new Nothing(statement, text, head.stem(), marks, owner) : null;
    }

    /// Whether its verb only says that there was none.
    public boolean isThere() {
        Claim claim = statement.claim();
        return claim.lemma().equals("be") ? hasThere(claim) : Lists.THERE.contains(claim.lemma()) || isPlaced(claim);
    }

    private static boolean hasThere(Claim claim) {
        Argument subject = claim.subject();
        return subject != null && THERE_WORDS.contains(subject.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlaced(Claim claim) {
        Argument object = claim.object();
        return claim.lemma().equals("take") && object != null && object.text().equals("place");
    }

    /// Whether it is told of the present, and may be otherwise later.
    public boolean isOfNow() {
        return NOW.matcher(statement.claim().predicate().toLowerCase(Locale.ROOT))
                .find();
    }

    /// The word of the other statement that tells of what there was none of; null for none.
    @Nullable
    public Word toldIn(Statement other) {
        boolean marked = marks.stream()
                .allMatch(mark -> other.tells(mark)
                        || other.allStems().stream().anyMatch(stem -> Thesaurus.nearness(mark, stem) >= 0.8));
        if (!marked || ofAnother(other)) {
            return null;
        }
        List<Word> words = other.ownWords();
        for (int i = 0; i < words.size(); i++) {
            if (Thesaurus.implies(words.get(i).stem(), head)
                    && !isOfOthers(words, i)
                    && !isVerb(words, i, other)
                    && !isDefinite(words, i)
                    && !isDenied(words, i)) {
                return words.get(i);
            }
        }
        return null;
    }

    /// Whether it tells of what another had: by its subject, where that has a name.
    private boolean ofAnother(Statement other) {
        if (owner == null || !owner.named()) {
            return false;
        }
        Thing theirs = other.subject();
        Set<String> names = theirs != null && theirs.named() ? theirs.names() : other.names();
        return Overlap.shared(owner.names(), names).isEmpty();
    }

    /// "Of" a thing, or of so many: "the second of six children".
    private static boolean isOfOthers(List<Word> words, int at) {
        int before = at > 0 && words.get(at - 1).numeric() ? at - 2 : at - 1;
        return before >= 0 && words.get(before).text().equals("of");
    }

    /// Whether it is no noun, and so may be of another sense: "to carry", "was found" beside "a salary".
    private boolean isVerb(List<Word> words, int at, Statement other) {
        String before = at > 0 ? words.get(at - 1).text().toLowerCase(Locale.ROOT) : "";
        String stem = words.get(at).stem();
        boolean derived = stem.startsWith(head) || head.startsWith(stem); // "payment" and "paid"
        boolean predicate = !derived
                && other.predicateWords().stream().anyMatch(word -> word.stem().equals(stem));
        return predicate || VERB_BEFORE.contains(before);
    }

    private static boolean isDefinite(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 3), at).stream()
                .anyMatch(word -> DEFINITE.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isDenied(List<Word> words, int at) {
        return words.subList(Math.max(0, at - DENIED_WITHIN), at).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> DENYING.contains(word) || word.endsWith("n't"));
    }
}
