package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The form in which a text reached its readers.
@Description("The form in which a text reached its readers.")
public enum ArticleKind {
    /// A web page.
    PAGE,
    /// A newsletter as a whole; its stories are its items.
    NEWSLETTER,
    /// One story of a newsletter.
    NEWSLETTER_ITEM,
    /// One entry of an RSS, Atom or JSON feed.
    FEED_ITEM,
    /// Text without markup.
    PLAIN_TEXT
}
