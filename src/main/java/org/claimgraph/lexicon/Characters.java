package org.claimgraph.lexicon;

/// Characters that typesetters vary and a reader of words should not tell apart: apostrophes, quotation marks,
/// hyphens, spaces.
public final class Characters {
    private Characters() {}

    /// The plain twin of a typeset character: `’` gives `'`, `“` gives `"`, a non-breaking hyphen `-`, any space ` `;
    /// every other character is its own.
    public static char plain(char c) {
        return switch (c) {
            case '’', '‘', '‛', 'ʼ', '´', '`', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '−' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u2002', '\u2003', '\t' -> ' ';
            default -> c;
        };
    }

    /// `text` with every character by its plain twin; as long as `text`, so offsets stay good.
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return plainFrom(i, text);
            }
        }
        return text;
    }

    private static String plainFrom(int first, String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = first; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    /// Whether `c` parts words: white space, breaking or not, and the invisible marks that web pages leave behind.
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u00AD'
                || plain(c) == ' '
                || Character.isWhitespace(c);
    }

    public static boolean isApostrophe(char c) {
        return plain(c) == '\'';
    }

    /// A double or single quotation mark, or an apostrophe, which may look the same.
    public static boolean isQuote(char c) {
        char plain = plain(c);
        return plain == '\'' || plain == '"';
    }

    public static boolean isHyphen(char c) {
        return plain(c) == '-';
    }

    /// A dash that parts clauses or ranges; not a hyphen.
    public static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '―';
    }

    public static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
