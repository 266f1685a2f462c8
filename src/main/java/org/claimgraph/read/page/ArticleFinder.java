package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article: one that is marked as its body and holds most of the prose, or, where
/// none is, the smallest that holds nearly all of it. Where the headline stands in an `article`, only
/// that is searched, as a page can hold several.
final class ArticleFinder {
    private static final String BODY = "articleBody";
    /// Below every name of an article's body, above those of anything's: see `read-markup.txt`.
    private static final int ARTICLE_RANK = 60;

    private static final double LEAST_OF_PAGE = 0.1;
    private static final double SHORTEST = 150;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.95;
    private static final Set<String> TEXT = Set.of("p", "blockquote", "ul", "ol", "table", "tbody", "tr", "td", "pre");

    private ArticleFinder() {}

    /// The part whose text is the article's.
    static Part find(Outline page, String title) {
        Part context = context(page, title);
        Part marked = marked(page, context);
        return descend(page, marked != null ? marked : context);
    }

    /// The `article` around the headline, or the whole body.
    private static Part context(Outline page, String title) {
        double least = Math.max(SHORTEST, page.body().prose * LEAST_OF_PAGE);
        for (Heading heading : page.headings()) {
            boolean telling =
                    heading.says(title) || (heading.isMain() && !heading.part().isGone());
            Part article = telling ? articleAround(heading.part()) : null;
            if (article != null && article.prose >= least) {
                return article;
            }
        }
        return page.body();
    }

    private static @Nullable Part articleAround(Part heading) {
        Part part = heading;
        while (part != null && !isArticle(part.element)) {
            part = part.parent;
        }
        return part;
    }

    private static boolean isArticle(Element element) {
        String type = element.attr("itemtype").toLowerCase(Locale.ROOT);
        return element.normalName().equals("article") || type.contains("article") || type.contains("blogposting");
    }

    private static @Nullable Part marked(Outline page, Part context) {
        double enough = context.prose * MOST;
        Part told = heavy(page.within(context, ArticleFinder::isBody), enough);
        if (told != null) {
            return told;
        }
        TreeMap<Integer, List<Part>> byRank = new TreeMap<>();
        for (Part part : page.within(context, part -> part.prose > 0)) {
            byRank.computeIfAbsent(rank(part), _ -> new ArrayList<>()).add(part);
        }
        byRank.remove(Naming.NO_BODY);
        return byRank.values().stream()
                .map(parts -> heavy(parts, enough))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBody(Part part) {
        return part.prose > 0
                && (part.isProperty(BODY) || part.element.attr("property").equalsIgnoreCase(BODY));
    }

    /// The heaviest of the parts, or, as publishers cut bodies into pieces, what holds them all.
    private static @Nullable Part heavy(List<Part> pieces, double enough) {
        for (Part piece : pieces) {
            if (piece.prose >= enough) {
                return piece;
            }
        }
        double sum = pieces.stream().mapToDouble(piece -> piece.prose).sum();
        Part all = !pieces.isEmpty() && sum >= enough ? pieces.getFirst() : null;
        while (all != null && all.prose < sum * NEARLY_ALL) {
            all = all.parent;
        }
        return all;
    }

    private static int rank(Part part) {
        int rank = part.naming().bodyRank();
        return part.is("article") ? Math.min(rank, ARTICLE_RANK) : rank;
    }

    private static Part descend(Outline page, Part from) {
        Part part = from;
        Part heavy = heavyChild(page, part);
        while (heavy != null && !TEXT.contains(heavy.element.normalName())) {
            part = heavy;
            heavy = heavyChild(page, part);
        }
        return part;
    }

    private static @Nullable Part heavyChild(Outline page, Part part) {
        double nearlyAll = part.prose * NEARLY_ALL;
        for (int i = part.start + 1; i < part.end; i = page.part(i).end) {
            Part child = page.part(i);
            if (child.prose > 0 && child.prose >= nearlyAll) {
                return child;
            }
        }
        return null;
    }
}
