package org.claimgraph.model;

import org.eclipse.microprofile.graphql.Description;

/// Where a document says something of itself. The order is the order of trust: of several places that tell a field,
/// the first wins.
///
/// Five fields know better. A title is taken as printed in the headline where the head of the page agrees, and where
/// the page has no JSON-LD and prints one headline alone. Authors who are but the publisher yield to people. The
/// publisher is the site's name in Open Graph before JSON-LD's, which often names the company. The canonical
/// address is that of `link` before Open Graph's, and the language that of the markup, as templates copy both.
@Description(
        "Where an article says something of itself. Trusted in this order: GIVEN, JSON_LD, OPEN_GRAPH, META, MICRODATA, TIME,"
                + " HEADLINE, BYLINE, DATELINE, ADDRESS, TEXT.")
public enum FoundIn {
    @Description("Told by whoever handed the article in, or by the headers of the mail that it came in.")
    GIVEN,
    @Description("A script of schema.org's vocabulary in the page.")
    JSON_LD,
    @Description("Open Graph: meta elements named og: or article:.")
    OPEN_GRAPH,
    @Description("Other meta elements, the page's title and links, the language of its markup.")
    META,
    @Description("Attributes that mark an element: itemprop, rel, pubdate.")
    MICRODATA,
    @Description("A time element.")
    TIME,
    @Description("The printed headline, or the line below it.")
    HEADLINE,
    @Description("The printed byline.")
    BYLINE,
    @Description("A printed date.")
    DATELINE,
    @Description("The address of the page.")
    ADDRESS,
    @Description("The text itself.")
    TEXT
}
