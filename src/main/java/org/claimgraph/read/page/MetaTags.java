package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.model.FoundIn;
import org.jspecify.annotations.Nullable;

/// A page's `meta` elements by name, property, itemprop or http-equiv. Case and the marks between words are set aside:
/// `article:published_time` is written `article:published:time` and `Article.Published-Time` too.
final class MetaTags {
    private static final List<String> NAMES = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Outline page) {
        MetaTags tags = new MetaTags();
        for (Part part : page.named("meta")) {
            String content = part.element.attr("content").strip();
            for (String attribute : NAMES) {
                String name = part.element.attr(attribute);
                if (!content.isEmpty() && !name.isEmpty()) {
                    tags.contents
                            .computeIfAbsent(key(name), _ -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return tags;
    }

    /// The content of the first of these names that the page has, and whether it is Open Graph's.
    @Nullable
    Told<String> told(String... names) {
        for (String name : names) {
            List<String> all = all(name);
            if (!all.isEmpty()) {
                return new Told<>(all.getFirst(), place(name));
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

    /// The contents of a name, in the order of the page: articles by several people often have one for each.
    List<String> all(String name) {
        return contents.getOrDefault(key(name), List.of());
    }

    static FoundIn place(String name) {
        return name.startsWith("og:") || name.startsWith("article:") ? FoundIn.OPEN_GRAPH : FoundIn.META;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                key.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return key.toString();
    }
}
