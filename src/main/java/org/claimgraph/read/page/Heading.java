package org.claimgraph.read.page;

import java.util.List;
import java.util.regex.Pattern;
import org.claimgraph.read.text.Wording;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// A heading of the first or second level.
///
/// @param text as a browser shows it, on one line
record Heading(Part part, String text) {
    private static final Pattern HOME = Pattern.compile("/?|(?:https?:)?//[^/?#]+/?|/?index\\.\\w+");

    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    /// The heading that says a title, or else the first of the first level; null where there is neither.
    static @Nullable Part of(String title, List<Heading> headings) {
        Part main = null;
        for (Heading heading : headings) {
            if (heading.says(title)) {
                return heading.part;
            }
            boolean seen = heading.isMain() && !heading.part.isGone();
            main = main == null && seen ? heading.part : main;
        }
        return main;
    }

    /// Whether it is of the first level.
    boolean isMain() {
        return part.is("h1");
    }

    /// Whether it says these words, however they are typeset.
    boolean says(String title) {
        return Wording.core(text).equals(Wording.core(title));
    }

    /// Whether it stands in the site's own header, or leads to its home page.
    boolean isOfSite() {
        for (Part around = part; around != null; around = around.parent) {
            if (around.naming().site()
                    || around.is("nav")
                    || around.marks().role().equals("banner")) {
                return true;
            }
        }
        return part.element.select(LINK).stream()
                .anyMatch(link -> HOME.matcher(link.attr("href")).matches());
    }
}
