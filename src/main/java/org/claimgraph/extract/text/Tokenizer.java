package org.claimgraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;

/// Cuts a paragraph into tokens as the Penn Treebank does, with the changes that OntoNotes and the web brought:
/// hyphenated words, numbers, times, addresses and abbreviations stay whole ("well-known", "1,200", "11:43", "a.m.",
/// "U.S.-Russia"); "'s", "n't" and the like stand alone, and so does the sign of a currency ("$", "1.3B").
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> WHOLE_WITH_SLASH = Set.of("and/or", "either/or", "w/o");

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /// The tokens of `text` within `paragraph`, in order.
    List<Span> tokens(String text, Span paragraph) {
        List<Span> tokens = new ArrayList<>(paragraph.length() / 5 + 4);
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
            } else {
                at = next(text, at, paragraph.end(), tokens);
            }
        }
        return tokens;
    }

    /// Adds what starts at `at` and returns where it ends.
    private int next(String text, int at, int limit, List<Span> tokens) {
        int end = addressEnd(text, at, limit);
        if (end > at) {
            return add(tokens, at, end);
        }
        if (startsWord(text, at, limit)) {
            return word(text, at, limit, tokens);
        }
        return add(tokens, at, signEnd(text, at, limit));
    }

    private static int add(List<Span> tokens, int start, int end) {
        tokens.add(new Span(start, end));
        return end;
    }

    // ---- addresses: URLs, e-mail, @handles, #tags

    private static int addressEnd(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean address =
                switch (c) {
                    case 'h' -> text.startsWith("http://", at) || text.startsWith("https://", at);
                    case 'w' -> text.startsWith("www.", at);
                    case '@', '#' -> at + 1 < limit && Character.isLetter(text.charAt(at + 1));
                    default -> false;
                };
        return address ? trimmed(text, at, chunkEnd(text, at, limit)) : at;
    }

    private static int chunkEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && !Characters.isSpace(text.charAt(end)) && "<>\"“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int trimmed(String text, int at, int end) {
        int last = end;
        while (last > at + 1
                && (".,;:!?)]}…".indexOf(text.charAt(last - 1)) >= 0 || Characters.isQuote(text.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    // ---- signs

    private static int signEnd(String text, int at, int limit) {
        char c = text.charAt(at);
        int end = at + Character.charCount(text.codePointAt(at));
        if (".-!?*=_~".indexOf(c) >= 0 || isDoubledQuote(text, at, limit)) {
            while (end < limit && (text.charAt(end) == c || (c == '?' && text.charAt(end) == '!'))) {
                end++;
            }
        }
        return Math.min(end, limit);
    }

    private static boolean isDoubledQuote(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '\'' || c == '`') && at + 1 < limit && text.charAt(at + 1) == c;
    }

    // ---- words

    private static boolean startsWord(String text, int at, int limit) {
        char c = text.charAt(at);
        if (isWordCharacter(c)) {
            return true;
        }
        boolean beforeDigit = at + 1 < limit && Character.isDigit(text.charAt(at + 1));
        boolean apart = at == 0 || !isWordCharacter(text.charAt(at - 1));
        return beforeDigit
                && apart
                && (c == '.' || c == '+' || Characters.isHyphen(c) || isElidedYear(text, at, limit));
    }

    /// "'90s", "'16".
    private static boolean isElidedYear(String text, int at, int limit) {
        return Characters.isApostrophe(text.charAt(at))
                && at + 2 < limit
                && Character.isDigit(text.charAt(at + 2))
                && (at + 3 >= limit || !Character.isDigit(text.charAt(at + 3)));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int word(String text, int at, int limit, List<Span> tokens) {
        int end = wordEnd(text, at, limit);
        if (isCurrencyPrefix(text, at, end, limit)) {
            return add(tokens, at, end + 1);
        }
        if (end < limit && text.charAt(end) == '.' && takesPeriod(text, at, end, limit)) {
            end++;
        }
        int clitic = cliticStart(text, at, end);
        if (clitic > at && clitic < end) {
            add(tokens, at, clitic);
            return add(tokens, clitic, end);
        }
        return add(tokens, at, end);
    }

    private int wordEnd(String text, int at, int limit) {
        int end = at + 1;
        while (end < limit && (isWordCharacter(text.charAt(end)) || joins(text, at, end, limit))) {
            end++;
        }
        return end;
    }

    /// Whether the sign at `at` stands inside the word that began at `start`.
    private boolean joins(String text, int start, int at, int limit) {
        if (at + 1 >= limit || !isWordCharacter(text.charAt(at + 1))) {
            return isInnerPeriodBeforeHyphen(text, start, at, limit);
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        char c = text.charAt(at);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '.' -> digits || joinsByPeriod(text, start, at);
            case ',' -> digits;
            case ':' -> digits;
            case '/' -> digits || joinsBySlash(text, start, at, limit);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '_', '@' -> true;
            case '–' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            default -> Characters.isHyphen(c) || (Characters.isApostrophe(c) && Character.isLetterOrDigit(before));
        };
    }

    /// The second period of "U.S.-Russia".
    private static boolean isInnerPeriodBeforeHyphen(String text, int start, int at, int limit) {
        return at + 2 < limit
                && text.charAt(at) == '.'
                && Characters.isHyphen(text.charAt(at + 1))
                && isWordCharacter(text.charAt(at + 2))
                && at - start <= 5;
    }

    /// "U.S", "example.com", "a.m", but not "ended.The", where a space was lost.
    private static boolean joinsByPeriod(String text, int start, int at) {
        boolean sentencesGlued = Character.isUpperCase(text.charAt(at + 1))
                && at - start > 2
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2));
        return !sentencesGlued && text.charAt(at - 1) != '.';
    }

    /// "km/h" and "and/or" are one, "NASA/ESA" are two.
    private static boolean joinsBySlash(String text, int start, int at, int limit) {
        int end = at + 1;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return at - start == 1 || end - at == 2 || WHOLE_WITH_SLASH.contains(lower(text, start, end));
    }

    /// "US$", "C$".
    private static boolean isCurrencyPrefix(String text, int at, int end, int limit) {
        return end - at <= 3 && end + 1 < limit && text.charAt(end) == '$' && Character.isDigit(text.charAt(end + 1));
    }

    private boolean takesPeriod(String text, int at, int end, int limit) {
        if (end + 1 < limit && text.charAt(end + 1) == '.') {
            return false;
        }
        String word = text.substring(at, end);
        return abbreviations.isAbbreviation(word)
                && (!abbreviations.needsNumber(word) || digitFollows(text, end + 1, limit));
    }

    private static boolean digitFollows(String text, int from, int limit) {
        int at = from;
        while (at < limit && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < limit && Character.isDigit(text.charAt(at));
    }

    /// Where "'s", "n't" or the second half of "cannot" begins in the word; its end where there is none.
    private static int cliticStart(String text, int start, int end) {
        for (int at = end - 1; at > start && end - at <= 3; at--) {
            if (Characters.isApostrophe(text.charAt(at))) {
                return afterApostrophe(text, start, at, end);
            }
        }
        return end - start == 6 && lower(text, start, end).equals("cannot") ? start + 3 : end;
    }

    private static int afterApostrophe(String text, int start, int at, int end) {
        String rest = lower(text, at + 1, end);
        boolean negation = rest.equals("t") && at - start >= 2 && Character.toLowerCase(text.charAt(at - 1)) == 'n';
        if (negation) {
            return at - 1;
        }
        return CLITICS.contains(rest) ? at : end;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
