package org.claimgraph.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of day as pages print them over the entries of a live blog: "4:10 p.m.", "14.20 GMT".
final class Clock {
    /// A page with fewer of them is no live blog.
    static final int FEWEST_ENTRIES = 3;

    private static final Pattern CLOCK =
            Pattern.compile("\\s*(\\d{1,2}[:.h]\\d\\d\\s*(?:(?i:[ap]\\.?m\\.?))?\\s*(?:\\p{Lu}{2,4}\\b)?)\\s*");

    private Clock() {}

    /// Whether the text is a time of day and nothing else.
    static boolean is(String text) {
        return CLOCK.matcher(text).matches();
    }

    /// The time of day that the text begins with; null where it begins with none.
    static @Nullable String opening(String text) {
        Matcher match = CLOCK.matcher(text);
        return match.lookingAt() ? match.group(1).strip() : null;
    }
}
