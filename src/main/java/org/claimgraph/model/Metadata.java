package org.claimgraph.model;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a document says of itself.
///
/// @param url          the address it was read from, or that was given for it
/// @param canonicalUrl the address that the page names as its own
/// @param title        the headline; the first words of the text where there is none
/// @param subtitle     the standfirst or deck under the headline
/// @param authors      names as printed in the byline, in order, without "By"
/// @param publisher    the outlet's name
/// @param language     BCP 47, `und` when it could not be told
/// @param publishedAt  first publication; a day without a time of day is midnight UTC
/// @param modifiedAt   last change
/// @param leadImage    the address of the picture that the page shows first or hands to those who link to it
/// @param found        where each of these was found, in the order of the fields; none for what was not told
public record Metadata(
        @Nullable String url,
        @Nullable String canonicalUrl,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable String publisher,
        String language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime modifiedAt,
        @Nullable String leadImage,
        List<FoundField> found) {
    public Metadata {
        authors = List.copyOf(authors);
        found = List.copyOf(found);
    }

    /// Of a form that names no picture, and of which nobody asks where the rest was found.
    public Metadata(
            @Nullable String url,
            @Nullable String canonicalUrl,
            String title,
            @Nullable String subtitle,
            List<String> authors,
            @Nullable String publisher,
            String language,
            @Nullable OffsetDateTime publishedAt,
            @Nullable OffsetDateTime modifiedAt) {
        this(
                url,
                canonicalUrl,
                title,
                subtitle,
                authors,
                publisher,
                language,
                publishedAt,
                modifiedAt,
                null,
                List.of());
    }

    /// The same, but for what the caller says.
    public Metadata overriddenBy(Submission given) {
        String newTitle = given.title() != null && !given.title().isBlank() ? given.title() : null;
        List<FoundField> places = found;
        places = newTitle == null ? places : with(MetadataField.TITLE, FoundIn.GIVEN, places);
        places = given.publisher() == null ? places : with(MetadataField.PUBLISHER, FoundIn.GIVEN, places);
        places = given.language() == null ? places : with(MetadataField.LANGUAGE, FoundIn.GIVEN, places);
        places = given.publishedAt() == null ? places : with(MetadataField.PUBLISHED_AT, FoundIn.GIVEN, places);
        return new Metadata(
                given.url() != null ? given.url() : url,
                canonicalUrl,
                newTitle != null ? newTitle : title,
                subtitle,
                authors,
                given.publisher() != null ? given.publisher() : publisher,
                given.language() != null ? given.language() : language,
                given.publishedAt() != null ? given.publishedAt() : publishedAt,
                modifiedAt,
                leadImage,
                places);
    }

    /// The same with a subtitle, and where it was found.
    public Metadata withSubtitle(String line, FoundIn in) {
        return but(title, line, language, with(MetadataField.SUBTITLE, in, found));
    }

    /// The same in a language that its text tells.
    public Metadata withLanguage(String recognized) {
        return but(title, subtitle, recognized, with(MetadataField.LANGUAGE, FoundIn.TEXT, found));
    }

    /// That of one of this newsletter's items: what holds for the whole, under the item's own title.
    public Metadata ofItem(String itemTitle) {
        List<FoundField> places = found.stream()
                .filter(each -> each.field() != MetadataField.SUBTITLE)
                .toList();
        return but(itemTitle, null, language, with(MetadataField.TITLE, FoundIn.TEXT, places));
    }

    private Metadata but(String otherTitle, @Nullable String line, String spoken, List<FoundField> places) {
        return new Metadata(
                url,
                canonicalUrl,
                otherTitle,
                line,
                authors,
                publisher,
                spoken,
                publishedAt,
                modifiedAt,
                leadImage,
                places);
    }

    private static List<FoundField> with(MetadataField field, FoundIn in, List<FoundField> places) {
        return Stream.concat(
                        places.stream().filter(each -> each.field() != field), Stream.of(new FoundField(field, in)))
                .sorted(Comparator.comparing(FoundField::field))
                .toList();
    }
}
