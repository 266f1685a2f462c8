package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.model.FoundIn;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// Who wrote an article: JSON-LD, then `meta` tags, then microdata and links marked as authors, then the
/// printed byline. Where a place names the publisher, the next may know the person.
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
        "og:article:author",
        "article:author_name",
        "authors"
    };
    private static final Pattern AUTHOR = Pattern.compile("(?i)(?:^|[-_ ])author[-_]*(?:name|link)?(?:$|[ ])");
    private static final Pattern DOMAIN = Pattern.compile("\\.\\p{L}{2,4}$");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BYLINE = 120;
    private static final int MOST_MARKED = 6;

    private final AuthorNames names;
    private final Labels labels = Labels.of("read-bylines", "label");

    BylineReader(AuthorNames names) {
        this.names = names;
    }

    @Nullable
    Told<List<String>> authors(Outline page, LinkedData data, MetaTags tags, String title) {
        List<Supplier<@Nullable Told<List<String>>>> places = List.of(
                () -> told(names.all(data.names("author")), FoundIn.JSON_LD),
                () -> tagged(tags),
                () -> told(names.people(tags.all("twitter:data1")), FoundIn.META),
                () -> marked(page),
                () -> printed(page),
                () -> unmarked(page.lines(), title));
        Told<List<String>> publisher = null;
        for (Supplier<@Nullable Told<List<String>>> place : places) {
            Told<List<String>> told = place.get();
            if (told != null && !isPublisher(told.value(), data, tags)) {
                return told;
            }
            publisher = publisher == null ? told : publisher;
        }
        return publisher;
    }

    /// Whether the page names itself where its author should stand.
    private static boolean isPublisher(List<String> authors, LinkedData data, MetaTags tags) {
        List<String> publishers = Stream.concat(data.names("publisher").stream(), tags.all("og:site_name").stream())
                .map(BylineReader::bare)
                .filter(name -> !name.isEmpty())
                .toList();
        return authors.stream()
                .map(BylineReader::bare)
                .allMatch(author -> publishers.stream()
                        .anyMatch(publisher -> publisher.equals(author) || publisher.startsWith(author + " ")));
    }

    /// "STERN.de" and "stern" are one.
    private static String bare(String name) {
        return DOMAIN.matcher(Wording.core(name)).replaceFirst("");
    }

    private @Nullable Told<List<String>> tagged(MetaTags tags) {
        return Stream.of(TAGS)
                .map(tag -> told(names.all(tags.all(tag)), MetaTags.place(tag)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Told<List<String>> marked(Outline page) {
        List<String> texts = page.within(page.body(), part -> isAuthor(part) && !part.isAside()).stream()
                .map(part -> part.text(LONGEST_NAME))
                .filter(text -> !text.isEmpty())
                .limit(MOST_MARKED)
                .toList();
        return told(names.people(texts), FoundIn.MICRODATA);
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

    private @Nullable Told<List<String>> printed(Outline page) {
        for (Part part : page.within(page.body(), BylineReader::isByline)) {
            String own = Wording.squeeze(part.element.ownText());
            String text = own.isBlank() ? part.text(LONGEST_BYLINE) : own;
            List<String> people = text.length() < LONGEST_BYLINE ? names.people(List.of(text)) : List.of();
            if (!people.isEmpty()) {
                return new Told<>(people, FoundIn.BYLINE);
            }
        }
        return null;
    }

    private static boolean isByline(Part part) {
        return (part.naming().byline() || part.is("address")) && !part.isAside();
    }

    /// "Autor: Ada Fenn" anywhere, "By Ada Fenn" around the headline, or a name alone, set apart, above the text.
    private @Nullable Told<List<String>> unmarked(Lines lines, String title) {
        List<String> labelled = names.people(lines.labelled(labels));
        if (!labelled.isEmpty()) {
            return new Told<>(labelled, FoundIn.BYLINE);
        }
        for (String line : lines.aroundHeadline(title)) {
            List<String> people = names.ofByline(line);
            if (!people.isEmpty()) {
                return new Told<>(people, FoundIn.BYLINE);
            }
        }
        return told(alone(lines.around(title)), FoundIn.BYLINE);
    }

    /// A person's name as a paragraph of its own in bold or italics, directly above prose.
    private List<String> alone(List<RenderedBlock> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            RenderedBlock block = blocks.get(i);
            boolean apart = EMPHASIS.contains(block.first().element.normalName());
            if (apart && blocks.get(i + 1).block().isProse()) {
                List<String> people = names.people(List.of(block.block().text()));
                if (!people.isEmpty()) {
                    return people;
                }
            }
        }
        return List.of();
    }

    private static @Nullable Told<List<String>> told(List<String> names, FoundIn place) {
        return names.isEmpty() ? null : new Told<>(new ArrayList<>(names), place);
    }
}
