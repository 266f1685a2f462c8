package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.model.FoundIn;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern AUTHOR = Pattern.compile("(?i)(?:^|[-_ ])author[-_]*(?:name|link)?(?:$|[ ])");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BYLINE = 120;
    private static final int MOST_MARKED = 6;
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

    @Nullable
    Told<List<String>> authors(Outline page, LinkedData data, MetaTags tags) {
        List<String> linked = names(data.names("author"), false);
        if (!linked.isEmpty() && !isPublisher(linked, data, tags)) {
            return new Told<>(linked, FoundIn.JSON_LD);
        }
        Told<List<String>> others = unlinked(page, tags);
        return others != null || linked.isEmpty() ? others : new Told<>(linked, FoundIn.JSON_LD);
    }

    /// Whether the page names itself where its author should stand; then a printed byline says more.
    private static boolean isPublisher(List<String> authors, LinkedData data, MetaTags tags) {
        String site = tags.first("og:site_name");
        Set<String> publishers = new HashSet<>(
                data.names("publisher").stream().map(Wording::core).toList());
        publishers.add(Wording.core(site == null ? "" : site));
        return authors.stream().map(Wording::core).allMatch(publishers::contains);
    }

    private static @Nullable Told<List<String>> unlinked(Outline page, MetaTags tags) {
        for (String tag : TAGS) {
            Told<String> content = tags.told(tag);
            List<String> names = content == null ? List.of() : names(List.of(content.value()), false);
            if (content != null && !names.isEmpty()) {
                return new Told<>(names, content.in());
            }
        }
        Told<List<String>> marked = marked(page);
        return marked != null ? marked : printed(page);
    }

    private static @Nullable Told<List<String>> marked(Outline page) {
        List<String> texts = page.within(page.body(), BylineReader::isAuthor).stream()
                .map(part -> part.text(LONGEST_NAME))
                .filter(text -> !text.isEmpty())
                .limit(MOST_MARKED)
                .toList();
        List<String> names = names(texts, true);
        return names.isEmpty() ? null : new Told<>(names, FoundIn.MICRODATA);
    }

    private static boolean isAuthor(Part part) {
        return part.isProperty("author")
                || (part.isProperty("name") && part.parent != null && isWithinAuthor(part.parent))
                || (part.is("a") && part.marks().rel().contains("author"))
                || (part.naming().byline()
                        && AUTHOR.matcher(part.element.className()).find());
    }

    private static boolean isWithinAuthor(Part part) {
        return part.isProperty("author") || (part.parent != null && isWithinAuthor(part.parent));
    }

    private static @Nullable Told<List<String>> printed(Outline page) {
        for (Part part : page.within(page.body(), part -> part.naming().byline() || part.is("address"))) {
            String own = Wording.squeeze(part.element.ownText());
            String text = own.isBlank() ? part.text(LONGEST_BYLINE) : own;
            List<String> names = text.length() < LONGEST_BYLINE ? names(List.of(text), true) : List.of();
            if (!names.isEmpty()) {
                return new Told<>(names, FoundIn.BYLINE);
            }
        }
        return null;
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
