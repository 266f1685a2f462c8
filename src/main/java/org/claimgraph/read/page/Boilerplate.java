package org.claimgraph.read.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Removes what the markup itself gives away as no article: what no reader sees, page furniture by tag, role, class
/// and id. What holds most of the page's prose stays, whatever it is called.
final class Boilerplate {
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
    private static final Set<String> PROPERTIES = Set.of("author", "datePublished");
    private static final Set<String> NEVER = Set.of("body", "html", "main");
    private static final double MOST_PROSE = 0.35;

    private Boilerplate() {}

    /// Leaves behind what no reader sees, and page furniture.
    static void drop(Outline page) {
        drop(page, part -> part.marks().hidden() || isFurniture(part));
        dropDates(page);
    }

    /// Leaves behind what no reader sees; a hidden element with most of the text is shown by a script.
    static void dropHidden(Outline page) {
        drop(page, part -> part.marks().hidden());
    }

    private static void drop(Outline page, Predicate<Part> unwanted) {
        page.parts().forEach(part -> part.gone = false);
        page.weigh(page.blocks());
        double most = page.body().prose * MOST_PROSE;
        boolean namedParagraphsStay = namedProse(page) > most;
        int next = page.body().start + 1;
        while (next < page.body().end) {
            Part part = page.part(next);
            part.gone = part.prose <= most && unwanted.test(part) && !(namedParagraphsStay && part.is("p"));
            next = part.gone ? part.end : next + 1;
        }
    }

    /// The prose of the paragraphs that are named as furniture. Where it is most of the page's they stay: pages name
    /// the paragraphs behind a paywall after it.
    private static int namedProse(Outline page) {
        return page.named("p").stream()
                .filter(paragraph -> paragraph.prose > 0 && paragraph.naming().furniture())
                .mapToInt(paragraph -> paragraph.prose)
                .sum();
    }

    private static boolean isFurniture(Part part) {
        String name = part.element.normalName();
        return FURNITURE.contains(name) || isMarked(part.marks()) || (!NEVER.contains(name) && isNamed(part));
    }

    private static boolean isMarked(Marks marks) {
        return ROLES.contains(marks.role()) || marks.rel().equals("author") || PROPERTIES.contains(marks.itemprop());
    }

    private static boolean isNamed(Part part) {
        return part.naming().furniture() || (part.naming().doubtful() && part.prose <= part.linked);
    }

    /// Leaves behind the times of day and dates of a byline; those of a live blog's entries stay.
    private static void dropDates(Outline page) {
        List<Part> times = page.named("time");
        long clocks = times.stream().filter(Boilerplate::isClock).count();
        times.stream()
                .filter(time -> clocks < Clock.FEWEST_ENTRIES || !isClock(time))
                .forEach(time -> time.gone = true);
    }

    private static boolean isClock(Part time) {
        return Clock.is(time.element.text());
    }
}
