package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// The form in which a text reached its readers.
@Description("The form in which a text reached its readers.")
public enum ArticleKind {
    @Description("A web page.")
    PAGE,
    @Description("A newsletter as a whole; its stories are its items.")
    NEWSLETTER,
    @Description("One story of a newsletter.")
    NEWSLETTER_ITEM,
    @Description("One entry of an RSS, Atom or JSON feed.")
    FEED_ITEM,
    @Description("Text without markup.")
    PLAIN_TEXT
}
