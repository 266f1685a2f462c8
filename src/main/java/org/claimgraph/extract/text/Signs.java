package org.claimgraph.extract.text;

import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Tags punctuation and other signs, which needs no model.
final class Signs {
    /// Every tag that a sign can have.
    static final List<String> TAGS =
            List.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "SYM", "NN", "CC", "POS");

    private static final Set<String> PUNCTUATION = Set.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-");

    private Signs() {}

    static boolean isPunctuation(String tag) {
        return PUNCTUATION.contains(tag);
    }

    /// The tag of every token without a letter or a digit; null for words.
    static @Nullable String[] tags(String text, List<Span> tokens) {
        @Nullable String[] tags = new String[tokens.size()];
        boolean quoted = false;
        boolean singleQuoted = false;
        for (int i = 0; i < tags.length; i++) {
            Span token = tokens.get(i);
            char first = text.charAt(token.start());
            if (isWord(text, token)) {
                continue;
            }
            if (!Characters.isQuote(first)) {
                tags[i] = tag(first);
            } else if (!singleQuoted && isPossessive(text, token)) {
                tags[i] = "POS";
            } else {
                quoted = opens(first, quoted);
                singleQuoted = quoted && Characters.isApostrophe(first);
                tags[i] = quoted ? "``" : "''";
            }
        }
        return tags;
    }

    private static boolean isWord(String text, Span token) {
        for (int at = token.start(); at < token.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// The apostrophe of "the companies' plans", which follows an "s".
    private static boolean isPossessive(String text, Span token) {
        return token.length() == 1
                && Characters.isApostrophe(text.charAt(token.start()))
                && token.start() > 0
                && Character.toLowerCase(text.charAt(token.start() - 1)) == 's';
    }

    private static boolean opens(char quote, boolean quoted) {
        return switch (quote) {
            case '“', '‘', '«', '„', '`' -> true;
            case '”', '’', '»' -> false;
            default -> !quoted;
        };
    }

    private static String tag(char sign) {
        return switch (sign) {
            case '.', '!', '?' -> ".";
            case ',' -> ",";
            case '(', '[', '{', '<' -> "-LRB-";
            case ')', ']', '}', '>' -> "-RRB-";
            case ':', ';', '…' -> ":";
            case '%' -> "NN";
            case '&' -> "CC";
            default -> symbol(sign);
        };
    }

    private static String symbol(char sign) {
        if (Characters.isCurrency(sign)) {
            return "$";
        }
        return Characters.isDash(sign) || Characters.isHyphen(sign) ? ":" : "SYM";
    }
}
