package org.claimgraph.read.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
        Set.of(
                        "address",
                        "article",
                        "aside",
                        "blockquote",
                        "body",
                        "caption",
                        "center",
                        "dd",
                        "details",
                        "dialog",
                        "div",
                        "dl",
                        "dt",
                        "fieldset",
                        "figcaption",
                        "figure",
                        "footer",
                        "form",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "header",
                        "hr",
                        "li",
                        "main",
                        "nav",
                        "ol",
                        "p",
                        "pre",
                        "section",
                        "summary",
                        "table",
                        "tbody",
                        "td",
                        "tfoot",
                        "th",
                        "thead",
                        "tr",
                        "ul")
                .forEach(tag -> BY_TAG.put(tag, BLOCK));
        Set.of(
                        "script",
                        "style",
                        "noscript",
                        "template",
                        "svg",
                        "math",
                        "iframe",
                        "object",
                        "embed",
                        "video",
                        "audio",
                        "canvas",
                        "map")
                .forEach(tag -> BY_TAG.put(tag, UNSEEN));
        BY_TAG.put("a", LINK);
        BY_TAG.put("br", LINE_BREAK);
    }

    /// @param tag in lower case
    static Shape of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }
}
