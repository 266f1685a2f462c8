package org.claimgraph.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.model.FoundIn;
import org.jspecify.annotations.Nullable;

/// A page's `meta` elements by name, property, itemprop or http-equiv, in lower case; the first of a name counts.
final class MetaTags {
    private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, String> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Outline page) {
        MetaTags tags = new MetaTags();
        for (Part part : page.named("meta")) {
            String content = part.element.attr("content").strip();
            for (String attribute : NAMES) {
                String name = part.element.attr(attribute);
                if (!content.isEmpty() && !name.isEmpty()) {
                    tags.contents.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return tags;
    }

    /// The content of the first of these names that the page has, and whether it is Open Graph's.
    @Nullable
    Told<String> told(String... names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                boolean graph = name.startsWith("og:") || name.startsWith("article:");
                return new Told<>(content, graph ? FoundIn.OPEN_GRAPH : FoundIn.META);
            }
        }
        return null;
    }

    /// The content of the first of these names that the page has.
    @Nullable
    String first(String... names) {
        Told<String> told = told(names);
        return told == null ? null : told.value();
    }
}
