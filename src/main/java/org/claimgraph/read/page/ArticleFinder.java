package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article: one that is marked as its body and holds most of the prose, or, where
/// none is, the smallest that holds nearly all of it. Where the headline stands in an `article`, only that is
/// searched,
/// as a page can hold several.
final class ArticleFinder {
    private static final String BODY = "[itemprop=articleBody],[property=articleBody]";
    /// Below every name of an article's body, above those of anything's: see `read-markup.txt`.
    private static final int ARTICLE_RANK = 60;

    private static final double LEAST_OF_PAGE = 0.1;
    private static final double SHORTEST = 150;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.95;
    private static final Set<String> TEXT = Set.of("p", "blockquote", "ul", "ol", "table", "tbody", "tr", "td", "pre");

    private final Names names = new Names();

    /// The element whose text is the article's.
    Element find(Document document, String title) {
        Element body = document.body();
        ProseMass mass = ProseMass.of(body);
        Element context = context(document, title, mass);
        Element marked = marked(context, mass);
        return descend(marked != null ? marked : context, mass);
    }

    /// The `article` around the headline, or the whole body.
    private static Element context(Document document, String title, ProseMass mass) {
        Element body = document.body();
        String core = Wording.core(title);
        double least = Math.max(SHORTEST, mass.under(body) * LEAST_OF_PAGE);
        for (Element heading : document.select("h1,h2")) {
            boolean headline = heading.normalName().equals("h1")
                    || Wording.core(heading.text()).equals(core);
            Element article = headline ? heading.closest("article,[itemtype*=Article],[itemtype*=BlogPosting]") : null;
            if (article != null && mass.under(article) >= least) {
                return article;
            }
        }
        return body;
    }

    private @Nullable Element marked(Element context, ProseMass mass) {
        double enough = mass.under(context) * MOST;
        Element told = heavy(context.select(BODY), enough, mass);
        if (told != null) {
            return told;
        }
        TreeMap<Integer, List<Element>> byRank = new TreeMap<>();
        for (Element element : context.select("[class],[id],article,main")) {
            if (mass.under(element) > 0) {
                byRank.computeIfAbsent(rank(element), _ -> new ArrayList<>()).add(element);
            }
        }
        byRank.remove(Names.NONE);
        return byRank.values().stream()
                .map(elements -> heavy(elements, enough, mass))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The heaviest of the elements, or, as publishers cut bodies into pieces, what holds them all.
    private static @Nullable Element heavy(List<Element> elements, double enough, ProseMass mass) {
        List<Element> pieces =
                elements.stream().filter(element -> mass.under(element) > 0).toList();
        for (Element piece : pieces) {
            if (mass.under(piece) >= enough) {
                return piece;
            }
        }
        double sum = pieces.stream().mapToDouble(mass::under).sum();
        Element all = !pieces.isEmpty() && sum >= enough ? pieces.getFirst() : null;
        while (all != null && mass.under(all) < sum * NEARLY_ALL) {
            all = all.parent();
        }
        return all;
    }

    private int rank(Element element) {
        int rank = names.rank(element, "body");
        return element.normalName().equals("article") ? Math.min(rank, ARTICLE_RANK) : rank;
    }

    private static Element descend(Element from, ProseMass mass) {
        Element element = from;
        while (true) {
            double nearlyAll = mass.under(element) * NEARLY_ALL;
            Element heavy = element.children().stream()
                    .filter(child -> mass.under(child) > 0 && mass.under(child) >= nearlyAll)
                    .findFirst()
                    .orElse(null);
            if (heavy == null || TEXT.contains(heavy.normalName())) {
                return element;
            }
            element = heavy;
        }
    }
}
