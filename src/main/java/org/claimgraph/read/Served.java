package org.claimgraph.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.claimgraph.read.fetch.Answer;

/// What a server answered, today or when it was archived, as a submission: in the form and the charset that it
/// told.
final class Served {
    private static final Pattern READABLE =
            Pattern.compile("(?:text/|application/xhtml|application/xml|message/rfc822).*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private final SubmissionReader submissions = new SubmissionReader();

    /// @throws CodedException UNREADABLE_DOCUMENT for other media than pages, mail and text
    Submission submission(Answer.Found found) {
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
    private static byte[] inUnicode(byte[] content, String type) {
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
