package org.claimgraph.read.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimgraph.model.FoundField;
import org.claimgraph.model.FoundIn;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.MetadataField;
import org.claimgraph.read.text.DateReader;
import org.claimgraph.read.text.LanguageRecognizer;
import org.jspecify.annotations.Nullable;

/// What a page says of itself, each field from the place that is most to be trusted: see [FoundIn].
final class MetadataReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");

    private final DateFinder dates;
    private final TitleReader titles = new TitleReader();
    private final BylineReader bylines;

    MetadataReader(DateReader dates, AuthorNames names) {
        this.dates = new DateFinder(dates);
        this.bylines = new BylineReader(names);
    }

    Metadata read(Outline page, @Nullable String url) {
        LinkedData data = LinkedData.of(page);
        MetaTags tags = MetaTags.of(page);
        Told<String> canonical = canonical(page, tags);
        Site site = Site.of(tags, url, value(canonical));
        Told<String> title = titles.title(page, data, tags, site);
        Told<String> subtitle = titles.subtitle(page, title.value());
        Told<List<String>> authors = bylines.authors(page, data, tags, title.value());
        Told<String> publisher = publisher(data, tags);
        Told<String> language = language(page, tags);
        DateFinder printed = dates.in(language == null ? LanguageRecognizer.UNDETERMINED : language.value());
        Told<OffsetDateTime> published = printed.published(page, data, tags, title.value(), url);
        Told<OffsetDateTime> modified = printed.modified(page, data, tags);
        Told<String> image = LeadImageFinder.find(page, data, tags);
        Map<MetadataField, @Nullable Told<?>> told = new EnumMap<>(MetadataField.class);
        told.put(MetadataField.TITLE, title);
        told.put(MetadataField.SUBTITLE, subtitle);
        told.put(MetadataField.AUTHORS, authors);
        told.put(MetadataField.PUBLISHER, publisher);
        told.put(MetadataField.LANGUAGE, language);
        told.put(MetadataField.PUBLISHED_AT, published);
        told.put(MetadataField.MODIFIED_AT, modified);
        told.put(MetadataField.CANONICAL_URL, canonical);
        told.put(MetadataField.LEAD_IMAGE, image);
        return new Metadata(
                url,
                value(canonical),
                title.value(),
                value(subtitle),
                authors == null ? List.of() : authors.value(),
                value(publisher),
                language == null ? LanguageRecognizer.UNDETERMINED : language.value(),
                value(published),
                value(modified),
                value(image),
                found(told));
    }

    private static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    /// Where each field was found.
    private static List<FoundField> found(Map<MetadataField, @Nullable Told<?>> told) {
        List<FoundField> found = new ArrayList<>();
        told.forEach((field, each) -> {
            if (each != null) {
                found.add(new FoundField(field, each.in()));
            }
        });
        return found;
    }

    private static @Nullable Told<String> canonical(Outline page, MetaTags tags) {
        for (Part link : page.named("link")) {
            String address =
                    link.element.attr("rel").strip().equalsIgnoreCase("canonical") ? link.element.absUrl("href") : "";
            if (!address.isEmpty()) {
                return new Told<>(address, FoundIn.META);
            }
        }
        return tags.told("og:url");
    }

    private static @Nullable Told<String> publisher(LinkedData data, MetaTags tags) {
        Told<String> site = tags.told("og:site_name");
        List<String> names = data.names("publisher");
        return site != null || names.isEmpty()
                ? site != null ? site : tags.told("application-name")
                : new Told<>(names.getFirst(), FoundIn.JSON_LD);
    }

    private static @Nullable Told<String> language(Outline page, MetaTags tags) {
        List<Part> roots = page.named("html");
        boolean marked = !roots.isEmpty() && roots.getFirst().element.hasAttr("lang");
        Told<String> told = marked
                ? new Told<>(roots.getFirst().element.attr("lang"), FoundIn.META)
                : tags.told("og:locale", "content-language", "language");
        String tag = told == null ? "" : told.value().strip().replace('_', '-').toLowerCase(Locale.ROOT);
        return told != null && LANGUAGE.matcher(tag).matches()
                ? new Told<>(Locale.forLanguageTag(tag).toLanguageTag(), told.in())
                : null;
    }
}
