package org.claimgraph.extract.quantity;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.extract.number.Numeral;
import org.claimgraph.lexicon.WordList;

/// Whether a number is someone's age: "aged 42", "the age of 12", "Vera Lunde, 34, rows", "she was 34", "he is said
/// to be 34", "a boy of nine".
final class AgeSense {
    private static final int OLDEST = 115;
    private static final Set<String> PEOPLE = Set.of("he", "she", "who", "i");
    private static final Set<String> HEARSAY = Set.of("said", "believed", "thought", "reported", "understood");

    private static final class People {
        static final Set<String> NOUNS = WordList.words("person-nouns");
    }

    private static final Set<String> ENDS = Set.of("", ".", ",", ";", "and", "but", "when", "at");

    boolean isAge(Lexemes lexemes, Numeral numeral) {
        int at = numeral.from();
        int before = lexemes.at(at - 1).is("of") ? at - 2 : at - 1;
        if (lexemes.at(before).isAny("aged", "age", "ages")) {
            return true;
        }
        boolean human = numeral.isExact() && numeral.value() >= 1 && numeral.value() <= OLDEST;
        return human && (isApposed(lexemes, numeral) || isPredicate(lexemes, numeral) || isOfSomeone(lexemes, numeral));
    }

    /// "Vera Lunde, 34, rows", "Vera Lunde (34)".
    private static boolean isApposed(Lexemes lexemes, Numeral numeral) {
        int at = numeral.from();
        boolean bracketed = lexemes.at(at - 1).is("(") && lexemes.at(at + 1).isAny(")", ",");
        boolean apposed = lexemes.at(at - 1).is(",") && lexemes.at(at + 1).isAny(",", ".", ";");
        return lexemes.at(at).isPlainInteger()
                && numeral.to() == at + 1
                && lexemes.at(at - 2).isName()
                && (bracketed || apposed);
    }

    /// "A boy of nine", "a woman of 46 from Lund".
    private static boolean isOfSomeone(Lexemes lexemes, Numeral numeral) {
        Lexeme noun = lexemes.at(numeral.from() - 2);
        Lexeme next = lexemes.at(numeral.to());
        return lexemes.at(numeral.from() - 1).is("of")
                && noun.isNoun()
                && People.NOUNS.contains(noun.lower())
                && !next.isNoun()
                && !next.tag().startsWith("JJ");
    }

    /// "She was 34", "Lunde is 34", "he is said to be 34".
    private static boolean isPredicate(Lexemes lexemes, Numeral numeral) {
        int from = numeral.from();
        boolean reported = lexemes.are(from - 2, "to", "be")
                && HEARSAY.contains(lexemes.at(from - 3).lower());
        int verb = reported ? from - 4 : from - 1;
        Lexeme subject = lexemes.at(verb - 1);
        return lexemes.at(verb).isAny("is", "was", "turns", "turned")
                && (PEOPLE.contains(subject.lower()) || subject.isName())
                && ENDS.contains(lexemes.at(numeral.to()).lower());
    }
}
