package org.claimgraph.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.value.Unit.Kind;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads what a number counts, in the singular: "more than 200 antennas" counts "antenna", "six crewed launches"
/// "launch", "50 heart transplants" "heart transplant".
///
/// Nouns before the head stay; participles and the modifiers of `/lexicon/value-skipped-modifiers.txt` do not.
final class CountedNounReader {
    private static final int LONGEST = 7;

    private final Set<String> skipped = WordList.words("value-skipped-modifiers");
    private final Set<String> invariable = WordList.words("value-invariable-nouns");
    private final Set<String> hyphenated = WordList.words("value-hyphenated-nouns");

    /// What the number that ends before `at` counts, or null.
    @Nullable
    Unit read(List<Lexeme> lexemes, Numeral numeral) {
        int at = numeral.to();
        if (at >= lexemes.size()) {
            return null;
        }
        if (lexemes.get(at).is("-") && !lexemes.get(at).spaced()) {
            return compound(lexemes, at + 1);
        }
        if (lexemes.get(at).isWord() && !lexemes.get(at).spaced()) {
            return null;
        }
        boolean of = lexemes.get(at).is("of");
        if (of) {
            at = afterDeterminer(lexemes, at + 1, numeral);
        }
        return at < 0 ? null : phrase(lexemes, at, !of && numeral.isExact() && numeral.value() == 1);
    }

    private @Nullable Unit compound(List<Lexeme> lexemes, int at) {
        boolean known =
                at < lexemes.size() && hyphenated.contains(lexemes.get(at).lower());
        return known ? new Unit(singular(lexemes.get(at)), at + 1, Kind.COUNTED) : null;
    }

    /// "of the best screens" begins at "best"; -1 where "of" is not followed by what is counted.
    private static int afterDeterminer(List<Lexeme> lexemes, int at, Numeral numeral) {
        int next = at;
        while (next < lexemes.size() && isDeterminer(lexemes.get(next))) {
            next++;
        }
        boolean needsNone = numeral.form() == Numeral.Form.VAGUE || numeral.form() == Numeral.Form.SHARE;
        return next < lexemes.size() && (next > at || needsNone) ? next : -1;
    }

    private static boolean isDeterminer(Lexeme lexeme) {
        return lexeme.is("the")
                || lexeme.is("these")
                || lexeme.is("those")
                || lexeme.is("all")
                || lexeme.tag().equals("PRP$");
    }

    private @Nullable Unit phrase(List<Lexeme> lexemes, int from, boolean single) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < lexemes.size() && at < from + LONGEST; at++) {
            Lexeme lexeme = lexemes.get(at);
            if (isHead(lexemes, at, single)) {
                words.add(singular(lexeme));
                if (isName(lexemes, from, at)) {
                    return null;
                }
                return new Unit(String.join(" ", words), at + 1, Kind.COUNTED);
            }
            if (lexeme.is("-") && !lexeme.spaced() && !words.isEmpty()) {
                continue;
            }
            if (!isModifier(lexeme)
                    && !(lexeme.tag().equals("VBD") && lexemes.get(at - 1).tag().equals("RB"))) {
                return null;
            }
            if (isKept(lexemes, at)) {
                join(words, lexemes, at);
            }
        }
        return null;
    }

    /// "one of the United States": several words of one name are no kind of thing.
    private static boolean isName(List<Lexeme> lexemes, int from, int head) {
        return head > from
                && lexemes.subList(from, head + 1).stream()
                        .allMatch(lexeme -> lexeme.tag().startsWith("NNP"));
    }

    /// A word after a hyphen goes on with the one before it: "coal-fired".
    private static void join(List<String> words, List<Lexeme> lexemes, int at) {
        boolean joined =
                at > 0 && lexemes.get(at - 1).is("-") && !lexemes.get(at).spaced() && !words.isEmpty();
        String word = shown(lexemes.get(at));
        if (joined) {
            words.set(words.size() - 1, words.getLast() + "-" + word);
        } else {
            words.add(word);
        }
    }

    private boolean isHead(List<Lexeme> lexemes, int at, boolean single) {
        Lexeme lexeme = lexemes.get(at);
        Lexeme next = at + 1 < lexemes.size() ? lexemes.get(at + 1) : null;
        if (!lexeme.isWord() || lexeme.text().length() == 1 || next != null && next.is("-") && !next.spaced()) {
            return false;
        }
        if (single) {
            return lexeme.isNoun() && (next == null || !next.tag().equals("NN"));
        }
        return isPlural(lexeme) && (next == null || !continuesCompound(lexeme, next));
    }

    /// "sports cars", "arms inspectors": a plural that another plural follows is a modifier.
    private static boolean continuesCompound(Lexeme lexeme, Lexeme next) {
        return lexeme.isNoun() && next.tag().equals("NNS") && next.isWord();
    }

    private boolean isPlural(Lexeme lexeme) {
        boolean named = lexeme.tag().equals("NNP") && lexeme.text().endsWith("s");
        return lexeme.isPluralNoun()
                || named
                || invariable.contains(lexeme.lower()) && !lexeme.tag().startsWith("VB");
    }

    private static boolean isModifier(Lexeme lexeme) {
        return lexeme.isNoun()
                || lexeme.tag().startsWith("JJ")
                || lexeme.tag().equals("VBN")
                || lexeme.tag().equals("VBG")
                || lexeme.tag().equals("RB")
                || lexeme.tag().equals("RBR");
    }

    private boolean isKept(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean inCompound = isHyphen(lexemes, at + 1) || isHyphen(lexemes, at - 1);
        boolean participle = lexeme.tag().startsWith("VB")
                || lexeme.tag().startsWith("RB")
                || lexeme.lower().endsWith("ed");
        boolean superlative = lexeme.tag().equals("JJS");
        return inCompound || !participle && !superlative && !skipped.contains(lexeme.lower());
    }

    private static boolean isHyphen(List<Lexeme> lexemes, int at) {
        return at >= 0
                && at < lexemes.size()
                && lexemes.get(at).is("-")
                && !lexemes.get(at).spaced();
    }

    private static String shown(Lexeme lexeme) {
        boolean acronym = lexeme.text().length() > 1
                && Character.isUpperCase(lexeme.text().charAt(1));
        boolean name = lexeme.tag().startsWith("NNP") || lexeme.tag().equals("JJ");
        return acronym || name ? lexeme.text() : lexeme.lower();
    }

    private static String singular(Lexeme lexeme) {
        if (lexeme.is("people")) {
            return "person";
        }
        String word = shown(lexeme);
        return lexeme.lemma().equals(lexeme.lower()) || lexeme.tag().startsWith("NNP")
                ? Plurals.singular(word)
                : lexeme.lemma();
    }
}
