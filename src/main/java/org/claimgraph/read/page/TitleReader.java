package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.model.FoundIn;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// The headline and the standfirst below it.
final class TitleReader {
    private static final String SEPARATORS = "|–—-·•»:";
    private static final int FARTHEST = 4;
    private static final int LONGEST = 500;
    private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "b", "strong");

    /// The headline: the printed one where the head of the page agrees that it is, otherwise the head's.
    Told<String> title(Outline page, LinkedData data, MetaTags tags) {
        List<Told<String>> told = told(page, data, tags);
        String printed = printed(page, told);
        if (printed != null) {
            return new Told<>(printed, FoundIn.HEADLINE);
        }
        if (told.isEmpty()) {
            return new Told<>("", FoundIn.TEXT);
        }
        Told<String> first = told.getFirst();
        return told.size() > 1 ? first : new Told<>(withoutPrefix(page, first.value()), first.in());
    }

    /// What the head of the page gives as the title, without the site's name.
    private static List<Told<String>> told(Outline page, LinkedData data, MetaTags tags) {
        String linked = data.text("headline");
        List<@Nullable Told<String>> candidates = Arrays.asList(
                linked == null ? null : new Told<>(linked, FoundIn.JSON_LD),
                tags.told("og:title"),
                tags.told("twitter:title"),
                new Told<>(withoutSite(page.document().title(), tags), FoundIn.META));
        List<Told<String>> told = new ArrayList<>();
        for (Told<String> candidate : candidates) {
            if (candidate != null && !candidate.value().isBlank()) {
                told.add(new Told<>(Wording.squeeze(withoutSite(candidate.value(), tags)), candidate.in()));
            }
        }
        return told;
    }

    /// "Cascade Ledger - Bridge opens" is "Bridge opens" where the page prints just that in bold.
    private static String withoutPrefix(Outline page, String title) {
        for (Part bold : page.within(page.body(), TitleReader::isBold)) {
            String text = bold.text(title.length() - 1);
            if (Wording.wordCount(text) >= 3 && (title.endsWith(" " + text) || title.startsWith(text + " "))) {
                return text;
            }
        }
        return title;
    }

    private static boolean isBold(Part part) {
        return part.naming().headline() || BOLD.contains(part.element.normalName());
    }

    private static @Nullable String printed(Outline page, List<Told<String>> told) {
        List<String> headings = page.headings().stream()
                .filter(Heading::isMain)
                .map(Heading::text)
                .filter(text -> Wording.wordCount(text) > 0)
                .toList();
        for (String heading : headings) {
            String same = same(heading, told);
            if (same != null) {
                return same;
            }
        }
        boolean alone = headings.size() == 1 && Wording.wordCount(headings.getFirst()) >= 3;
        return told.isEmpty() && alone ? headings.getFirst() : null;
    }

    /// The printed heading, or the title that says the same after a kicker: "Dray: Pier opens".
    private static @Nullable String same(String heading, List<Told<String>> told) {
        String core = Wording.core(heading);
        if (told.stream().anyMatch(title -> Wording.core(title.value()).equals(core))) {
            return heading;
        }
        return told.stream()
                .map(Told::value)
                .filter(title -> sameWords(title, heading))
                .map(title -> title.endsWith(": " + heading) ? title : heading)
                .findFirst()
                .orElse(null);
    }

    private static boolean sameWords(String title, String heading) {
        String one = Wording.core(title);
        String other = Wording.core(heading);
        return one.equals(other) || (other.length() >= 15 && (one.startsWith(other) || one.endsWith(other)));
    }

    /// "Bridge opens | Cascade Ledger" is "Bridge opens" where the site's name tells the end apart.
    private static String withoutSite(String title, MetaTags tags) {
        String site =
                Wording.core(Objects.requireNonNullElse(tags.first("og:site_name", "application-name", "og:site"), ""));
        String rest = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        int end = siteStart(rest, site);
        while (end > 0) {
            rest = rest.substring(0, end).strip();
            end = siteStart(rest, site);
        }
        return rest;
    }

    /// Where the site's name begins at the end of a title, with the mark before it; -1 where none stands.
    private static int siteStart(String title, String site) {
        for (int i = title.length() - 2; i > 8; i--) {
            boolean separator = SEPARATORS.indexOf(title.charAt(i)) >= 0
                    && title.charAt(i + 1) == ' '
                    && (title.charAt(i - 1) == ' ' || title.charAt(i) == '|');
            if (separator && isSite(title.substring(i + 1).strip(), title.charAt(i), site)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSite(String end, char mark, String site) {
        String core = Wording.core(end);
        boolean named = !site.isEmpty() && (site.contains(core) || core.contains(site));
        return named || (mark == '|' && Wording.wordCount(end) <= 4);
    }

    /// The line marked as a standfirst close after the headline; null where the page has none.
    @Nullable
    Told<String> subtitle(Outline page, String title) {
        Part heading = page.headings().stream()
                .filter(candidate -> candidate.isMain() && candidate.text().equals(title))
                .map(Heading::part)
                .findFirst()
                .orElse(null);
        Part area = heading;
        for (int i = 0; area != null && i < FARTHEST && !area.is("body"); i++) {
            List<Part> found = page.within(area, TitleReader::isStandfirst);
            String words = found.isEmpty() || found.getFirst() == heading
                    ? ""
                    : found.getFirst().text(LONGEST);
            if (Wording.wordCount(words) >= 4 && !words.equals(title)) {
                return new Told<>(words, FoundIn.HEADLINE);
            }
            area = area.parent;
        }
        return null;
    }

    private static boolean isStandfirst(Part part) {
        return part.naming().standfirst() || part.isProperty("alternativeHeadline");
    }
}
