package org.claimgraph.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.text.Token;

/// What a single token is, by its Penn Treebank tag and its letters.
public final class Words {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''", "‘‘", "’’", "«", "»", "„");
    private static final Set<String> EDGES =
            Set.of(",", ";", ":", "—", "–", "-", "--", "―", "(", ")", "[", "]", ".", "!", "?", "...", "…", "•");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing", "cannot");

    private static final Set<String> BOTH = Set.of("both", "either", "neither");

    private Words() {}

    public static String lower(Token token) {
        return token.text().toLowerCase(Locale.ENGLISH).replace('’', '\'');
    }

    public static boolean is(Token token, String word) {
        return token.text().equalsIgnoreCase(word);
    }

    public static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }

    /// A past tense or participle; taggers take one for the other.
    static boolean isPast(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBN");
    }

    public static boolean isModal(Token token) {
        return token.tag().equals("MD");
    }

    public static boolean isAuxiliary(Token token) {
        return isModal(token) || (isVerb(token) && AUXILIARIES.contains(token.lemma()));
    }

    public static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    public static boolean isPronoun(Token token) {
        return token.tag().equals("PRP") || token.tag().equals("EX");
    }

    public static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB");
    }

    /// Where the word before `from` stands, adverbs passed over; 0 at the latest, -1 where none stands before.
    static int beforeAdverbs(List<Token> tokens, int from) {
        int before = from - 1;
        while (before > 0 && isAdverb(tokens.get(before))) {
            before--;
        }
        return before;
    }

    /// A word that a noun phrase can end with.
    public static boolean isNominal(Token token) {
        return isNoun(token)
                || isPronoun(token)
                || token.tag().equals("CD")
                || token.tag().equals("PRP$")
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("$")
                || token.tag().equals("FW");
    }

    /// A word that can stand in a noun phrase at all.
    public static boolean isPhrasal(Token token) {
        return isNominal(token)
                || token.tag().startsWith("JJ")
                || token.tag().equals("#")
                || token.tag().equals("PDT")
                || token.tag().equals("VBG")
                || token.tag().equals("VBN")
                || token.tag().equals("NFP")
                || token.text().equals("%")
                || token.text().equals("-")
                || token.text().equals("&");
    }

    public static boolean isComma(Token token) {
        return token.text().equals(",");
    }

    public static boolean isQuotationMark(Token token) {
        return QUOTATION_MARKS.contains(token.text());
    }

    public static boolean isDash(Token token) {
        return switch (token.text()) {
            case "—", "–", "--", "―", "-" -> true;
            default -> false;
        };
    }

    public static boolean isNegation(Token token) {
        return NEGATIONS.contains(lower(token));
    }

    /// A sign or a conjunction that belongs to no phrase when it stands at its end.
    static boolean isEdge(Token token) {
        return EDGES.contains(token.text())
                || isQuotationMark(token)
                || (token.tag().equals("CC") && !BOTH.contains(lower(token)));
    }
}
