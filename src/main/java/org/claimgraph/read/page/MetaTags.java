package org.claimgraph.read.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page's `meta` elements by name, property, itemprop or http-equiv, in lower case; the first of a name counts.
final class MetaTags {
    private final Map<String, String> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : new String[] {"name", "property", "itemprop", "http-equiv"}) {
                if (!content.isEmpty() && meta.hasAttr(attribute)) {
                    tags.contents.putIfAbsent(meta.attr(attribute).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return tags;
    }

    /// The content of the first of these names that the page has.
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
