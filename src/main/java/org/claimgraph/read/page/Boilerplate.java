package org.claimgraph.read.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Removes what the markup itself gives away as no article.
final class Boilerplate {
    void removeInvisible(Document document) {
        document.select(
                        "script,style,noscript,template,svg,iframe,object,embed,head,[hidden],[style*=display:none],[style*=display: none]")
                .remove();
    }

    void remove(Document document) {
        removeInvisible(document);
        document.select("nav,aside,footer,form,button,select,textarea,input,figcaption,dialog")
                .remove();
        for (Element element : document.select("[class],[id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(java.util.Locale.ROOT);
            if (!element.normalName().equals("body")
                    && names.matches(
                            "(?s).*\\b(?:comments?|related|sidebar|share|social|newsletter|promo|ad-slot|cookie|tags|footer|trending|readmore).*")) {
                element.remove();
            }
        }
    }
}
