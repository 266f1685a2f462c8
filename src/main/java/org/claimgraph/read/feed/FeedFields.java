package org.claimgraph.read.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.lexicon.WordList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The names that the formats have for an entry's fields: `/lexicon/read-feed.txt`.
final class FeedFields {
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    FeedFields() {
        for (List<String> row : WordList.rows("read-feed")) {
            if (row.get(0).equals("namespace")) {
                prefixes.put(row.get(2), row.get(1).equals("-") ? "" : row.get(1));
            } else if (row.get(0).equals("field")) {
                names.computeIfAbsent(row.get(1), _ -> new ArrayList<>()).add(row.get(2));
            }
        }
    }

    /// The elements right below `parent` that hold a field, the most trusted name's first.
    List<Element> all(Element parent, String field) {
        List<Element> found = new ArrayList<>();
        for (String name : names.getOrDefault(field, List.of())) {
            parent.children().stream().filter(child -> name(child).equals(name)).forEach(found::add);
        }
        return found;
    }

    /// The first of them that says anything.
    @Nullable
    Element first(Element parent, String field) {
        return all(parent, field).stream()
                .filter(element -> !element.wholeText().isBlank())
                .findFirst()
                .orElse(null);
    }

    /// The element's name as the list writes it: by its namespace, or by its prefix where that is none of the
    /// list's.
    private String name(Element element) {
        String local = local(element);
        String known = prefixes.get(element.tag().namespace());
        String prefix = known != null ? known : element.tag().prefix().toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
