package org.claimgraph.read;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.fetch.Answer;
import org.claimgraph.read.fetch.Fetcher;
import org.claimgraph.read.fetch.Validators;
import org.jspecify.annotations.Nullable;

/// Fetches pages, and tells what their server says of their form and charset.
///
/// Thread-safe. What may be reached is the [Fetcher]'s to say.
public final class PageFetcher {
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, message/rfc822;q=0.5";
    private static final Pattern READABLE =
            Pattern.compile("(?:text/|application/xhtml|application/xml|message/rfc822).*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private final Fetcher fetcher;
    private final SubmissionReader submissions = new SubmissionReader();

    /// A fetcher that reaches the public internet.
    public PageFetcher() {
        this(new Fetcher());
    }

    public PageFetcher(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// A page as it was fetched.
    ///
    /// @param validators to ask with the next time
    public record Fetched(Submission submission, Validators validators) {}

    /// Fetches what stands at `address`, following redirects.
    ///
    /// @return the document as it came, with the address it was found at in the end
    /// @throws CodedException FETCH_REFUSED for an address that may not be fetched, FETCH_FAILED when it does not
    ///     answer with a document in time, DOCUMENT_TOO_LARGE beyond 16 MiB, UNREADABLE_DOCUMENT for other media
    public Submission fetch(URI address) {
        Fetched fetched = fetch(address, Validators.NONE);
        if (fetched == null) {
            throw new CodedException(
                    ErrorCode.FETCH_FAILED,
                    "The address " + address + " answers that nothing changed, though nothing was known of it.");
        }
        return fetched.submission();
    }

    /// Fetches what stands at `address` unless it is still what the validators came with: null then.
    ///
    /// @throws CodedException as for a fetch without validators
    public @Nullable Fetched fetch(URI address, Validators known) {
        return switch (fetcher.fetch(new Fetcher.Request(address, ACCEPT, known))) {
            case Answer.Unchanged _ -> null;
            case Answer.Found found -> new Fetched(submission(found), found.validators());
        };
    }

    private Submission submission(Answer.Found found) {
        String type = found.type();
        if (!type.isEmpty() && !READABLE.matcher(type).matches()) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "The address " + found.address() + " holds " + type + ", not a text or page.");
        }
        Submission read = submissions.read(null, found.content());
        Form form = type.contains("html") ? Form.HTML : type.startsWith("message/") ? Form.EMAIL : read.form();
        return new Submission(
                form, inUnicode(read.content(), type), found.address().toString(), null, null, null, null);
    }

    /// The bytes in UTF-8 where the header names another charset; it outranks what the document says of itself.
    static byte[] inUnicode(byte[] content, String type) {
        Matcher charset = CHARSET.matcher(type);
        boolean other = charset.find() && !charset.group(1).equals("utf-8") && isKnown(charset.group(1));
        return other
                ? new String(content, Charset.forName(charset.group(1))).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
