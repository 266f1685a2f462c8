package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Submission;
import org.claimgraph.model.Submission.Form;
import org.jspecify.annotations.Nullable;

/// Tells from a file's name and bytes what is handed in: HTML, a mail or text, each possibly in gzip.
public final class SubmissionReader {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int LOOK = 4096;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|title|div|article|table|p)\\b.*");
    private static final Pattern HEADERS =
            Pattern.compile("(?is)^(?:From \\S+ .*?\\n)?(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}\\r?\\n.*");
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?im)^(?:from|received|message-id|mime-version|return-path):");

    /// The submission that a file makes; nothing but the content is known of it.
    ///
    /// @param name the file's name, or null; its ending decides where it is telling
    /// @throws CodedException UNREADABLE_DOCUMENT for broken gzip, DOCUMENT_TOO_LARGE beyond 16 MiB unpacked
    public Submission read(@Nullable String name, byte[] content) {
        String file = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean packed = content.length > 2 && content[0] == (byte) 0x1f && content[1] == (byte) 0x8b;
        byte[] bytes = packed ? unpack(content) : content;
        String inner = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return new Submission(form(inner, bytes), bytes, null, null, null, null, null);
    }

    private static Form form(String file, byte[] bytes) {
        if (file.endsWith(".eml")) {
            return Form.EMAIL;
        }
        if (file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml")) {
            return Form.HTML;
        }
        String start =
                new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        if (MARKUP.matcher(start.replaceFirst("^\u00ef\u00bb\u00bf", "")).matches()) {
            return Form.HTML;
        }
        boolean mail =
                HEADERS.matcher(start).matches() && MAIL_HEADER.matcher(start).find();
        return mail && !file.endsWith(".txt") ? Form.EMAIL : Form.TEXT;
    }

    private static byte[] unpack(byte[] content) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] bytes = unpacked.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CodedException(
                        ErrorCode.DOCUMENT_TOO_LARGE, "The file unpacks to more than " + LARGEST + " bytes.");
            }
            return bytes;
        } catch (IOException problem) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT, "The file is not valid gzip: " + problem.getMessage(), problem);
        }
    }
}
