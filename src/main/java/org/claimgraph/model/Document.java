package org.claimgraph.model;

import java.util.List;

/// A text as it was read, clean of everything that is not the article.
///
/// @param text      paragraphs apart by a blank line (`\n\n`), no trailing white space; every later offset points here.
///                  Credits such as `[SpaceNews]` stay in it
/// @param citations the outlets that the text credits, in order of their spans
/// @param items     a newsletter's items (kind NEWSLETTER_ITEM), each with its own text; empty for other kinds
public record Document(
        ArticleKind kind, Metadata metadata, String text, List<Citation> citations, List<Document> items) {
    public Document {
        citations = List.copyOf(citations);
        items = List.copyOf(items);
    }
}
