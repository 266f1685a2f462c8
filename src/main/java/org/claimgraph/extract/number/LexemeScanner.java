package org.claimgraph.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Span;

/// Cuts a sentence into lexemes. Tags and lemmas come from the sentence's tokens; where these join a number to its
/// sign or unit, the lexemes part them.
public final class LexemeScanner {
    /// The length of "p. m.".
    private static final int SPACED_MERIDIEM = 5;

    private final Set<String> abbreviations = WordList.words("value-abbreviations");
    private final Set<String> prefixes = WordList.words("value-currency-prefixes");

    public Lexemes scan(String text, Sentence sentence) {
        return new Lexemes(new Pass(text, sentence).scan());
    }

    /// One walk over one sentence.
    private final class Pass {
        private final String text;
        private final int end;
        private final List<Token> tokens;
        private final List<Lexeme> lexemes = new ArrayList<>();
        private int token;
        private boolean spaced = true;
        private final int start;

        Pass(String text, Sentence sentence) {
            this.text = text;
            this.end = sentence.span().end();
            this.tokens = sentence.tokens();
            this.start = sentence.span().start();
        }

        List<Lexeme> scan() {
            int at = start;
            while (at < end) {
                char sign = text.charAt(at);
                if (isSpace(sign)) {
                    spaced = true;
                    at++;
                } else {
                    at = lexeme(at, sign);
                    spaced = false;
                }
            }
            return lexemes;
        }

        private int lexeme(int at, char first) {
            if (isDigit(first)) {
                return number(at);
            }
            return Character.isLetter(first) ? word(at) : sign(at);
        }

        private int number(int from) {
            int at = from;
            while (at < end && (isDigit(text.charAt(at)) || joinsThousands(from, at) || joinsDecimals(at))) {
                at++;
            }
            String digits = text.substring(from, at);
            boolean readable = digits.indexOf('.') == digits.lastIndexOf('.');
            double value = readable ? Double.parseDouble(digits.replace(",", "")) : Double.NaN;
            add(readable ? Lexeme.Kind.NUMBER : Lexeme.Kind.SIGN, from, at, digits, value);
            return at;
        }

        private boolean joinsThousands(int from, int at) {
            return text.charAt(at) == ','
                    && at - from <= lengthOfLead(from, at)
                    && at + 3 < text.length()
                    && isDigitAt(at + 1)
                    && isDigitAt(at + 2)
                    && isDigitAt(at + 3)
                    && !isDigitAt(at + 4)
                    && text.substring(from, at).indexOf('.') < 0;
        }

        /// The first group has at most three digits, the later ones exactly three.
        private int lengthOfLead(int from, int at) {
            return text.substring(from, at).indexOf(',') < 0 ? 3 : Integer.MAX_VALUE;
        }

        private boolean joinsDecimals(int at) {
            return text.charAt(at) == '.' && isDigitAt(at + 1);
        }

        private boolean isDigitAt(int at) {
            return at < end && isDigit(text.charAt(at));
        }

        private int word(int from) {
            int at = dotted(from);
            if (at > from) {
                String letters = text.substring(from, at).replace(".", "").replace(" ", "");
                add(Lexeme.Kind.WORD, from, at, letters, Double.NaN);
                return at;
            }
            at = from;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            boolean dollars = from > start && text.charAt(from - 1) == '$'; // "$US1 million"
            if (isDigitAt(at) && !dollars && !prefixes.contains(text.substring(from, at))) {
                at = code(at);
            }
            String letters = text.substring(from, at);
            add(Lexeme.Kind.WORD, from, at < end && isAbbreviation(letters, at) ? ++at : at, letters, Double.NaN);
            return at;
        }

        private boolean isAbbreviation(String letters, int at) {
            return text.charAt(at) == '.' && abbreviations.contains(letters.toLowerCase(Locale.ROOT));
        }

        /// The end of "a.m.", "U.S", "m.p.h."; `from` when it does not begin one.
        private int dotted(int from) {
            if ((text.charAt(from) == 'a' || text.charAt(from) == 'p') && text.startsWith(". m.", from + 1)) {
                return Math.min(end, from + SPACED_MERIDIEM);
            }
            int at = from;
            while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
                at += 2;
            }
            boolean several = at - from > 2 || (at - from == 2 && at < end && Character.isLetter(text.charAt(at)));
            if (!several) {
                return from;
            }
            boolean lastOpen = at < end && Character.isLetter(text.charAt(at)) && !isLetterAt(at + 1);
            return lastOpen ? at + 1 : at - from > 2 && !isLetterAt(at) ? at : from;
        }

        private boolean isLetterAt(int at) {
            return at < end && Character.isLetterOrDigit(text.charAt(at));
        }

        /// The end of a model's or place's code: "S22", "CO2", "PRSS01".
        private int code(int from) {
            int at = from;
            while (isLetterAt(at)) {
                at++;
            }
            return at;
        }

        private int sign(int from) {
            add(Lexeme.Kind.SIGN, from, from + 1, String.valueOf(plain(text.charAt(from))), Double.NaN);
            return from + 1;
        }

        private void add(Lexeme.Kind kind, int from, int to, String shown, double value) {
            while (token + 1 < tokens.size() && tokens.get(token).span().end() <= from) {
                token++;
            }
            boolean covered = token < tokens.size() && tokens.get(token).span().contains(new Span(from, to));
            boolean whole = covered && tokens.get(token).span().length() == to - from;
            String lower = shown.toLowerCase(Locale.ROOT);
            String tag = covered ? tokens.get(token).tag() : "";
            lexemes.add(new Lexeme(
                    kind,
                    from,
                    to,
                    shown,
                    lower,
                    value,
                    spaced,
                    tag,
                    whole ? tokens.get(token).lemma() : lower));
        }
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /// The plain twin of a typographic sign.
    private static char plain(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u00d7' -> '×';
            default -> sign;
        };
    }
}
