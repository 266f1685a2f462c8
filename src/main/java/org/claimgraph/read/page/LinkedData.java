package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says of its article in JSON-LD with the vocabulary of schema.org.
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "article",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "liveblogposting",
            "blogposting",
            "socialmediaposting",
            "discussionforumposting",
            "report",
            "techarticle",
            "scholarlyarticle",
            "advertisercontentarticle",
            "review",
            "recipe");
    private static final int DEEPEST = 12;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();

    private LinkedData() {}

    /// Reads every JSON-LD script of the page.
    static LinkedData of(Outline page) {
        LinkedData data = new LinkedData();
        for (Part script : page.named("script")) {
            if (script.element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                data.collect(JsonReader.read(script.element.data()), 0);
            }
        }
        return data;
    }

    /// A text field of the article: "headline", "datePublished".
    @Nullable
    String text(String field) {
        for (List<Map<?, ?>> nodes : List.of(articles, pages)) {
            for (Map<?, ?> node : nodes) {
                if (node.get(field) instanceof String text && !text.isBlank()) {
                    return clean(text);
                }
            }
        }
        return null;
    }

    /// The names of the people or bodies in a field of the article: "author", "publisher".
    List<String> names(String field) {
        for (Map<?, ?> article : articles) {
            List<String> names = new ArrayList<>();
            addNames(article.get(field), names, 0);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// The address of the article's first picture.
    @Nullable
    String image() {
        for (Map<?, ?> article : articles) {
            String image = address(article.get("image"), 0);
            if (image != null) {
                return image;
            }
        }
        return null;
    }

    /// The address in one of the shapes that pictures have: a text, an object with an address, a list of such.
    private @Nullable String address(@Nullable Object value, int depth) {
        return switch (value) {
            case String address -> clean(address);
            case List<?> list when !list.isEmpty() && depth < 3 -> address(list.getFirst(), depth + 1);
            case Map<?, ?> image when image.get("url") != null && depth < 3 -> address(image.get("url"), depth + 1);
            case Map<?, ?> image when image.get("contentUrl") instanceof String address -> clean(address);
            case null, default -> null;
        };
    }

    private void collect(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, depth + 1));
        } else if (value instanceof Map<?, ?> node) {
            classify(node);
            node.values().stream()
                    .filter(field -> field instanceof Map || field instanceof List)
                    .forEach(field -> collect(field, depth + 1));
        }
    }

    private void classify(Map<?, ?> node) {
        if (node.get("@id") instanceof String id && node.containsKey("name")) {
            byId.putIfAbsent(id, node);
        }
        String types = String.valueOf(node.get("@type")).toLowerCase(Locale.ROOT);
        for (String type : types.split("[\\[\\], ]+", -1)) {
            boolean told =
                    node.containsKey("headline") || node.containsKey("datePublished") || node.containsKey("author");
            if (ARTICLES.contains(type) && told) {
                articles.add(node);
                return;
            }
            if (type.equals("webpage")) {
                pages.add(node);
            }
        }
    }

    private void addNames(@Nullable Object value, List<String> names, int depth) {
        if (depth > 3) {
            return;
        }
        switch (value) {
            case String name when !name.isBlank() -> names.add(clean(name));
            case List<?> list -> list.forEach(entry -> addNames(entry, names, depth + 1));
            case Map<?, ?> node when node.get("name") != null -> addNames(node.get("name"), names, depth + 1);
            case Map<?, ?> node
            when node.get("familyName") instanceof String family ->
                addNames(Objects.toString(node.get("givenName"), "") + " " + family, names, depth + 1);
            case Map<?, ?> node
            when byId.containsKey(String.valueOf(node.get("@id"))) ->
                addNames(byId.get(String.valueOf(node.get("@id"))), names, depth + 1);
            case null, default -> {}
        }
    }

    private static String clean(String text) {
        return text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false).strip() : text.strip();
    }
}
