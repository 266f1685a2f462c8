package org.claimgraph.extract.text;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;

/// Finds what stands before the prose of a paragraph: a dateline, the label of who speaks, the clock of
/// an entry, or the number of an item.
final class Leads {
    private static final int LONGEST_DATELINE = 16;
    private static final int LONGEST_LABEL = 5;

    private static final int LONGEST_CLOCK = 5;
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");
    private static final Pattern CLOCK = Pattern.compile("(?i)\\d{1,2}[:.h]\\d{2}(?:[ap]m)?");
    private static final Pattern AFTER_CLOCK =
            Pattern.compile("(?i)[ap]\\.?m\\.?|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|AE[SD]T|IST|[-–—:|•]");

    private Leads() {}

    /// How many of the paragraph's first tokens are its dateline or label; 0 if it has none.
    static int end(String text, List<Span> tokens) {
        if (tokens.size() < 4) {
            return 0;
        }
        if (Character.isDigit(first(text, tokens.getFirst()))) {
            return Math.max(listNumber(text, tokens), clock(text, tokens));
        }
        if (!Character.isUpperCase(first(text, tokens.getFirst()))) {
            return 0;
        }
        int dateline = dateline(text, tokens);
        return dateline > 0 ? dateline : label(text, tokens);
    }

    /// "1. Mr Lee has not confessed.", "2) He was never paid."
    private static int listNumber(String text, List<Span> tokens) {
        int end = tokens.get(1).of(text).equals(".") || tokens.get(1).of(text).equals(")") ? 2 : 1;
        boolean numbers = LIST_NUMBER
                .matcher(text)
                .region(tokens.getFirst().start(), tokens.get(end).start())
                .matches();
        return numbers && startsProse(text, tokens.get(end)) && endsLikeProse(text, tokens) ? end : 0;
    }

    /// "09:30 The hospital has treated 85.", "5.40pm GMT – Police said ...": when a live report's entry was made.
    private static int clock(String text, List<Span> tokens) {
        if (!CLOCK.matcher(tokens.getFirst().of(text)).matches() || !endsLikeProse(text, tokens)) {
            return 0;
        }
        int end = 1;
        while (end < Math.min(LONGEST_CLOCK, tokens.size() - 2)
                && AFTER_CLOCK.matcher(tokens.get(end).of(text)).matches()) {
            end++;
        }
        return startsProse(text, tokens.get(end)) ? end : 0;
    }

    /// "MOSCOW, July 31 (Reuters) -", "GENEVA —", "London (AP) –".
    private static int dateline(String text, List<Span> tokens) {
        boolean capitals = isCapitals(tokens.getFirst().of(text));
        boolean credited = false;
        for (int i = 1; i < Math.min(LONGEST_DATELINE, tokens.size() - 2); i++) {
            char c = first(text, tokens.get(i));
            if (isSpacedDash(text, tokens.get(i))) {
                return credited || (capitals && isShortPlace(text, tokens, i)) ? i + 1 : 0;
            }
            credited = c == ')';
            if (Character.isLowerCase(c) || ":;?!\"“".indexOf(c) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    /// A place in capitals, with a country or a date at most: a headline in capitals with a dash is longer.
    private static boolean isShortPlace(String text, List<Span> tokens, int end) {
        int capitals = 0;
        for (Span token : tokens.subList(0, end)) {
            capitals += isCapitals(token.of(text)) ? 1 : 0;
        }
        return capitals <= 3 && end <= 8 && endsLikeProse(text, tokens);
    }

    /// "JF:", "Jeff Foust:" before a spoken answer; not the first half of a heading.
    private static int label(String text, List<Span> tokens) {
        for (int i = 1; i <= Math.min(LONGEST_LABEL, tokens.size() - 3); i++) {
            char c = first(text, tokens.get(i));
            if (c == ':') {
                return startsProse(text, tokens.get(i + 1)) && endsLikeProse(text, tokens) ? i + 1 : 0;
            }
            if (!Character.isUpperCase(c)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean startsProse(String text, Span token) {
        char c = first(text, token);
        return Character.isUpperCase(c) || Characters.isQuote(c);
    }

    private static boolean endsLikeProse(String text, List<Span> tokens) {
        return ".!?…\"”)]'’".indexOf(first(text, tokens.getLast())) >= 0;
    }

    private static boolean isSpacedDash(String text, Span token) {
        char c = first(text, token);
        return (Characters.isDash(c) || Characters.isHyphen(c))
                && token.length() <= 2
                && token.end() < text.length()
                && !Character.isLetterOrDigit(text.charAt(token.end() - 1));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.chars()
                        .allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || c == '\'' || c == '’');
    }

    private static char first(String text, Span token) {
        return text.charAt(token.start());
    }
}
