package org.claimgraph.read.page;

import java.util.HashMap;
import java.util.Map;

/// How a browser sets an element.
enum Shape {
    /// On lines of its own.
    BLOCK,
    /// Within a line.
    INLINE,
    /// Within a line, and leading elsewhere.
    LINK,
    LINE_BREAK,
    /// Not as text.
    UNSEEN;

    private static final Map<String, Shape> BY_TAG = new HashMap<>();

    static {
        put(BLOCK, """
                address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
                figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot
                th thead tr ul""");
        // rt and rp tell how a character is read, above it.
        put(UNSEEN, """
                script style noscript template svg math iframe object embed video audio canvas map rt rp""");
        BY_TAG.put("a", LINK);
        BY_TAG.put("br", LINE_BREAK);
    }

    private static void put(Shape shape, String tags) {
        for (String tag : tags.split("\\s+", -1)) {
            BY_TAG.put(tag, shape);
        }
    }

    /// @param tag in lower case
    static Shape of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }
}
