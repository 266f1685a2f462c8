package org.claimgraph.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.util.Iterator;
import java.util.Objects;
import org.claimgraph.model.Member;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// RSS or Atom, element by element. The parser knows no entities but HTML's and follows no address, and what is not
/// well-formed costs the entry that it stands in (ADR-10).
final class XmlFeed extends Feed {
    private final Window window;
    private final XmlItems items;
    private final StreamParser parser;
    private final Iterator<Element> elements;
    private final @Nullable URI address;

    XmlFeed(Window window, Reader text, @Nullable String address, XmlItems items) {
        super(window, address);
        this.window = window;
        this.items = items;
        this.address = address == null ? null : Addresses.parse(address);
        this.parser = new StreamParser(Parser.xmlParser().setTrackPosition(true))
                .parse(text, Objects.requireNonNullElse(address, ""));
        this.elements = parser.iterator();
    }

    @Override
    public @Nullable String title() {
        return items.title(parser.document());
    }

    @Override
    public @Nullable String nextPage() {
        String next = items.next(parser.document());
        return next == null ? null : Addresses.resolve(address, next);
    }

    @Override
    @Nullable
    Member advance() throws IOException {
        while (elements.hasNext()) {
            Element element = elements.next();
            if (isEntry(element)) {
                window.move();
                Member member = member(element);
                element.remove(); // what was read makes room
                if (member != null) {
                    return member;
                }
            }
        }
        return null;
    }

    private @Nullable Member member(Element element) {
        FeedEntry entry = items.read(element);
        return element.endSourceRange().isImplicit() ? broken(entry.name(), "its end is missing") : member(entry);
    }

    private static boolean isEntry(Element element) {
        String name = FeedFields.local(element);
        return (name.equals("item") || name.equals("entry"))
                && !element.parents().isEmpty();
    }
}
