package org.claimgraph.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.extract.number.Numeral.Form;
import org.claimgraph.extract.quantity.Unit.Kind;
import org.claimgraph.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Reads what a number counts, in the singular: "more than 200 antennas" counts "antenna", "13 injured workers"
/// "worker", "50 heart transplants" "heart transplant". The last word is the head.
///
/// Nouns and adjectives before the head stay; participles, superlatives and the modifiers of
/// `/lexicon/value-skipped-modifiers.txt` do not.
final class CountedNounReader {
    private static final int LONGEST = 7;

    private final Set<String> skipped = WordList.words("value-skipped-modifiers");
    private final Set<String> invariable = WordList.words("value-invariable-nouns");
    private final Set<String> hyphenated = WordList.words("value-hyphenated-nouns");

    /// What `numeral` counts, or null.
    @Nullable
    Unit read(Lexemes lexemes, Numeral numeral) {
        int at = numeral.to();
        if (lexemes.isHyphen(at)) {
            return compound(lexemes, at + 1);
        }
        if (lexemes.at(at).isWord() && lexemes.at(at).isGlued()) {
            return null;
        }
        if (lexemes.at(at).is("of")) {
            int noun = afterOf(lexemes, at + 1, numeral);
            return noun < 0 ? null : phrase(lexemes, noun, false);
        }
        return phrase(lexemes, afterMeasure(lexemes, at), numeral.isExact() && numeral.value() == 1);
    }

    /// "seven-member".
    private @Nullable Unit compound(Lexemes lexemes, int at) {
        boolean known = hyphenated.contains(lexemes.at(at).lower());
        return known ? new Unit(singular(lexemes.at(at)), at + 1, Kind.COUNTED) : null;
    }

    /// "of the best screens" begins at "best"; -1 where "of" is not followed by what is counted.
    private static int afterOf(Lexemes lexemes, int at, Numeral numeral) {
        int next = at;
        while (lexemes.at(next).isAny("the", "these", "those", "all")
                || lexemes.at(next).tag().equals("PRP$")) {
            next++;
        }
        boolean needsNone = numeral.form() == Form.VAGUE || numeral.form() == Form.SHARE;
        return next > at || needsNone ? next : -1;
    }

    /// "20 500-pound bombs", "two 15-year-old boys": the measure in between is skipped.
    private static int afterMeasure(Lexemes lexemes, int at) {
        if (!lexemes.at(at).isNumber()) {
            return at;
        }
        int next = lexemes.afterHyphen(at + 1) + 1;
        while (lexemes.isHyphen(next)) {
            next += 2;
        }
        return next;
    }

    private @Nullable Unit phrase(Lexemes lexemes, int from, boolean single) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < from + LONGEST; at++) {
            Lexeme lexeme = lexemes.at(at);
            if (isHead(lexemes, at, single)) {
                words.add(singular(lexeme));
                return isName(lexemes, from, at) ? null : new Unit(String.join(" ", words), at + 1, Kind.COUNTED);
            }
            if (lexemes.isHyphen(at) && at > from) {
                continue;
            }
            if (!isModifier(lexemes, at)) {
                return null;
            }
            add(words, lexemes, at);
        }
        return null;
    }

    /// "one of the United States": several words of one name are no kind of thing.
    private static boolean isName(Lexemes lexemes, int from, int head) {
        return head > from && lexemes.list().subList(from, head + 1).stream().allMatch(Lexeme::isName);
    }

    /// Adds a modifier that stays; one behind a hyphen goes on with the word before it: "coal-fired".
    private void add(List<String> words, Lexemes lexemes, int at) {
        boolean joined = lexemes.isHyphen(at - 1) && lexemes.at(at).isGlued() && !words.isEmpty();
        if (joined) {
            words.set(words.size() - 1, words.getLast() + "-" + shown(lexemes.at(at)));
        } else if (lexemes.isHyphen(at + 1) || isKept(lexemes.at(at))) {
            words.add(shown(lexemes.at(at)));
        }
    }

    private boolean isKept(Lexeme lexeme) {
        boolean participle = lexeme.tag().startsWith("VB") || lexeme.lower().endsWith("ed");
        boolean degree = lexeme.tag().startsWith("RB") || lexeme.tag().equals("JJS");
        return !participle && !degree && !skipped.contains(lexeme.lower());
    }

    /// The plural that no plural follows ("sports cars"); after "one", the last of the singular nouns.
    private boolean isHead(Lexemes lexemes, int at, boolean single) {
        Lexeme lexeme = lexemes.at(at);
        Lexeme next = lexemes.at(at + 1);
        if (!lexeme.isWord() || lexeme.text().length() == 1 || lexemes.isHyphen(at + 1)) {
            return false;
        }
        if (single) {
            return lexeme.isNoun() && !next.tag().equals("NN");
        }
        boolean goesOn = (lexeme.isNoun() && next.tag().equals("NNS")) || (lexeme.isName() && next.isName());
        return isPlural(lexeme) && !goesOn && !next.tag().equals("POS"); // "10 of the Bears' 16 games"
    }

    private boolean isPlural(Lexeme lexeme) {
        boolean named = lexeme.tag().equals("NNP") && lexeme.text().endsWith("s");
        boolean alike = invariable.contains(lexeme.lower()) && !lexeme.tag().startsWith("VB");
        return lexeme.isPluralNoun() || named || alike;
    }

    private static boolean isModifier(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.at(at);
        return switch (lexeme.tag()) {
            case "JJ", "JJR", "JJS", "VBN", "VBG", "RB", "RBR" -> true;
            case "VBD" -> lexemes.at(at - 1).tag().equals("RB");
            default -> lexeme.isNoun();
        };
    }

    private static String shown(Lexeme lexeme) {
        boolean acronym = lexeme.text().length() > 1
                && Character.isUpperCase(lexeme.text().charAt(1));
        return acronym || lexeme.isName() || lexeme.tag().equals("JJ") ? lexeme.text() : lexeme.lower();
    }

    private static String singular(Lexeme lexeme) {
        if (lexeme.is("people")) {
            return "person";
        }
        boolean unknown = lexeme.lemma().equals(lexeme.lower()) || lexeme.isName();
        return unknown ? Plurals.singular(shown(lexeme)) : lexeme.lemma();
    }
}
