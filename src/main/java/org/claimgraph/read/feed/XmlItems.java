package org.claimgraph.read.feed;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.read.text.DateReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads RSS items and Atom entries.
final class XmlItems {
    /// "desk@harbourpost.example (Ada Falk)", as RSS wants it; "Ada Falk <desk@...>", as others write it.
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)|([^<>@]+?)\\s*<[^<>]*@[^<>]*>");

    private final FeedFields fields = new FeedFields();
    private final FeedDates dates;

    XmlItems(DateReader dates) {
        this.dates = new FeedDates(dates);
    }

    /// Reads an item in its place below its feed, whose language, authors and base address count for it.
    FeedEntry read(Element item) {
        Markup content = markup(item, "content");
        Markup summary = markup(item, "summary");
        Markup body = content != null ? content : summary;
        OffsetDateTime published = date(item, "published");
        OffsetDateTime updated = date(item, "updated");
        return new FeedEntry(
                line(item, "id"),
                link(item),
                line(item, "title"),
                authors(item),
                published != null ? published : updated, // Atom asks for no more than the last change
                updated,
                language(item),
                body == null ? null : body.html(),
                body == null ? null : body.text(),
                content != null || (summary != null && !Teasers.isTeaser(summary.line())));
    }

    /// What the feed calls itself.
    @Nullable
    String title(Element document) {
        return line(channel(document), "title");
    }

    /// The address of the feed's next page, as it is written.
    @Nullable
    String next(Element document) {
        for (Element link : channel(document).children()) {
            if (FeedFields.local(link).equals("link") && link.attr("rel").equalsIgnoreCase("next")) {
                return link.attr("href");
            }
        }
        return null;
    }

    private @Nullable Markup markup(Element item, String field) {
        Element element = fields.first(item, field);
        return element == null ? null : Markup.of(element);
    }

    private @Nullable String line(Element item, String field) {
        Markup markup = markup(item, field);
        return markup == null || markup.line().isBlank() ? null : markup.line();
    }

    private @Nullable OffsetDateTime date(Element item, String field) {
        return fields.all(item, field).stream()
                .map(element -> dates.read(element.wholeText()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Names in order; the feed's own where the entry has none.
    private List<String> authors(Element item) {
        for (Element place : places(item)) {
            List<String> names = fields.all(place, "author").stream()
                    .map(XmlItems::author)
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// A `name` element in Atom, text elsewhere; an address alone is nobody's name.
    private static String author(Element element) {
        String said = element.children().stream()
                .filter(child -> FeedFields.local(child).equals("name"))
                .map(Element::wholeText)
                .findFirst()
                .orElse(element.childrenSize() > 0 ? "" : element.wholeText())
                .strip();
        Matcher mailbox = MAILBOX.matcher(said);
        if (mailbox.matches()) {
            return Objects.requireNonNullElse(mailbox.group(1), mailbox.group(2))
                    .strip();
        }
        return said.contains("@") ? "" : said.replaceAll("\\s+", " ");
    }

    private @Nullable String language(Element item) {
        for (Element place : places(item)) {
            String attribute = place.attr("xml:lang").strip();
            String told = attribute.isEmpty() ? line(place, "language") : attribute;
            if (told != null && told.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")) {
                return Locale.forLanguageTag(told.replace('_', '-')).toLanguageTag();
            }
        }
        return null;
    }

    /// Where something may be said that counts for the item, nearest first; RSS 1.0 has the channel beside its
    /// items.
    private static List<Element> places(Element item) {
        List<Element> places = new ArrayList<>(item.parents());
        places.addFirst(item);
        Element channel = channel(item.root());
        if (!places.contains(channel)) {
            places.add(channel);
        }
        return places;
    }

    /// The element that speaks of the feed as a whole.
    static Element channel(Element document) {
        Element feed = document.childrenSize() == 0 ? document : document.child(0);
        return feed.children().stream()
                .filter(child -> FeedFields.local(child).equals("channel"))
                .findFirst()
                .orElse(feed);
    }

    /// The page that the entry stands for: a `link` with its address as text or as `href`, of Atom's relations the
    /// alternate one; else a permanent `guid`.
    private @Nullable String link(Element item) {
        List<String> candidates = new ArrayList<>();
        for (Element link : fields.all(item, "link")) {
            String relation = link.attr("rel");
            if (relation.isEmpty() || relation.equals("alternate")) {
                candidates.add(link.hasAttr("href") ? link.attr("href") : link.wholeText());
            }
        }
        for (Element id : fields.all(item, "id")) {
            if (!id.attr("isPermaLink").equalsIgnoreCase("false")) {
                candidates.add(id.wholeText().strip().matches("(?i)https?://.*") ? id.wholeText() : "");
            }
        }
        return candidates.stream()
                .map(each -> Addresses.resolve(base(item), each))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The address that relative ones in an element are meant from (XML Base): `xml:base` upon `xml:base`,
    /// outermost first, upon the feed's own address.
    private static @Nullable URI base(Element item) {
        List<Element> path = new ArrayList<>(item.parents());
        Collections.reverse(path);
        path.add(item);
        URI base = Addresses.parse(item.baseUri());
        for (Element place : path) {
            String step = Addresses.resolve(base, place.attr("xml:base"));
            base = step == null ? base : Addresses.parse(step);
        }
        return base;
    }
}
