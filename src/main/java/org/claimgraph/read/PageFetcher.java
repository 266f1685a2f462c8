package org.claimgraph.read;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;

/// Fetches a page from the public internet: over HTTP alone, within time and size limits, each redirect checked
/// anew.
///
/// Thread-safe. What may be reached is [AddressGuard]'s to say.
public final class PageFetcher {
    /// What a fetcher may reach.
    public enum Reach {
        /// The public internet.
        PUBLIC,
        /// This machine too; for tests.
        PUBLIC_AND_LOOPBACK
    }

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
    private static final String AGENT = "claimgraph/0.1 (news reader; respects no-access answers)";

    private final HttpClient client;
    private final AddressGuard guard;
    private final SubmissionReader submissions = new SubmissionReader();

    /// A fetcher that reaches the public internet.
    public PageFetcher() {
        this(Reach.PUBLIC);
    }

    public PageFetcher(Reach reach) {
        this.guard = new AddressGuard(reach == Reach.PUBLIC_AND_LOOPBACK);
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /// Fetches what stands at `address`, following redirects.
    ///
    /// @return the document as it came, with the address it was found at in the end
    /// @throws CodedException FETCH_REFUSED for an address that may not be fetched, FETCH_FAILED when it does not
    ///     answer with a document in time, DOCUMENT_TOO_LARGE beyond 16 MiB, UNREADABLE_DOCUMENT for other media
    public Submission fetch(URI address) {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            guard.check(next);
            HttpResponse<byte[]> answer = get(next);
            if (answer.statusCode() / 100 != 3) {
                return submission(next, answer);
            }
            String location =
                    answer.headers().firstValue("Location").orElseThrow(() -> failed(address, "a redirect to nowhere"));
            next = resolve(next, location);
        }
        throw failed(address, "more than " + MOST_REDIRECTS + " redirects");
    }

    private HttpResponse<byte[]> get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(WHOLE)
                .header("User-Agent", AGENT)
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,message/rfc822;q=0.5")
                .header("Accept-Encoding", "gzip")
                .build();
        BodyHandler<byte[]> limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, limited);
        try {
            return answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw failed(address, "no answer within " + WHOLE.toSeconds() + " seconds");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(address, "the fetch was stopped");
        } catch (ExecutionException problem) {
            throw failed(address, Objects.requireNonNullElse(problem.getCause(), problem));
        }
    }

    private Submission submission(URI address, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw failed(address, "status " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.matches("(?s)(?:text/|application/xhtml|application/xml|message/rfc822).*")) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "The address " + address + " holds " + type + ", not a text or page.");
        }
        Submission read = submissions.read(null, answer.body());
        Form form = type.contains("html") ? Form.HTML : type.startsWith("message/") ? Form.EMAIL : read.form();
        return new Submission(form, inUnicode(read.content(), type), address.toString(), null, null, null, null);
    }

    /// The bytes in UTF-8 where the header names another charset; it outranks what the document says of itself.
    private static byte[] inUnicode(byte[] content, String type) {
        Matcher charset = CHARSET.matcher(type);
        boolean other = charset.find() && !charset.group(1).equals("utf-8") && Charset.isSupported(charset.group(1));
        return other
                ? new String(content, Charset.forName(charset.group(1))).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    private static URI resolve(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException malformed) {
            throw failed(from, "a redirect to the malformed address " + location);
        }
    }

    private static CodedException failed(URI address, Throwable cause) {
        boolean tooLarge = cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("capacity");
        return tooLarge
                ? new CodedException(
                        ErrorCode.DOCUMENT_TOO_LARGE,
                        "The document at " + address + " is larger than " + LARGEST + " bytes.",
                        cause)
                : new CodedException(
                        ErrorCode.FETCH_FAILED, "The address " + address + " cannot be fetched: " + cause, cause);
    }

    private static CodedException failed(URI address, String why) {
        return new CodedException(
                ErrorCode.FETCH_FAILED, "The address " + address + " cannot be fetched: " + why + ".");
    }
}
