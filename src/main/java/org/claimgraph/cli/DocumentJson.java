package org.claimgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Document;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.MetadataField;
import org.jspecify.annotations.Nullable;

/// A document as JSON: what `read --json` and `read --jsonl` answer.
final class DocumentJson {
    private static final Map<MetadataField, String> NAMES = Map.of(
            MetadataField.TITLE, "title",
            MetadataField.SUBTITLE, "subtitle",
            MetadataField.AUTHORS, "authors",
            MetadataField.PUBLISHER, "publisher",
            MetadataField.LANGUAGE, "language",
            MetadataField.PUBLISHED_AT, "publishedAt",
            MetadataField.MODIFIED_AT, "modifiedAt",
            MetadataField.CANONICAL_URL, "canonicalUrl",
            MetadataField.LEAD_IMAGE, "leadImage");

    private DocumentJson() {}

    static void write(Document document, ObjectNode json) {
        json.put("kind", document.kind().name());
        write(document.metadata(), json);
        json.put("text", document.text());
        ArrayNode citations = json.putArray("citations");
        document.citations().forEach(citation -> write(citation, citations.addObject()));
        ArrayNode items = json.putArray("items");
        document.items().forEach(item -> write(item, items.addObject()));
    }

    private static void write(Metadata metadata, ObjectNode json) {
        json.put("url", metadata.url());
        json.put("canonicalUrl", metadata.canonicalUrl());
        json.put("title", metadata.title());
        json.put("subtitle", metadata.subtitle());
        texts(metadata.authors(), json.putArray("authors"));
        json.put("publisher", metadata.publisher());
        json.put("language", metadata.language());
        json.put("publishedAt", time(metadata.publishedAt()));
        json.put("modifiedAt", time(metadata.modifiedAt()));
        json.put("leadImage", metadata.leadImage());
        ObjectNode found = json.putObject("found");
        metadata.found()
                .forEach(each -> found.put(NAMES.get(each.field()), each.in().name()));
    }

    private static void write(Citation citation, ObjectNode json) {
        json.put("name", citation.name());
        json.put("start", citation.span().start());
        json.put("end", citation.span().end());
    }

    static void texts(Collection<String> texts, ArrayNode json) {
        texts.forEach(json::add);
    }

    private static @Nullable String time(@Nullable OffsetDateTime time) {
        return time == null ? null : PublicationTime.format(time);
    }
}
