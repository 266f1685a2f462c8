package org.claimgraph.read.feed;

import java.util.regex.Pattern;

/// Tells a summary that leads to the article from one that is the article: feeds put both into the same field.
final class Teasers {
    private static final int SHORT = 120;
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.|&#8230;)\\]|\\b(?:read|continue reading|weiterlesen|lire la suite|leer más)\\b.{0,40})\\s*$",
            Pattern.CASE_INSENSITIVE);

    private Teasers() {}

    /// @param line a summary's words
    static boolean isTeaser(String line) {
        return line.split(" ", SHORT + 1).length <= SHORT
                || OPEN_END.matcher(line).find();
    }
}
