package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline and the standfirst below it.
final class TitleReader {
    private static final String SEPARATORS = "|–—-·•»:";
    private static final String STANDFIRST =
            "[class*=standfirst], [class*=subtitle], [class*=sub-title], [class*=subheadline], "
                    + "[class*=sub-headline], [class*=subhead], [class~=(?i)(?:^|[-_ ])(?:dek|deck|strapline)(?:$|[-_ ])], [itemprop=alternativeHeadline]";
    private static final int FARTHEST = 4;

    /// The headline: the printed one where the markup agrees that it is, otherwise the markup's.
    String title(Document document, LinkedData data, MetaTags tags) {
        String tab = withoutSite(document.title(), tags);
        List<String> told = new ArrayList<>();
        for (String candidate :
                new String[] {data.text("headline"), tags.first("og:title"), tags.first("twitter:title"), tab}) {
            if (candidate != null && !candidate.isBlank()) {
                told.add(Wording.squeeze(withoutSite(candidate, tags)));
            }
        }
        String printed = printed(document, told);
        if (printed != null) {
            return printed;
        }
        return told.isEmpty() ? "" : told.size() > 1 ? told.getFirst() : withoutPrefix(document, told.getFirst());
    }

    /// "Cascade Ledger - Bridge opens" is "Bridge opens" where the page prints just that in bold.
    private static String withoutPrefix(Document document, String title) {
        for (Element bold : document.select("h1,h2,h3,b,strong,[class*=title],[class*=headline]")) {
            String text = bold.text().length() < title.length() ? Wording.squeeze(bold.text()) : "";
            if (Wording.wordCount(text) >= 3 && (title.endsWith(" " + text) || title.startsWith(text + " "))) {
                return text;
            }
        }
        return title;
    }

    private static @Nullable String printed(Document document, List<String> told) {
        List<String> headings = document.select("h1").stream()
                .map(heading -> Wording.squeeze(heading.text()))
                .filter(text -> Wording.wordCount(text) > 0)
                .toList();
        for (String heading : headings) {
            String same = told.stream()
                    .filter(title -> sameWords(title, heading))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                return same.endsWith(": " + heading) ? same : heading;
            }
        }
        boolean alone = headings.size() == 1 && Wording.wordCount(headings.getFirst()) >= 3;
        return told.isEmpty() && alone ? headings.getFirst() : null;
    }

    private static boolean sameWords(String title, String heading) {
        String one = Wording.core(title);
        String other = Wording.core(heading);
        return one.equals(other) || (other.length() >= 15 && (one.startsWith(other) || one.endsWith(other)));
    }

    /// "Bridge opens | Cascade Ledger" is "Bridge opens" where the site's name tells the end apart.
    private static String withoutSite(String title, MetaTags tags) {
        String site = Objects.requireNonNullElse(tags.first("og:site_name", "application-name", "og:site"), "");
        for (int i = title.length() - 2; i > 8; i--) {
            boolean separator = SEPARATORS.indexOf(title.charAt(i)) >= 0
                    && title.charAt(i + 1) == ' '
                    && (title.charAt(i - 1) == ' ' || title.charAt(i) == '|');
            if (separator) {
                String end = title.substring(i + 1).strip();
                boolean named = !site.isEmpty()
                        && (Wording.core(site).contains(Wording.core(end))
                                || Wording.core(end).contains(Wording.core(site)));
                boolean bar = title.charAt(i) == '|' && Wording.wordCount(end) <= 4;
                if (named || bar) {
                    return withoutSite(title.substring(0, i).strip(), tags);
                }
            }
        }
        return title;
    }

    /// The line marked as a standfirst close after the headline; null where the page has none.
    @Nullable
    String subtitle(Document document, String title) {
        Element heading = document.select("h1").stream()
                .filter(candidate -> Wording.squeeze(candidate.text()).equals(title))
                .findFirst()
                .orElse(null);
        Element area = heading;
        for (int i = 0; area != null && i < FARTHEST && !area.normalName().equals("body"); i++) {
            Element found = area.selectFirst(STANDFIRST);
            String words = found == null || found.equals(heading) ? "" : Wording.squeeze(found.text());
            if (Wording.wordCount(words) >= 4 && words.length() < 500 && !words.equals(title)) {
                return words;
            }
            area = area.parent();
        }
        return null;
    }
}
