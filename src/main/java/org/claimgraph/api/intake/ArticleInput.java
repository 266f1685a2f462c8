package org.claimgraph.api.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.model.ArticleRequest;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Provenance;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// An article that is handed in.
@Input("ArticleInput")
@Description(
        "Exactly one of url, html, email, feedItem and text is given. What else is given overrides what the content says.")
public record ArticleInput(
        @Description("Where to fetch it.") @Nullable String url,
        @Description("A web page.") @Nullable String html,

        @Description("A message with its headers, RFC 5322.") @Nullable
        String email,

        @Description("An entry of a feed: a JSON Feed item, an RSS <item> or an Atom <entry>.") @Nullable
        String feedItem,

        @Description("Plain text, paragraphs apart by blank lines.") @Nullable
        String text,

        @Description("Where it was published.") @Nullable String sourceUrl,
        @Description("The outlet's name.") @Nullable String sourceName,
        @Description("The headline.") @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Description("BCP 47.") @Nullable String language) {
    /// HTML's own declaration of a charset is about bytes that we never saw; a byte order mark overrides it.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Whether it is to be fetched; otherwise its content is given.
    ///
    /// @throws CodedException BAD_INPUT if not exactly one of the two holds
    boolean isFetched() {
        if (Stream.of(url, html, email, feedItem, text).filter(Objects::nonNull).count() != 1) {
            throw bad("Give exactly one of url, html, email, feedItem and text.");
        }
        return url != null;
    }

    /// Where it is to be fetched.
    ///
    /// @throws CodedException BAD_INPUT if that is no address
    URI address() {
        try {
            return new URI(Objects.requireNonNull(url));
        } catch (URISyntaxException problem) {
            throw new CodedException(ErrorCode.BAD_INPUT, "\"" + url + "\" is not an address.", problem);
        }
    }

    /// What is told of the article beside its content.
    Provenance provenance() {
        return new Provenance(sourceUrl, sourceName, title, publishedAt, language);
    }

    /// The content that is given, with its provenance.
    Submission submission() {
        return content().submission();
    }

    /// The article as it can be kept and taken in later.
    ///
    /// @throws CodedException BAD_INPUT if not exactly one content is given, or the address is none
    ArticleRequest request() {
        return isFetched() ? ArticleRequest.of(address().toString(), provenance()) : content();
    }

    /// The field that holds the content; `url` when none does.
    String givenField() {
        if (html != null) {
            return "html";
        }
        if (email != null) {
            return "email";
        }
        if (feedItem != null) {
            return "feedItem";
        }
        return text != null ? "text" : "url";
    }

    private ArticleRequest content() {
        if (html != null) {
            return ArticleRequest.of(Form.HTML, BYTE_ORDER_MARK + html, provenance());
        }
        if (email != null) {
            return ArticleRequest.of(Form.EMAIL, email, provenance());
        }
        return feedItem != null
                ? ArticleRequest.of(Form.FEED_ITEM, feedItem, provenance())
                : ArticleRequest.of(Form.TEXT, Objects.requireNonNull(text), provenance());
    }

    private static CodedException bad(String message) {
        return new CodedException(ErrorCode.BAD_INPUT, message);
    }
}
