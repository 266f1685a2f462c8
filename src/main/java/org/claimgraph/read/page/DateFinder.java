package org.claimgraph.read.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.model.FoundIn;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// When a page was published and last changed.
final class DateFinder {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "article.published",
            "published_time_telegram",
            "pub_date",
            "ptime",
            "timestamp");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod");
    private static final Pattern URL_DATE = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/_-])");
    private static final int LONGEST = 200;
    /// Beyond so many characters a line with a date is about something that happened then.
    private static final int LONGEST_DATELINE = 80;

    private final DateReader dates;
    private final Labels published;
    private final Labels changed;

    DateFinder(DateReader dates) {
        this(dates, Labels.of("read-datelines", "published"), Labels.of("read-datelines", "changed"));
    }

    private DateFinder(DateReader dates, Labels published, Labels changed) {
        this.dates = dates;
        this.published = published;
        this.changed = changed;
    }

    /// A finder for pages in this language (BCP 47).
    DateFinder in(String language) {
        return new DateFinder(dates.in(language), published, changed);
    }

    @Nullable
    Told<OffsetDateTime> published(Outline page, LinkedData data, MetaTags tags, String title, @Nullable String url) {
        Lines lines = page.lines();
        return Stream.<Supplier<@Nullable Told<OffsetDateTime>>>of(
                        () -> inHead("datePublished", PUBLISHED, data, tags),
                        () -> printed(page),
                        () -> inAddress(url),
                        () -> inLines(lines.labelled(published)),
                        () -> inLines(lines.aroundHeadline(title)),
                        () -> inLines(lines.labelled(changed)),
                        () -> modified(page, data, tags))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The first date in lines that hold little else.
    private @Nullable Told<OffsetDateTime> inLines(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= LONGEST_DATELINE)
                .map(dates::read)
                .filter(Objects::nonNull)
                .findFirst()
                .map(date -> new Told<>(date, FoundIn.DATELINE))
                .orElse(null);
    }

    @Nullable
    Told<OffsetDateTime> modified(Outline page, LinkedData data, MetaTags tags) {
        Told<OffsetDateTime> told = inHead("dateModified", MODIFIED, data, tags);
        return told == null ? first(page, part -> part.isProperty("dateModified")) : told;
    }

    private @Nullable Told<OffsetDateTime> inHead(String property, List<String> names, LinkedData data, MetaTags tags) {
        String linked = data.text(property);
        OffsetDateTime date = linked == null ? null : dates.read(linked);
        if (date != null) {
            return new Told<>(date, FoundIn.JSON_LD);
        }
        for (String name : names) {
            Told<String> value = tags.told(name);
            date = value == null ? null : dates.read(value.value());
            if (value != null && date != null) {
                return new Told<>(date, value.in());
            }
        }
        return null;
    }

    /// The first date in an element that is marked as one or stands where dates stand.
    private @Nullable Told<OffsetDateTime> printed(Outline page) {
        return first(
                page,
                part -> part.naming().date()
                        || part.is("time")
                        || part.is("small")
                        || part.isProperty("datePublished"));
    }

    private @Nullable Told<OffsetDateTime> first(Outline page, Predicate<Part> wanted) {
        for (Part part : page.within(page.body(), wanted)) {
            OffsetDateTime date = dates.read(words(part));
            if (date != null) {
                return new Told<>(date, place(part));
            }
        }
        return null;
    }

    private static String words(Part part) {
        for (String attribute : List.of("datetime", "content")) {
            if (part.element.hasAttr(attribute)) {
                String value = part.element.attr(attribute);
                return value.length() > LONGEST ? "" : value;
            }
        }
        return part.text(LONGEST);
    }

    private static FoundIn place(Part part) {
        return part.element.hasAttr("itemprop") ? FoundIn.MICRODATA : part.is("time") ? FoundIn.TIME : FoundIn.DATELINE;
    }

    private @Nullable Told<OffsetDateTime> inAddress(@Nullable String url) {
        Matcher match = URL_DATE.matcher(url == null ? "" : url);
        OffsetDateTime date = match.find()
                ? dates.read(match.group(1) + "-" + padded(match.group(2)) + "-" + padded(match.group(3)))
                : null;
        return date == null ? null : new Told<>(date, FoundIn.ADDRESS);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
