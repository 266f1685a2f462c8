package org.claimgraph.read;

import java.net.URI;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Validators;
import org.claimgraph.read.feed.FeedReader;
import org.claimgraph.read.fetch.Answer;
import org.claimgraph.read.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/// Fetches pages.
///
/// Thread-safe. What may be reached is the [Fetcher]'s to say.
public final class PageFetcher {
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, message/rfc822;q=0.5";

    private final Fetcher fetcher;
    private final Served served = new Served();

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
            throw unasked(address);
        }
        return fetched.submission();
    }

    /// Fetches what stands at `address`, which may be a feed.
    ///
    /// @throws CodedException as for a page
    Answer.Found fetchAny(URI address) {
        Fetcher.Request request = new Fetcher.Request(address, ACCEPT + ", " + FeedReader.ACCEPT, Validators.NONE);
        return switch (fetcher.fetch(request)) {
            case Answer.Found found -> found;
            case Answer.Unchanged _ -> throw unasked(address);
        };
    }

    /// Fetches what stands at `address` unless it is still what the validators came with: null then.
    ///
    /// @throws CodedException as for a fetch without validators
    public @Nullable Fetched fetch(URI address, Validators known) {
        return switch (fetcher.fetch(new Fetcher.Request(address, ACCEPT, known))) {
            case Answer.Unchanged _ -> null;
            case Answer.Found found -> new Fetched(served.submission(found), found.validators());
        };
    }

    private static CodedException unasked(URI address) {
        return new CodedException(
                ErrorCode.FETCH_FAILED,
                "The address " + address + " answers that nothing changed, though nothing was known of it.");
    }
}
