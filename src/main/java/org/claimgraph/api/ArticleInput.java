package org.claimgraph.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// An article that is handed in.
@Input("ArticleInput")
@Description("Exactly one of url, html, email and text is given. What else is given overrides what the content says.")
public record ArticleInput(
        @Description("Where to fetch it.") @Nullable String url,
        @Description("A web page.") @Nullable String html,

        @Description("A message with its headers, RFC 5322.") @Nullable
        String email,

        @Description("Plain text, paragraphs apart by blank lines.") @Nullable
        String text,

        @Description("Where it was published.") @Nullable String sourceUrl,
        @Description("The outlet's name.") @Nullable String sourceName,
        @Description("The headline.") @Nullable String title,
        @Nullable OffsetDateTime publishedAt,
        @Description("BCP 47.") @Nullable String language) {
    /// HTML's own declaration of a charset is about bytes that we never saw; a byte order mark overrides it.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Whether it is to be fetched.
    boolean isFetched() {
        return url != null && givenField().equals("url");
    }

    /// Where it is to be fetched.
    ///
    /// @throws CodedException BAD_INPUT if the address is malformed, or is not all that is given
    URI address() {
        if (Stream.of(sourceUrl, sourceName, title, publishedAt, language).anyMatch(Objects::nonNull)) {
            throw bad("A page that is fetched speaks for itself: give its url alone, or its html with the rest.");
        }
        try {
            return new URI(Objects.requireNonNull(url));
        } catch (URISyntaxException problem) {
            throw new CodedException(ErrorCode.BAD_INPUT, "\"" + url + "\" is not an address.", problem);
        }
    }

    /// The content that is given.
    ///
    /// @throws CodedException BAD_INPUT if none is given, or several are
    Submission submission() {
        Map<Submission.Form, String> given = new LinkedHashMap<>();
        put(given, Submission.Form.HTML, html == null ? null : BYTE_ORDER_MARK + html);
        put(given, Submission.Form.EMAIL, email);
        put(given, Submission.Form.TEXT, text);
        if (given.size() != 1 || url != null) {
            throw bad("Give exactly one of url, html, email and text.");
        }
        Map.Entry<Submission.Form, String> content = given.entrySet().iterator().next();
        byte[] bytes = content.getValue().getBytes(StandardCharsets.UTF_8);
        return new Submission(content.getKey(), bytes, sourceUrl, sourceName, title, publishedAt, language);
    }

    /// The field that holds the content; `url` when none does.
    String givenField() {
        if (html != null) {
            return "html";
        }
        if (email != null) {
            return "email";
        }
        return text != null ? "text" : "url";
    }

    private static void put(Map<Submission.Form, String> given, Submission.Form form, @Nullable String content) {
        if (content != null) {
            given.put(form, content);
        }
    }

    private static CodedException bad(String message) {
        return new CodedException(ErrorCode.BAD_INPUT, message);
    }
}
