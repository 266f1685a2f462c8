package org.claimgraph.extract.quantity;

import java.util.Set;
import org.claimgraph.extract.number.Lexeme;
import org.claimgraph.extract.number.Lexemes;
import org.claimgraph.lexicon.WordList;

/// Whether a number without a noun stands for those whom it counts: "twenty-four are in hospital", "the fire killed
/// three", "four of them", "six dead", "and another 47 on Friday"; not "the two were".
final class LoneCountSense {
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "MD");

    /// What a clause's subject can stand right behind.
    private static final Set<String> OPENS =
            Set.of("", ",", ";", ":", "-", "and", "but", "or", "while", "that", "whereas", "because");

    private final Set<String> verbs = WordList.words("value-lone-count-verbs");

    /// @param hedge where the amount begins and ends with its words: "at least six", "twelve or more"
    boolean isCount(Lexemes lexemes, Amount amount, Hedge hedge) {
        return amount.numeral().value() >= 2
                && (isOfFate(lexemes, hedge.to())
                        || isOfThem(lexemes, hedge.to())
                        || isAnother(lexemes, hedge.from(), hedge.to())
                        || isSubject(lexemes, hedge.from(), hedge.to())
                        || isObject(lexemes, hedge.from(), hedge.to()));
    }

    /// "Six dead and 12 injured"; not "two dead soldiers".
    private static boolean isOfFate(Lexemes lexemes, int to) {
        return lexemes.at(to).isAny("dead", "injured", "wounded", "hurt", "missing", "homeless", "unaccounted")
                && !lexemes.at(to + 1).isNoun();
    }

    /// "Four of them", "ten of us".
    private static boolean isOfThem(Lexemes lexemes, int to) {
        return lexemes.at(to).is("of") && lexemes.at(to + 1).isAny("them", "us", "whom", "those");
    }

    /// "71 flights on Thursday and another 47 on Friday"; not "another 47 flights".
    private static boolean isAnother(Lexemes lexemes, int from, int to) {
        return lexemes.at(from - 1).isAny("another", "further") && endsBefore(lexemes.at(to));
    }

    /// "Three have died", "in all 58 were hurt".
    private static boolean isSubject(Lexemes lexemes, int from, int to) {
        Lexeme before = lexemes.at(from - 1);
        boolean inAll = before.isAny("all", "total") && lexemes.at(from - 2).is("in");
        boolean opens = before.tag().equals("RB") || OPENS.contains(before.lower());
        return (opens || inAll) && FINITE.contains(verb(lexemes, to).tag());
    }

    /// The first word from an index on that is neither an adverb nor "more".
    private static Lexeme verb(Lexemes lexemes, int from) {
        int at = from;
        while (lexemes.at(at).tag().equals("RB") || lexemes.at(at).is("more")) {
            at++;
        }
        return lexemes.at(at);
    }

    /// "Killing three", "injured 12 and", "the guests numbered 30"; not "killed three-year-old", "killed three more
    /// people".
    private boolean isObject(Lexemes lexemes, int from, int to) {
        Lexeme verb = lexemes.at(from - 1);
        return endsBefore(lexemes.at(to)) && verb.tag().startsWith("VB") && verbs.contains(verb.lemma());
    }

    /// Whether what follows a number is no noun that it counts.
    private static boolean endsBefore(Lexeme next) {
        return next.tag().equals("IN") || next.isAny("", ".", ",", ";", "and", "but");
    }
}
