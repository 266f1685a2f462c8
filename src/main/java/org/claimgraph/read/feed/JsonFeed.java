package org.claimgraph.read.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import org.claimgraph.model.Member;
import org.jspecify.annotations.Nullable;

/// JSON Feed, item by item; what the feed says of itself behind its items comes too late for them.
final class JsonFeed extends Feed {
    private static final JsonMapper JSON = new JsonMapper();

    private final Window window;
    private final JsonItems items;
    private final JsonParser parser;
    private final ObjectNode feed = JSON.createObjectNode();
    private final @Nullable URI address;
    private boolean within;

    JsonFeed(Window window, @Nullable String address, JsonItems items) throws IOException {
        super(window, address);
        this.window = window;
        this.items = items;
        this.address = address == null ? null : Addresses.parse(address);
        this.parser = JSON.createParser(window);
        parser.nextToken();
    }

    @Override
    public @Nullable String title() {
        return feed.path("title").asText(null);
    }

    @Override
    public @Nullable String nextPage() {
        return Addresses.resolve(address, feed.path("next_url").asText(""));
    }

    @Override
    @Nullable
    Member advance() throws IOException {
        while (within || findItems()) {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                within = false;
                continue;
            }
            JsonNode item = JSON.readTree(parser);
            window.move();
            Member member =
                    item.isObject() ? member(items.read(item, feed, base())) : broken("an item", "it is no object");
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    /// Goes on to the items, and keeps what the feed says of itself on the way.
    private boolean findItems() throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                within = true;
                return true;
            }
            feed.set(name, JSON.<JsonNode>readTree(parser));
        }
        return false;
    }

    private @Nullable URI base() {
        URI home = Addresses.parse(feed.path("home_page_url").asText(""));
        return home != null && home.isAbsolute() ? home : address;
    }
}
