package org.claimgraph.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article as a client hands it in: its content, or where to fetch it.
///
/// @param address where to fetch it; null where the content is given
/// @param form    of the content; null where there is none
/// @param content null where it is to be fetched
/// @param known   what the client knows better than the content
public record ArticleRequest(
        @Nullable String address,
        Submission.@Nullable Form form,
        @Nullable String content,
        Provenance known) {
    public ArticleRequest {
        if (content != null && content.indexOf('\0') >= 0) {
            if (form != Submission.Form.HTML) {
                throw new CodedException(
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "The document is binary, not text; give HTML, an e-mail or text.");
            }
            content = content.replace("\0", ""); // which browsers pass over and no database keeps
        }
    }

    /// One that is to be fetched.
    public static ArticleRequest of(String address, Provenance known) {
        return new ArticleRequest(address, null, null, known);
    }

    /// One whose content is given.
    public static ArticleRequest of(Submission.Form form, String content, Provenance known) {
        return new ArticleRequest(null, form, content, known);
    }

    /// The content that is given.
    ///
    /// @throws NullPointerException where it is to be fetched
    public Submission submission() {
        byte[] bytes = Objects.requireNonNull(content).getBytes(StandardCharsets.UTF_8);
        return known.of(new Submission(Objects.requireNonNull(form), bytes, null, null, null, null, null));
    }
}
