package org.claimgraph.read.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Removes what the markup itself gives away as no article: what no reader sees, page furniture by tag, role,
/// class and
/// id. What holds most of the page's prose stays, whatever it is called.
final class Boilerplate {
    private static final String INVISIBLE =
            "script,style,noscript,template,svg,math,iframe,object,embed,video,audio,canvas,map," + "head";
    private static final String HIDDEN =
            "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],[style*=visibility:hidden]";
    private static final String FURNITURE =
            "nav,aside,footer,button,select,option,textarea,input,label,figcaption,dialog,form,menu,"
                    + "[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=search],[role=dialog],[role=menu],[role=alert],"
                    + "[role=note],[itemprop=author],[itemprop=datePublished],[rel=author]";
    private static final Pattern CLOCK =
            Pattern.compile("\\s*\\d{1,2}[:.h]\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\p{Lu}{2,4})?\\s*");
    private static final int FEWEST_ENTRIES = 3;
    private static final double MOST_PROSE = 0.35;
    private static final Set<String> NEVER = Set.of("body", "html", "main");

    private final Names names = new Names();

    /// Removes what no reader sees; a hidden element with most of the text is shown by a script.
    void removeInvisible(Document document) {
        document.select(INVISIBLE).remove();
        ProseMass mass = ProseMass.of(document.body());
        removeLight(document.body().select(HIDDEN), mass, mass.under(document.body()) * MOST_PROSE);
    }

    /// Removes page furniture.
    void remove(Document document) {
        removeInvisible(document);
        Element body = document.body();
        ProseMass mass = ProseMass.of(body);
        double most = mass.under(body) * MOST_PROSE;
        removeLight(body.select(FURNITURE), mass, most);
        removeDates(body);
        List<Element> named = body.select("[class],[id],[role],[data-component],[data-testid],[data-type]").stream()
                .filter(element -> !NEVER.contains(element.normalName()))
                .filter(element ->
                        names.tell(element, "drop") || (names.tell(element, "doubt") && isThin(element, mass)))
                .toList();
        removeLight(named, mass, most);
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

    private static void removeLight(List<Element> elements, ProseMass mass, double most) {
        for (Element element : elements) {
            if (mass.under(element) <= most) {
                element.remove();
            }
        }
    }
}
