package org.claimgraph.compare.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.lexicon.Lemmatizer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.jspecify.annotations.Nullable;

/// A claim's sentence, taken apart around its verb so that it can be turned into a question: "the bridge", "does",
/// "carry", "some 22,000 vehicles a day".
///
/// @param opening   what stands before the subject: "in May"
/// @param subject   without a capital that only began the sentence
/// @param auxiliary what changes places with the subject: the sentence's own "was", "has" or "will", or a form of "do"
/// @param verb      the rest of the verb group, in the form that it takes behind the auxiliary; empty for a lone "is"
/// @param rest      what follows the verb group
record Inversion(String opening, String subject, String auxiliary, String verb, String rest) {
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "must", "shall", "should");

    /// Past forms that are base forms too, and in news mostly the past: "the fire cut power".
    private static final Set<String> UNCHANGED = Set.of(
            "beat", "bet", "bid", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "rid",
            "set", "shed", "shut", "split", "spread");

    private static final Set<String> ADVERBS = Set.of(
            "now", "also", "still", "already", "never", "just", "once", "soon", "then", "again", "last", "first",
            "later", "ever", "not", "thus", "even");

    private static final Set<String> ENDING_LIKE_ADVERBS =
            Set.of("ally", "apply", "fly", "imply", "multiply", "rally", "rely", "reply", "supply");

    /// What may open a sentence and be left out of the question, or end it.
    private static final Pattern LOOSE = Pattern.compile(
            "(?i)(?:(?:in|on|at|since|during|after|before|by|until|for|under|with)\\s.*|but|and|so|yet|then|now|however"
                    + "|instead|meanwhile|also|still|so far|as a result|in all|later|overnight|again)");

    private static final Pattern APPOSITION = Pattern.compile(",.*,", Pattern.DOTALL);

    /// Null where the sentence has no subject, or no finite verb behind it.
    static @Nullable Inversion of(Claim claim) {
        String text = Phrase.withoutStop(claim.text());
        Argument subject = claim.subject();
        int start = subject == null ? -1 : Phrase.indexOf(text, subject.text(), 0);
        if (subject == null || start < 0) {
            return null;
        }
        String opening = text.substring(0, start).replaceFirst("[,\\s]+$", "");
        if (!opening.isEmpty() && !LOOSE.matcher(opening).matches()) {
            return null;
        }
        int end = start + subject.text().length();
        int verbAt = Phrase.indexOf(text, claim.predicate(), end);
        if (verbAt < 0) {
            return null;
        }
        String between = text.substring(end, verbAt).strip();
        boolean adverb = isAdverbs(between) || BE.contains(between);
        List<String> group = words((adverb ? between + " " : "") + claim.predicate());
        String named = adverb || APPOSITION.matcher(between).matches()
                ? subject.text()
                : (subject.text() + " " + between).strip();
        return inverted(
                opening,
                Phrase.amidSentence(named, subject.entityId() != null),
                group,
                claim.lemma(),
                text.substring(verbAt + claim.predicate().length()).strip());
    }

    private static @Nullable Inversion inverted(
            String opening, String subject, List<String> group, String lemma, String rest) {
        List<String> adverbs = group.stream().takeWhile(Inversion::isAdverb).toList();
        List<String> verbs = group.subList(adverbs.size(), group.size());
        if (verbs.isEmpty() || group.stream().anyMatch(word -> word.contains("'") || word.contains("’"))) {
            return null;
        }
        String finite = verbs.getFirst().toLowerCase(Locale.ROOT);
        List<String> others = verbs.subList(1, verbs.size());
        boolean perfect =
                HAVE.contains(finite) && !others.isEmpty() && !others.getFirst().equals("to");
        if (BE.contains(finite) || MODALS.contains(finite) || perfect || (DO.contains(finite) && !others.isEmpty())) {
            return new Inversion(opening, subject, finite, joined(adverbs, "", others), rest);
        }
        if (others.stream().anyMatch(word -> MODALS.contains(word.toLowerCase(Locale.ROOT)))) {
            return null;
        }
        String base = base(finite, others.isEmpty() ? lemma : "");
        return base == null
                ? null
                : new Inversion(opening, subject, form(finite, base), joined(adverbs, base, others), rest);
    }

    /// The base form of a finite verb; null for what is none.
    private static @Nullable String base(String finite, String lemma) {
        if (HAVE.contains(finite)) {
            return "have";
        }
        if (finite.equals("to") || finite.endsWith("ing")) {
            return null;
        }
        String past = Lemmatizer.lemma(finite, "VBD");
        String present = Lemmatizer.lemma(finite, "VBZ");
        if (!lemma.isEmpty() && (lemma.equals(past) || lemma.equals(present) || lemma.equals(finite))) {
            return lemma;
        }
        return finite.endsWith("s") && !present.equals(finite) ? present : past;
    }

    /// The form of "do" that a verb's own form asks for.
    private static String form(String finite, String base) {
        if (finite.equals(base)) {
            return UNCHANGED.contains(base) ? "did" : "do";
        }
        boolean present = finite.equals("has")
                || (finite.endsWith("s") && Lemmatizer.lemma(finite, "VBZ").equals(base));
        return present ? "does" : "did";
    }

    /// The question that asks with these words, and ends in these.
    ///
    /// @param asking "when", "to how many people"; empty for a question of yes or no
    String ask(String asking, String tail) {
        return Phrase.question(asking, auxiliary, subject, verb, tail);
    }

    /// Whether its verb is a form of "be" and nothing more: "the tower is 174 metres high".
    boolean isLone() {
        return verb.isEmpty() && BE.contains(auxiliary);
    }

    /// The opening as it may end the question, where it tells when, where or in what: "in 2026".
    String openingAmid() {
        return opening.matches("(?i)(?:in|on|at|since|during|after|before|by|until|for|under)\\s.*")
                ? Phrase.amidSentence(opening, false)
                : "";
    }

    private static boolean isAdverbs(String words) {
        return !words.isEmpty() && words(words).stream().allMatch(Inversion::isAdverb);
    }

    private static boolean isAdverb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ADVERBS.contains(lower) || (lower.endsWith("ly") && !ENDING_LIKE_ADVERBS.contains(lower));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static String joined(List<String> adverbs, String base, List<String> others) {
        return Stream.of(adverbs.stream(), Stream.of(base), others.stream())
                .flatMap(each -> each)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
