package org.claimgraph.read.page;

import java.util.List;
import org.claimgraph.model.Metadata;
import org.claimgraph.read.text.DateReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself.
final class MetadataReader {
    private final DateReader dates;

    MetadataReader(DateReader dates) {
        this.dates = dates;
    }

    Metadata read(Document document, @Nullable String url) {
        Element title = document.selectFirst("h1");
        Element time = document.selectFirst("meta[property=article:published_time]");
        return new Metadata(
                url,
                null,
                title == null ? document.title() : title.text(),
                null,
                List.of(),
                null,
                document.select("html").attr("lang").isBlank()
                        ? "und"
                        : document.select("html").attr("lang"),
                time == null ? null : dates.read(time.attr("content")),
                null);
    }
}
