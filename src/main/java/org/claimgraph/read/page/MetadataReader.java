package org.claimgraph.read.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.DateReader;
import org.claimgraph.read.text.LanguageRecognizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself, each point from the source that is most to be trusted: JSON-LD, then Open Graph and
/// other `meta` tags, then microdata, then what is printed for readers.
final class MetadataReader {
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
    private static final String PRINTED_DATE =
            "[itemprop=datePublished], time[pubdate], time[class*=publish], time[datetime], abbr.published, "
                    + "[class*=publish-date], [class*=published], [class*=pubdate], [class*=post-date], [class*=entry-date], "
                    + "[class*=article-date], [class*=dateline], [class*=timestamp], [class~=(?i)\\bdate\\b], time, "
                    + "[class*=byline], [class*=credit], [class*=meta], small";
    private static final Pattern URL_DATE = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/_-])");

    private final DateReader dates;
    private final TitleReader titles = new TitleReader();
    private final BylineReader bylines = new BylineReader();

    MetadataReader(DateReader dates) {
        this.dates = dates;
    }

    Metadata read(Document document, @Nullable String url) {
        LinkedData data = LinkedData.of(document);
        MetaTags tags = MetaTags.of(document);
        String title = titles.title(document, data, tags);
        return new Metadata(
                url,
                canonical(document, tags),
                title,
                titles.subtitle(document, title),
                bylines.authors(document, data, tags),
                publisher(data, tags),
                language(document, tags),
                published(document, data, tags, url),
                date(data.text("dateModified"), tags, MODIFIED));
    }

    private static @Nullable String canonical(Document document, MetaTags tags) {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String address = link == null ? "" : link.absUrl("href");
        return address.isEmpty() ? tags.first("og:url") : address;
    }

    private static @Nullable String publisher(LinkedData data, MetaTags tags) {
        String site = tags.first("og:site_name");
        List<String> names = data.names("publisher");
        return site != null ? site : names.isEmpty() ? tags.first("application-name") : names.getFirst();
    }

    private static String language(Document document, MetaTags tags) {
        Element root = document.selectFirst("html[lang]");
        String given = root == null ? tags.first("og:locale", "content-language", "language") : root.attr("lang");
        String tag = given == null ? "" : given.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        boolean valid = tag.matches("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");
        return valid ? Locale.forLanguageTag(tag).toLanguageTag() : LanguageRecognizer.UNDETERMINED;
    }

    private @Nullable OffsetDateTime published(
            Document document, LinkedData data, MetaTags tags, @Nullable String url) {
        OffsetDateTime told = date(data.text("datePublished"), tags, PUBLISHED);
        if (told != null) {
            return told;
        }
        OffsetDateTime printed = printed(document);
        return printed != null ? printed : inAddress(url);
    }

    private @Nullable OffsetDateTime date(@Nullable String linked, MetaTags tags, List<String> names) {
        OffsetDateTime date = linked == null ? null : dates.read(linked);
        for (int i = 0; date == null && i < names.size(); i++) {
            String value = tags.first(names.get(i));
            date = value == null ? null : dates.read(value);
        }
        return date;
    }

    /// The first date in an element that is marked as one or stands where dates stand.
    private @Nullable OffsetDateTime printed(Document document) {
        for (Element element : document.select(PRINTED_DATE)) {
            String words = element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content") ? element.attr("content") : element.text();
            OffsetDateTime date = words.length() > 200 ? null : dates.read(words);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable OffsetDateTime inAddress(@Nullable String url) {
        Matcher match = URL_DATE.matcher(url == null ? "" : url);
        return match.find()
                ? dates.read(match.group(1) + "-" + padded(match.group(2)) + "-" + padded(match.group(3)))
                : null;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
