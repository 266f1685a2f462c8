package org.claimgraph.read.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Validators;
import org.claimgraph.read.fetch.Answer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// What a record holds of a page: a response as its server sent it, a resource saved without one, or the text that
/// somebody converted it to.
final class ArchivedPage {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final Pattern READABLE =
            Pattern.compile("(?:text/html|text/plain|application/xhtml).*", Pattern.DOTALL);

    private ArchivedPage() {}

    /// The page in a record; null where there is none: in a request, a revisit, a picture, a redirect.
    static Answer.@Nullable Found of(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> ofResponse(response);
            case WarcResource resource -> of(resource, resource.contentType().raw(), resource.body());
            case WarcConversion text -> of(text, text.contentType().raw(), text.body());
            default -> null;
        };
    }

    /// How a person would name a record.
    static String name(WarcRecord record) {
        return record instanceof WarcTargetRecord page ? page.target() : "a record";
    }

    private static Answer.@Nullable Found ofResponse(WarcResponse response) throws IOException {
        if (!response.contentType().base().toString().equals("application/http")) {
            return null;
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("");
        return http.status() == 200 && isReadable(type) ? of(response, type, http.bodyDecoded()) : null;
    }

    private static Answer.@Nullable Found of(WarcTargetRecord record, String type, MessageBody body)
            throws IOException {
        if (!isReadable(type)) {
            return null;
        }
        if (record.headers().contains("WARC-Truncated", "length")
                || record.headers().contains("WARC-Truncated", "time")) {
            throw new CodedException(ErrorCode.UNREADABLE_DOCUMENT, "The page was cut off when it was archived.");
        }
        byte[] content = body.stream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new CodedException(
                    ErrorCode.DOCUMENT_TOO_LARGE, "The archived page is larger than " + LARGEST + " bytes.");
        }
        return new Answer.Found(address(record), type.toLowerCase(Locale.ROOT), content, Validators.NONE);
    }

    private static boolean isReadable(String type) {
        return READABLE.matcher(type.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static URI address(WarcTargetRecord record) {
        try {
            return new URI(record.target());
        } catch (URISyntaxException malformed) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT, "The record's address " + record.target() + " is none.", malformed);
        }
    }
}
