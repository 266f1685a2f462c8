package org.claimgraph.read.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.read.text.DateReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Opens feeds, and reads single entries.
///
/// Thread-safe; made once, as it loads its word lists.
public final class FeedReader {
    /// The media types of feeds, as a request's Accept has them.
    public static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, "
            + "application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1";

    private static final JsonMapper JSON = new JsonMapper();

    private final XmlItems xml;
    private final JsonItems json;

    public FeedReader(DateReader dates) {
        this.xml = new XmlItems(dates);
        this.json = new JsonItems(dates);
    }

    /// Whether what starts with these bytes is a feed.
    public static boolean isFeed(byte[] start) {
        return FeedForm.of(start) != null;
    }

    /// Opens a feed, of which nothing but the start is read yet.
    ///
    /// @param in      closed with the feed
    /// @param address where it came from: relative addresses are meant from it
    /// @param type    the media type that its server names; may be empty
    /// @throws CodedException UNREADABLE_DOCUMENT if it is none
    public Feed open(InputStream in, @Nullable String address, String type) {
        try {
            PushbackInputStream whole = new PushbackInputStream(in, FeedForm.LOOK);
            byte[] start = whole.readNBytes(FeedForm.LOOK);
            whole.unread(start);
            Window window = new Window(whole);
            return switch (FeedForm.of(start)) {
                case XML -> xmlFeed(window, start, address, type);
                case JSON -> new JsonFeed(window, address, json);
                case null -> throw noFeed(start, address);
            };
        } catch (IOException problem) {
            throw unreadable("The feed cannot be read: " + problem.getMessage() + ".", problem);
        }
    }

    /// Reads one entry: a JSON Feed item, an RSS item or an Atom entry.
    ///
    /// @throws CodedException UNREADABLE_DOCUMENT if it is none
    public FeedEntry entry(byte[] entry) {
        String text = new String(entry, FeedForm.charset(entry, "")).strip();
        return text.startsWith("{") ? jsonEntry(text) : xmlEntry(text);
    }

    private FeedEntry jsonEntry(String text) {
        try {
            JsonNode item = JSON.readTree(text);
            return json.read(item, JsonNodeFactory.instance.objectNode(), null);
        } catch (IOException problem) {
            throw unreadable("The feed's entry is not JSON: " + problem.getMessage(), problem);
        }
    }

    private FeedEntry xmlEntry(String text) {
        Element item = Jsoup.parse(text, "", Parser.xmlParser()).firstElementChild();
        if (item == null
                || !(FeedFields.local(item).equals("item")
                        || FeedFields.local(item).equals("entry"))) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "That is no entry of a feed; give an RSS <item>, an Atom <entry> or a JSON Feed item.");
        }
        return xml.read(item);
    }

    private Feed xmlFeed(Window window, byte[] start, @Nullable String address, String type) {
        return new XmlFeed(window, new TolerantReader(window, FeedForm.charset(start, type)), address, xml);
    }

    /// A page often names the feed that was meant.
    private static CodedException noFeed(byte[] start, @Nullable String address) {
        String page = new String(start, FeedForm.charset(start, ""));
        Element named = Jsoup.parse(page, address == null ? "" : address)
                .selectFirst("link[rel=alternate][type~=(?i)(rss|atom|feed\\+json)][href]");
        String hint = named == null
                ? "give the address of an RSS, Atom or JSON feed"
                : "the page names one, which may be meant: " + named.absUrl("href");
        return new CodedException(
                ErrorCode.UNREADABLE_DOCUMENT, (address == null ? "That" : address) + " is no feed; " + hint + ".");
    }

    private static CodedException unreadable(String message, IOException problem) {
        return new CodedException(ErrorCode.UNREADABLE_DOCUMENT, message, problem);
    }
}
