package org.claimgraph.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;

/// A folder's `manifest.json`: its articles in the order in which they are to be taken in, and for each what its file
/// does not say of itself.
///
///     {"articles": [{"file": "mill-fire/page.html", "sourceName": "Harbour Post",
///                    "url": "https://harbourpost.example/1", "publishedAt": "2026-03-03T21:15:00Z"}]}
record Corpus(List<Entry> entries) {
    /// One article of the corpus.
    ///
    /// @param file  path from the manifest's folder, parts apart by "/"
    /// @param provenance what is known of it
    record Entry(String file, Provenance provenance) {}

    Corpus {
        entries = List.copyOf(entries);
    }

    /// @throws CodedException BAD_INPUT if it is not a manifest
    static Corpus parse(byte[] manifest) {
        try {
            JsonNode articles = new JsonMapper().readTree(manifest).path("articles");
            return new Corpus(StreamSupport.stream(articles.spliterator(), false)
                    .map(Question::new)
                    .map(Corpus::entry)
                    .toList());
        } catch (JacksonException problem) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "manifest.json is not JSON: " + problem.getOriginalMessage(), problem);
        } catch (IOException problem) {
            throw new CodedException(ErrorCode.BAD_INPUT, "manifest.json cannot be read: " + problem, problem);
        }
    }

    private static Entry entry(Question article) {
        return new Entry(
                article.text("file"),
                new Provenance(
                        article.optionalText("url"),
                        article.optionalText("sourceName"),
                        article.optionalText("title"),
                        article.optionalTime("publishedAt"),
                        article.optionalText("language")));
    }
}
