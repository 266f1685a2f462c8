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

    /// The same with a subtitle, and where it was found.
    public Metadata withSubtitle(String line, FoundIn in) {
        return new Metadata(
                url,
                canonicalUrl,
                title,
                line,
                authors,
                publisher,
                language,
                publishedAt,
                modifiedAt,
                leadImage,
                found(MetadataField.SUBTITLE, in));
    }

    /// Where the fields were found, with another place for one of them.
    private List<FoundField> found(MetadataField field, FoundIn in) {
        return Stream.concat(
                        found.stream().filter(each -> each.field() != field), Stream.of(new FoundField(field, in)))
                .sorted(Comparator.comparing(FoundField::field))
                .toList();
    }
}
