package org.claimgraph.read.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// Reads and writes items of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), and reads those of 1.0.
final class JsonItems {
    private final FeedDates dates;

    JsonItems(DateReader dates) {
        this.dates = new FeedDates(dates);
    }

    /// @param feed what its feed says of itself, language and authors of which count for the item
    /// @param base what relative addresses are meant from
    FeedEntry read(JsonNode item, JsonNode feed, @Nullable URI base) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String summary = text(item, "summary");
        boolean content = html != null || plain != null;
        return new FeedEntry(
                text(item, "id"),
                address(item, base),
                text(item, "title"),
                authors(item).isEmpty() ? authors(feed) : authors(item),
                date(item, "date_published"),
                date(item, "date_modified"),
                text(item, "language") != null ? text(item, "language") : text(feed, "language"),
                html,
                html != null ? null : plain != null ? plain : summary,
                content ? !item.path("_teaser").asBoolean() : summary != null && !Teasers.isTeaser(summary));
    }

    /// The item with these bytes' content; `_teaser` is an extension of ours, as the format allows.
    static byte[] write(FeedEntry entry) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        put(item, "id", entry.id() != null ? entry.id() : entry.url());
        put(item, "url", entry.url());
        put(item, "title", entry.title());
        put(item, "content_html", entry.html());
        put(item, "content_text", entry.text());
        put(item, "date_published", entry.published());
        put(item, "date_modified", entry.updated());
        put(item, "language", entry.language());
        entry.authors().forEach(name -> item.withArray("authors").addObject().put("name", name));
        if (!entry.complete()) {
            item.put("_teaser", true);
        }
        return item.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode item, String name, @Nullable Object value) {
        if (value != null) {
            item.put(name, value.toString());
        }
    }

    private static @Nullable String address(JsonNode item, @Nullable URI base) {
        return Stream.of("url", "external_url", "id")
                .map(name -> item.path(name).asText(""))
                .filter(address -> base != null || address.matches("(?i)https?://.*"))
                .map(address -> Addresses.resolve(base, address))
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(JsonNode holder) {
        List<String> names = new ArrayList<>();
        holder.path("authors").forEach(author -> names.add(author.path("name").asText("")));
        names.add(holder.path("author").path("name").asText(""));
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable OffsetDateTime date(JsonNode item, String name) {
        String date = text(item, name);
        return date == null ? null : dates.read(date);
    }

    /// Ids are numbers in some feeds.
    private static @Nullable String text(JsonNode item, String name) {
        JsonNode value = item.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }
}
