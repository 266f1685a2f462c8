package org.claimgraph.compare.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// What a statement names only to say that it is not so: "not the 41 on the posters", "rather than 3.8", "down from
/// 21".
public final class Rejected {
    private static final String LITTLE_WORDS =
            "(?:\\s+(?:the|an?|by|on|at|in|for|from|to|about|some|as many as))*\\s+[$£€¥]?";

    /// What leads a value that is not so, or no longer.
    private static final String LEADS = "\\b(?:(?<once>down from|up from|instead of|in place of)|not|rather than)";

    private static final Pattern LEAD = Pattern.compile(LEADS + LITTLE_WORDS + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY_LEAD = Pattern.compile(LEADS + "\\b", Pattern.CASE_INSENSITIVE);

    /// How many characters before a value can lead it.
    public static final int REACH = 40;

    private Rejected() {}

    /// Whether the value at a place of the article's text is led as one that is not so.
    public static boolean is(Statement statement, Span value) {
        return lead(statement, value.start()) != null;
    }

    /// Whether anything in a part of the article's text, or just before it, can reject a value.
    public static boolean anyIn(Statement statement, Span part) {
        int start = Math.max(0, part.start() - REACH);
        return ANY_LEAD.matcher(statement.words(new Span(start, part.end()))).find();
    }

    /// Words in front of a value that say it was right once: "down from", "instead of"; null where there are none.
    public static @Nullable String once(Statement statement, Span value) {
        Matcher lead = lead(statement, value.start());
        return lead == null ? null : lead.group("once");
    }

    private static @Nullable Matcher lead(Statement statement, int start) {
        String text = statement.article().text();
        Matcher matcher = LEAD.matcher(text.substring(Math.max(0, start - REACH), start));
        return matcher.find() ? matcher : null;
    }
}
