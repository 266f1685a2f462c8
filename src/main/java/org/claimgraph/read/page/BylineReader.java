package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.read.text.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote an article: JSON-LD, then `meta` tags, then microdata and links marked as authors, then the
/// printed byline.
final class BylineReader {
    private static final String[] TAGS = {
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "twitter:data1",
        "og:article:author",
        "article:author_name",
        "authors"
    };
    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], a[rel~=author], [class~=(?i)(?:^|[-_ ])author[-_]*(?:name|link)?(?:$|[ ])]";
    private static final String PRINTED =
            "[class*=byline], [class*=by-line], [class*=Byline], [class*=author], [class*=Author], [class~=(?i)\\bcredit\\b], address, [class~=(?i)\\bmeta\\b] span:first-child";
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^(?:(?:written |story |report |reporting |words |posted |published |text )?by|von|par|por|di|av|af|door|tekst:?|text:?|oleh|autor(?:in)?:?|author:?|foto:?)[ :]+");
    private static final Pattern BETWEEN =
            Pattern.compile(" *(?:,|;|\\||·|•|/| and | und | et | & | y | e | og | och | en )+ *");
    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}|(?:de|van|von|del|di|la|al|el|bin|der|den|da|dos|ten|ter)\\b)[\\p{L}.'’\\- ]{1,50}$");
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?i)https?:|www\\.|@|\\d{3}|^(?:admin|editor|staff|by|null|undefined|authors?)$");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)\\b(?:wire|reports?|services?|published|updated|read|min|posted|share|comments?|publiziert|am|newsroom|more|articles?)\\b");

    List<String> authors(Document document, LinkedData data, MetaTags tags) {
        List<String> linked = names(data.names("author"), false);
        if (!linked.isEmpty() && !isPublisher(linked, data, tags)) {
            return linked;
        }
        List<String> others = unlinked(document, tags);
        return others.isEmpty() ? linked : others;
    }

    /// Whether the page names itself where its author should stand; then a printed byline says more.
    private static boolean isPublisher(List<String> authors, LinkedData data, MetaTags tags) {
        String site = tags.first("og:site_name");
        Set<String> publishers = new HashSet<>(
                data.names("publisher").stream().map(Wording::core).toList());
        publishers.add(Wording.core(site == null ? "" : site));
        return authors.stream().map(Wording::core).allMatch(publishers::contains);
    }

    private static List<String> unlinked(Document document, MetaTags tags) {
        for (String tag : TAGS) {
            String content = tags.first(tag);
            List<String> names = content == null ? List.of() : names(List.of(content), false);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<String> marked = texts(document, MARKED);
        return !marked.isEmpty() ? marked : printed(document);
    }

    private static List<String> texts(Document document, String selector) {
        List<String> texts = document.select(selector).stream()
                .map(element -> Wording.squeeze(element.text()))
                .filter(text -> text.length() < 80)
                .limit(6)
                .toList();
        return names(texts, true);
    }

    private static List<String> printed(Document document) {
        for (Element element : document.select(PRINTED)) {
            String text = Wording.squeeze(element.ownText().isBlank() ? element.text() : element.ownText());
            List<String> names = text.length() < 120 ? names(List.of(text), true) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// Names out of bylines, each once; strict where the place does not promise a name.
    private static List<String> names(List<String> bylines, boolean strict) {
        Set<String> names = new LinkedHashSet<>();
        for (String byline : bylines) {
            String bare = LEAD.matcher(byline.strip()).replaceFirst("");
            List<String> parts = parts(bare);
            parts.stream()
                    .filter(name -> !name.isEmpty() && !NOT_A_NAME.matcher(name).find())
                    .filter(name -> !strict
                            || (NAME.matcher(name).matches()
                                    && !NO_PERSON.matcher(name).find()
                                    && Wording.wordCount(name) >= 2
                                    && Wording.wordCount(name) <= 5))
                    .forEach(names::add);
        }
        return new ArrayList<>(names);
    }

    private static List<String> parts(String byline) {
        return List.of(BETWEEN.split(byline, -1)).stream().map(String::strip).toList();
    }
}
