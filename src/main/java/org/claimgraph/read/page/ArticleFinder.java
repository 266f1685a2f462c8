package org.claimgraph.read.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article.
final class ArticleFinder {
    Element find(Document document) {
        Element article = document.selectFirst("[itemprop=articleBody]");
        return article != null ? article : document.body();
    }
}
