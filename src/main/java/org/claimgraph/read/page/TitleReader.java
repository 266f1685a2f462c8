package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.model.FoundIn;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// The headline and the standfirst below it.
final class TitleReader {
    private static final int FARTHEST = 4;
    private static final int LONGEST = 500;
    private static final int TELLING = 5;
    private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "b", "strong");

    /// The headline: the printed one where the head of the page agrees that it is, otherwise the head's.
    Told<String> title(Outline page, LinkedData data, MetaTags tags, Site site) {
        List<Told<String>> told = told(page, data, tags, site);
        String printed = printed(page, told, site);
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
    private static List<Told<String>> told(Outline page, LinkedData data, MetaTags tags, Site site) {
        String linked = data.text("headline");
        List<@Nullable Told<String>> candidates = Arrays.asList(
                linked == null ? null : new Told<>(linked, FoundIn.JSON_LD),
                tags.told("og:title"),
                tags.told("twitter:title"),
                new Told<>(page.document().title(), FoundIn.META));
        List<Told<String>> told = new ArrayList<>();
        for (Told<String> candidate : candidates) {
            if (candidate != null && !candidate.value().isBlank()) {
                told.add(new Told<>(site.left(Wording.squeeze(candidate.value())), candidate.in()));
            }
        }
        return told;
    }

    /// "Cascade Ledger - Bridge opens" is "Bridge opens" where the page prints just that in bold.
    private static String withoutPrefix(Outline page, String title) {
        return page.within(page.body(), TitleReader::isBold).stream()
                .map(bold -> bold.text(title.length() - 1))
                .filter(text -> Wording.wordCount(text) >= 3)
                .filter(text -> title.endsWith(" " + text) || title.startsWith(text + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static boolean isBold(Part part) {
        return part.naming().headline() || BOLD.contains(part.element.normalName());
    }

    /// The printed heading that the head of the page agrees with best; where it agrees with none and has no JSON-LD,
    /// whose headline an editor wrote, the only one that can be the article's.
    private static @Nullable String printed(Outline page, List<Told<String>> told, Site site) {
        List<Heading> headings = page.headings().stream()
                .filter(Heading::isMain)
                .filter(heading -> Wording.hasWord(heading.text()))
                .toList();
        List<String> titles = told.stream().map(Told::value).toList();
        for (Agreement agreement : Agreement.values()) {
            for (Heading heading : headings) {
                String same = agreement.title(heading.text(), titles);
                if (same != null && (agreement.isSure() || isOwn(heading, site))) {
                    return same;
                }
            }
        }
        if (told.stream().anyMatch(title -> title.in() == FoundIn.JSON_LD)) {
            return null;
        }
        List<Heading> left = headings.stream()
                .filter(heading -> titles.isEmpty() || isOwn(heading, site))
                .toList();
        String only = left.size() == 1 ? left.getFirst().text() : "";
        return Wording.wordCount(only) >= 2 && (titles.isEmpty() || isAbout(only, titles)) ? only : null;
    }

    /// Whether a heading shares the beginning of a word with a title: "Finanzierung" with "Autofinanzierung".
    private static boolean isAbout(String heading, List<String> titles) {
        String all = Wording.fold(String.join(" ", titles));
        return Stream.of(Wording.fold(heading).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= TELLING)
                .anyMatch(word -> all.contains(word.substring(0, TELLING)));
    }

    /// Whether a heading is not the site's name, which many pages print as a heading that leads to the home page.
    private static boolean isOwn(Heading heading, Site site) {
        return !site.isNamed(heading.text()) && !heading.isOfSite();
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
            Part found = page.first(area, TitleReader::isStandfirst);
            String words = found == null || found == heading ? "" : found.text(LONGEST);
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
