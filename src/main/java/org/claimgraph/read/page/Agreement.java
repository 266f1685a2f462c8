package org.claimgraph.read.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// How a printed heading and the titles in the head of a page can agree, the surest first.
enum Agreement {
    /// They are the same.
    WHOLE,
    /// They are the same but for the marks between their words, which the head's title has: "Dray" above "Pier opens"
    /// and "Dray - Pier opens".
    LETTERS,
    /// The head's title goes on after the heading: "Pier opens" and "Pier opens - Harbour".
    START,
    /// The head's title has a kicker: "Pier opens" and "Dray: Pier opens".
    END,
    /// The heading holds more than the head's title: "3 March Pier opens" and "Pier opens".
    WITHIN,
    /// The heading ends with what the head's title has before its last mark: "3 March Pier opens" and "Pier opens -
    /// Harbour".
    TAIL;

    private static final int SHORTEST = 15;
    private static final Pattern LAST_PART = Pattern.compile("^(.{15,}) [-–—|»·] [^-–—|»·]+$");

    /// Whether it leaves no doubt, so that even the site's own heading may be the title.
    boolean isSure() {
        return this == WHOLE || this == LETTERS;
    }

    /// The title as the heading and one of the others give it; null where they do not agree so.
    @Nullable
    String title(String heading, List<String> titles) {
        List<String> agreeing = titles.stream()
                .flatMap(title -> this == TAIL ? Stream.of(withoutLastPart(title)) : Stream.of(title))
                .filter(title -> agrees(heading, title))
                .toList();
        if (agreeing.isEmpty()) {
            return null;
        }
        return switch (this) {
            case WHOLE, START -> heading;
            case LETTERS, WITHIN, TAIL -> agreeing.getFirst();
            case END ->
                agreeing.stream()
                        .filter(title -> title.endsWith(": " + heading))
                        .findFirst()
                        .orElse(heading);
        };
    }

    private boolean agrees(String printed, String told) {
        String heading = Wording.core(printed);
        String title = Wording.core(told);
        return switch (this) {
            case WHOLE -> title.equals(heading);
            case LETTERS -> letters(title).equals(letters(heading));
            case START -> heading.length() >= SHORTEST && title.startsWith(heading);
            case END -> heading.length() >= SHORTEST && title.endsWith(heading);
            case WITHIN ->
                title.length() >= SHORTEST && (heading.endsWith(" " + title) || heading.startsWith(title + " "));
            case TAIL -> title.length() >= SHORTEST && heading.endsWith(" " + title);
        };
    }

    /// "Pier opens at Dray - Harbour News" without what may be the site's name.
    private static String withoutLastPart(String title) {
        return LAST_PART.matcher(title).replaceFirst("$1");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
