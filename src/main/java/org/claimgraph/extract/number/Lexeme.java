package org.claimgraph.extract.number;

import org.claimgraph.model.Span;

/// A word, a number or a sign; smaller than a token where a token joins several: "$43.6bn", "five-year", "80km/h".
///
/// @param start  where it begins in the article's text
/// @param end    where it ends
/// @param text   its characters, curly quotes and typographic hyphens as their plain twins, an abbreviation's dots
///               gone
/// @param lower  `text` in lower case
/// @param number its value when it is a number, else NaN
/// @param spaced whether white space, or nothing at all, stands before it
/// @param tag    the part of speech of the token that it lies in; empty when it is not known
/// @param lemma  its base form
public record Lexeme(
        Kind kind,
        int start,
        int end,
        String text,
        String lower,
        double number,
        boolean spaced,
        String tag,
        String lemma) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /// What stands beyond a sentence's ends.
    static final Lexeme NONE = new Lexeme(Kind.SIGN, 0, 0, "", "", Double.NaN, true, "", "");

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /// A number in digits without a decimal point or separators.
    public boolean isPlainInteger() {
        return isNumber() && text.length() == end - start && text.chars().allMatch(Character::isDigit);
    }

    /// Whether it is one of the alternatives.
    public boolean isAny(String... words) {
        for (String word : words) {
            if (is(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    public boolean isName() {
        return isWord() && tag.startsWith("NNP");
    }

    /// Whether it stands right behind the lexeme before it.
    public boolean isGlued() {
        return !spaced;
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isPluralNoun() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /// Where it stands in the article's text.
    public Span span() {
        return new Span(start, end);
    }
}
