package org.claimgraph.read.text;

/// How words are written: folding for comparison, counting, the marks that end a sentence.
public final class Wording {
    private Wording() {}

    /// Lower case, with plain quotation marks, hyphens and single spaces, without invisible characters;
    /// for comparing only, as its offsets are its own.
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c == ' ') {
                gap = length > 0;
            } else if (c != 0) {
                if (gap) {
                    folded[length++] = ' ';
                    gap = false;
                }
                folded[length++] = Character.toLowerCase(c);
            }
        }
        return new String(folded, 0, length);
    }

    /// The text with every run of white space as one space and no invisible characters, its letters untouched.
    public static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                c = ' ';
            }
            boolean again = c == ' ' && (squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) == ' ');
            if (!again && !isInvisible(c)) {
                squeezed.append(c);
            }
        }
        int end = squeezed.length();
        return end > 0 && squeezed.charAt(end - 1) == ' ' ? squeezed.substring(0, end - 1) : squeezed.toString();
    }

    /// Like [#squeeze], but line breaks stay; none at either end.
    public static String squeezeLines(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c != '\n' && isSpace(c);
            boolean lead = squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) <= ' ';
            if (!(lead && (space || c == '\n')) && !isInvisible(c)) {
                squeezed.append(space ? ' ' : c);
            }
        }
        return squeezed.toString().strip();
    }

    /// Folded, and without anything but letters and digits at its ends: "Also read:" is "also read".
    public static String core(String text) {
        return trimmed(fold(text));
    }

    /// Folded text without anything but letters and digits at its ends.
    static String trimmed(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    /// Runs of letters and digits, apostrophes and hyphens within; two characters of a script without
    /// spaces are one.
    public static int wordCount(String text) {
        int words = 0;
        int characters = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = isLetterOrDigit(c) || (inside && isWithinWord(c));
            characters += isIdeograph(c) ? 1 : 0;
            words += word && !inside ? 1 : 0;
            inside = word;
        }
        return words + characters / 2;
    }

    /// The apostrophes and hyphens of "it's" and "re-read".
    private static boolean isWithinWord(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '\u2011';
    }

    /// The letters and digits that stand together from an index on; empty where another character stands there.
    public static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /// As [Character#isLetterOrDigit] has it; most of what is asked are small letters.
    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    /// Whether it has any letter or digit.
    public static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isIdeograph(char c) {
        return (c >= '\u3400' && c <= '\u9fff' && (c >= '\u4e00' || c <= '\u4dbf')) || (c >= '\uf900' && c <= '\ufaff');
    }

    /// Whether the text ends with a mark that closes a sentence, quotation marks and one bracket after it
    /// set aside.
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’“‘»«›)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return (end > 0 && isTerminal(text.charAt(end - 1))) || (end < text.length() && endsBeforeBracket(text));
    }

    /// "... it said. [Reuters]": the sentence ends, and a credit follows it.
    private static boolean endsBeforeBracket(String text) {
        String before = text.substring(0, Math.max(0, Math.max(text.lastIndexOf('['), text.lastIndexOf('('))))
                .strip();
        return !before.isEmpty()
                && (isTerminal(before.charAt(before.length() - 1))
                        || "\"”".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private static boolean isTerminal(char c) {
        return ".!?…。！？".indexOf(c) >= 0;
    }

    static boolean startsLikeHeading(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
            if ("-–—•*".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// Whether every letter is a capital, and there are at least three.
    public static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 3;
    }

    private static char plain(char c) {
        if (isPlain(c)) {
            return c == '`' ? '\'' : c;
        }
        if (isSpace(c)) {
            return ' ';
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '`' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—' -> '-';
            default -> isInvisible(c) ? 0 : c;
        };
    }

    /// Letters, digits and marks of ASCII: neither space nor invisible.
    public static boolean isPlain(char c) {
        return c > ' ' && c <= '~';
    }

    /// White space, the non-breaking spaces among it.
    public static boolean isSpace(char c) {
        return c == ' ' || ((c < ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /// Marks that take no room: soft hyphens, zero-width spaces, control characters.
    public static boolean isInvisible(char c) {
        return (c < ' ' && c != '\n')
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u034f'
                || c == '\u2060'
                || c == '\ufeff';
    }
}
