package org.claimgraph.compare.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.compare.word.Phrases;
import org.claimgraph.compare.word.Rarity;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.lexicon.WordList;

/// What the words of an evidence say about a statement.
///
/// @param coverage how much of what the statement says of its subject the evidence says too, 0 to 1
/// @param hole     how much the weightiest word that the evidence lacks weighs, 0 to 1
/// @param conflict opposites, other numbers, other members of one kind, 0 or more
/// @param negated  whether one of them is negated and the other is not
public record Signs(double coverage, double hole, double conflict, boolean negated) {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "may");
    private static final double NUMBER_WEIGHT = 4;
    private static final double SUBJECT_WEIGHT = 0.3;

    private static final class Lists {
        static final Phrases NEGATIONS = Phrases.of(WordList.words("compare-negations"));
    }

    private record Part(Word word, double weight, double matched) {}

    public static Signs of(String evidence, String statement) {
        List<Word> known = Words.of(evidence);
        List<Word> said = Words.of(statement);
        Set<String> stems = known.stream().map(Word::stem).collect(Collectors.toSet());
        List<Part> parts = parts(said, stems);
        double weight = parts.stream().mapToDouble(Part::weight).sum();
        double matched = parts.stream()
                .mapToDouble(part -> part.weight() * part.matched())
                .sum();
        double hole = parts.stream()
                .mapToDouble(part -> part.weight() * (1 - part.matched()))
                .max()
                .orElse(0);
        return new Signs(
                weight == 0 ? 0.5 : matched / weight,
                hole / 5,
                conflict(parts, known, stems),
                Lists.NEGATIONS.in(known) != Lists.NEGATIONS.in(said));
    }

    private static List<Part> parts(List<Word> said, Set<String> evidence) {
        int subject = subjectEnd(said);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Word word = said.get(i);
            if (!telling(word) || Lists.NEGATIONS.in(List.of(word))) {
                continue;
            }
            double matched = match(word, evidence);
            double weight = word.numeric() ? NUMBER_WEIGHT : Math.max(0.5, Rarity.of(word.stem()));
            if (i >= subject) {
                parts.add(new Part(word, weight, matched));
            } else if (matched > 0) {
                parts.add(new Part(word, weight * SUBJECT_WEIGHT, matched));
            }
        }
        return parts;
    }

    /// How many words name the subject: the capitalized ones at the beginning and what joins them.
    private static int subjectEnd(List<Word> said) {
        int end = 0;
        for (int i = 0; i < said.size() && i < end + 3; i++) {
            if (said.get(i).capitalized()) {
                end = i + 1;
            } else if (Words.isContent(said.get(i))) {
                break;
            }
        }
        return Math.min(end, said.size() - 1);
    }

    private static boolean telling(Word word) {
        return word.numeric() || Words.isContent(word) || month(word);
    }

    private static boolean month(Word word) {
        return word.capitalized() && MONTHS.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static double match(Word word, Set<String> evidence) {
        if (evidence.contains(word.stem())) {
            return 1;
        }
        return word.numeric() || month(word)
                ? 0
                : evidence.stream()
                        .mapToDouble(
                                stem -> Math.max(related(word.stem(), stem), Thesaurus.nearness(word.stem(), stem)))
                        .max()
                        .orElse(0);
    }

    /// Words of one root: "film" and "filming", "Denmark" not, "Australia" and "Australian".
    private static double related(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int longest = Math.max(one.length(), other.length());
        boolean root = (shared >= 5 && longest - shared <= 4) || (shared >= 4 && longest - shared <= 2);
        return root ? 0.85 : 0;
    }

    private static double conflict(List<Part> parts, List<Word> known, Set<String> evidence) {
        double conflict = 0;
        for (Part part : parts) {
            if (part.matched() > 0) {
                continue;
            }
            Word word = part.word();
            if (word.numeric() || month(word)) {
                conflict += known.stream().anyMatch(other -> sameSort(word, other)) ? 1 : 0.3;
            } else if (evidence.stream().anyMatch(stem -> Thesaurus.opposites(word.stem(), stem))) {
                conflict += 1;
            } else if (evidence.stream().anyMatch(stem -> siblings(word.stem(), stem))) {
                conflict += 0.5;
            }
        }
        return conflict;
    }

    private static boolean sameSort(Word one, Word other) {
        boolean years = (one.text().length() == 4) == (other.text().length() == 4);
        return (one.numeric() && other.numeric() && years) || (month(one) && month(other));
    }

    private static boolean siblings(String one, String other) {
        Set<String> kinds = new HashSet<>(Thesaurus.kindsOf(one));
        kinds.retainAll(Thesaurus.kindsOf(other));
        return !kinds.isEmpty();
    }
}
