package org.claimgraph.read.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What an element of a feed says: text, HTML that was escaped once or twice, or XHTML that stands in it as
/// elements.
///
/// @param html null where it is plain text
/// @param text null where it is HTML
record Markup(@Nullable String html, @Nullable String text) {
    private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^<>]*|!--.*?--)>", Pattern.DOTALL);
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[a-zA-Z][^<>]*?&gt;");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");

    static Markup of(Element element) {
        return element.childrenSize() > 0 ? new Markup(element.html(), null) : of(element.wholeText());
    }

    /// Formats differ on whether a text may hold HTML, and publishers on whether they keep to it: it is HTML when
    /// it looks so.
    static Markup of(String said) {
        if (TAG.matcher(said).find()) {
            return new Markup(said, null);
        }
        if (ESCAPED_TAG.matcher(said).find()) {
            return new Markup(Parser.unescapeEntities(said, false), null);
        }
        return ENTITY.matcher(said).find()
                ? new Markup(null, Parser.unescapeEntities(said, false))
                : new Markup(null, said);
    }

    /// The words alone, in one line.
    String line() {
        return text != null
                ? text.strip().replaceAll("\\s+", " ")
                : Jsoup.parse(String.valueOf(html)).text();
    }
}
