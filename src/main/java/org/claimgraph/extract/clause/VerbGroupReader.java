package org.claimgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;

/// Finds the verb groups of a sentence by their tags.
final class VerbGroupReader {
    /// Words right before a verb that negate it: "neither admitted nor denied".
    private static final Set<String> BEFORE = Set.of("never", "neither", "nor");

    /// Words inside a verb group that are no adverbs by their tags: "had last met", "have all been found".
    private static final Set<String> BETWEEN = Set.of("last", "first", "all", "both", "each");

    private final List<Token> tokens;

    private VerbGroupReader(Sentence sentence) {
        tokens = sentence.tokens();
    }

    /// In order, not overlapping.
    static List<VerbGroup> read(Sentence sentence) {
        return new VerbGroupReader(sentence).groups();
    }

    private List<VerbGroup> groups() {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (opensGroup(i)) {
                VerbGroup group = group(i);
                groups.add(group);
                i = group.to();
            } else {
                i++;
            }
        }
        return groups;
    }

    private boolean opensGroup(int i) {
        Token token = tokens.get(i);
        if (token.tag().equals("TO")) {
            return nextVerb(i + 1, "VB") >= 0;
        }
        return Words.isModal(token) || (Words.isVerb(token) && !isAttributive(i));
    }

    /// "the planned launch", "its declining sales": a participle between a determiner and a noun.
    private boolean isAttributive(int i) {
        String tag = tokens.get(i).tag();
        if ((!tag.equals("VBN") && !tag.equals("VBG")) || i == 0 || i + 1 == tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean opened = before.tag().equals("DT")
                || before.tag().equals("PRP$")
                || before.tag().equals("POS")
                || before.tag().startsWith("JJ")
                || (before.tag().equals("IN") && tag.equals("VBN"));
        return opened
                && (Words.isNoun(tokens.get(i + 1)) || tokens.get(i + 1).tag().startsWith("JJ"));
    }

    private VerbGroup group(int from) {
        Token first = tokens.get(from);
        int main = first.tag().equals("TO") ? nextVerb(from + 1, "VB") : from;
        boolean passive = false;
        for (int next = continuation(main); next >= 0; next = continuation(main)) {
            passive = Words.isPast(tokens.get(next)) && isBe(main);
            main = next;
        }
        boolean finite = isPastForm(from, main) || isCoordinated(from, main);
        VerbGroup.Form form = finite ? VerbGroup.Form.FINITE : form(from, first);
        return new VerbGroup(from, end(main), main, form, passive, isNegated(from, main));
    }

    /// "sources added.": what looks like a participle is the past tense when its noun has no other verb to go with.
    private boolean isPastForm(int from, int main) {
        if (from != main || from == 0 || !tokens.get(from).tag().equals("VBN")) {
            return false;
        }
        if (hasOwnSubject(from)) {
            return true;
        }
        int before = Words.beforeAdverbs(tokens, from);
        if (Words.isComma(tokens.get(before))) {
            return from + 1 < tokens.size() && !hasOtherVerb(from);
        }
        boolean named =
                Words.isNoun(tokens.get(before)) || tokens.get(before).tag().equals("PRP");
        return named && (tokens.get(before).tag().equals("PRP") || endsSentence(from) || !hasOtherVerb(from));
    }

    /// "will shut the plant and sell the land": a bare form that the parse joins to another says what it says.
    private boolean isCoordinated(int from, int main) {
        Token verb = tokens.get(main);
        int before = Words.beforeAdverbs(tokens, from);
        return before > 0
                && tokens.get(from).tag().equals("VB")
                && tokens.get(before).tag().equals("CC")
                && verb.relation().equals("conj")
                && verb.head() < before
                && hasModal(verb.head());
    }

    private boolean hasModal(int verb) {
        return tokens.stream().anyMatch(token -> token.head() == verb && Words.isModal(token));
    }

    /// "It opened in 1961 and was rebuilt": the parse gives it an active subject and no auxiliary.
    private boolean hasOwnSubject(int verb) {
        List<String> dependents = tokens.stream()
                .filter(token -> token.head() == verb)
                .map(Token::relation)
                .toList();
        return dependents.contains("nsubj") && !dependents.contains("aux") && !dependents.contains("auxpass");
    }

    private boolean endsSentence(int i) {
        return i + 1 >= tokens.size() || tokens.get(i + 1).tag().equals(".");
    }

    /// Whether another verb of the sentence is finite, a closing "..., officials said" aside.
    private boolean hasOtherVerb(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if (i != at && finite && !isRelative(i) && !(i > at && endsSentence(i))) {
                return true;
            }
        }
        return false;
    }

    /// "which carries": the verb of a relative clause is no other verb of the noun.
    private boolean isRelative(int i) {
        return i > 0 && tokens.get(i - 1).tag().startsWith("W");
    }

    private int end(int main) {
        int next = main + 1;
        return next < tokens.size()
                        && Words.isNegation(tokens.get(next))
                        && Words.isAuxiliary(tokens.get(main))
                        && !tokens.get(next).tag().equals("DT")
                ? next + 1
                : next;
    }

    /// The verb that continues the group whose last verb so far is at `last`, or -1.
    private int continuation(int last) {
        Token verb = tokens.get(last);
        if (Words.isModal(verb) || verb.lemma().equals("do")) {
            return nextVerb(last + 1, "VB");
        }
        if (verb.lemma().equals("have")) {
            return nextVerb(last + 1, "VBN", "VBD");
        }
        if (verb.lemma().equals("be") || verb.lemma().equals("get")) {
            return nextVerb(last + 1, "VBN", "VBG", "VBD");
        }
        return -1;
    }

    /// The next verb with one of the tags, adverbs and "not" passed over, or -1.
    private int nextVerb(int from, String... tags) {
        int i = from;
        while (i < tokens.size()
                && (Words.isAdverb(tokens.get(i))
                        || BETWEEN.contains(Words.lower(tokens.get(i)))
                        || (Words.isNegation(tokens.get(i))
                                && !tokens.get(i).tag().equals("DT")))) {
            i++;
        }
        return i < tokens.size() && List.of(tags).contains(tokens.get(i).tag()) ? i : -1;
    }

    private boolean isBe(int i) {
        String lemma = tokens.get(i).lemma();
        return lemma.equals("be") || lemma.equals("get");
    }

    private boolean isNegated(int from, int main) {
        int end = Math.min(tokens.size(), end(main));
        return tokens.subList(from, end).stream().anyMatch(Words::isNegation)
                || (from > 0 && BEFORE.contains(Words.lower(tokens.get(from - 1))));
    }

    private static VerbGroup.Form form(int from, Token first) {
        return switch (first.tag()) {
            case "TO" -> VerbGroup.Form.INFINITIVE;
            case "VB" -> from == 0 ? VerbGroup.Form.FINITE : VerbGroup.Form.INFINITIVE;
            case "VBG", "VBN" -> VerbGroup.Form.PARTICIPLE;
            default -> VerbGroup.Form.FINITE;
        };
    }
}
