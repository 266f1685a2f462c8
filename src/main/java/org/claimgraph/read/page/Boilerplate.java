package org.claimgraph.read.page;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/// Removes what the markup itself gives away as no article: what no reader sees, page furniture by tag, role, class
/// and id. What holds most of the page's prose stays, whatever it is called.
final class Boilerplate {
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "aside",
            "footer",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "figcaption",
            "dialog",
            "form",
            "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "alert", "note");
    private static final Set<String> NEVER = Set.of("body", "html", "main");
    private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|visibility:\\s*hidden");
    private static final Pattern CLOCK =
            Pattern.compile("\\s*\\d{1,2}[:.h]\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\p{Lu}{2,4})?\\s*");
    private static final int FEWEST_ENTRIES = 3;
    private static final double MOST_PROSE = 0.35;

    private final Names names = new Names();

    /// Removes what no reader sees; a hidden element with most of the text is shown by a script.
    void removeInvisible(Document document) {
        removeUnseen(document.body());
        removeLight(document.body(), (element, _) -> isHidden(element));
    }

    /// Removes what no reader sees, and page furniture.
    void remove(Document document) {
        removeUnseen(document.body());
        removeLight(document.body(), (element, mass) -> isHidden(element) || isFurniture(element, mass));
        removeDates(document.body());
    }

    private static void removeUnseen(Element body) {
        remove(body, element -> INVISIBLE.contains(element.normalName()));
    }

    private static void removeLight(Element body, BiPredicate<Element, ProseMass> unwanted) {
        ProseMass mass = ProseMass.of(body);
        double most = mass.under(body) * MOST_PROSE;
        remove(body, element -> mass.under(element) <= most && unwanted.test(element, mass));
    }

    private static void remove(Element body, Predicate<Element> unwanted) {
        body.filter((node, depth) -> depth > 0 && node instanceof Element element && unwanted.test(element)
                ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private boolean isFurniture(Element element, ProseMass mass) {
        String name = element.normalName();
        return FURNITURE.contains(name)
                || ROLES.contains(element.attr("role"))
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || element.attr("itemprop").equals("datePublished")
                || (!NEVER.contains(name) && isNamedFurniture(element, mass));
    }

    private boolean isNamedFurniture(Element element, ProseMass mass) {
        return names.tell(element, "drop") || (names.tell(element, "doubt") && isThin(element, mass));
    }

    /// Removes the times of day and dates of a byline; those of a live blog's entries stay.
    private static void removeDates(Element body) {
        List<Element> times = body.select("time");
        long clocks = times.stream().filter(Boilerplate::isClock).count();
        times.stream().filter(time -> clocks < FEWEST_ENTRIES || !isClock(time)).forEach(Element::remove);
    }

    private static boolean isClock(Element time) {
        return CLOCK.matcher(time.text()).matches();
    }

    /// Whether links make up more of it than prose does.
    private static boolean isThin(Element element, ProseMass mass) {
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return mass.under(element) <= linked;
    }
}
