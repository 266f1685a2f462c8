package org.claimgraph.read;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Decodes mail (RFC 5322, MIME): headers with encoded words, and the richest body of a multipart, a mail that
/// is passed on among it; attachments are left unread.
final class MailReader {
    private static final int DEEPEST = 12;

    private final Session session = Session.getInstance(lenient());

    /// Reads a mail.
    ///
    /// @throws CodedException UNREADABLE_DOCUMENT when it is broken beyond reading
    Mail read(byte[] content) {
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(content));
            Body body = body(message, 0);
            if (body == null) {
                throw new CodedException(
                        ErrorCode.EMPTY_DOCUMENT, "The mail has no text of its own, only attachments.");
            }
            return new Mail(sender(message), message.getSubject(), sentAt(message), body.text, body.html);
        } catch (MessagingException | IOException problem) {
            throw new CodedException(
                    ErrorCode.UNREADABLE_DOCUMENT, "The mail cannot be decoded: " + problem.getMessage(), problem);
        }
    }

    private record Body(String text, boolean html) {}

    private static @Nullable Body body(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(disposition(part))) {
            return null;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            return richest(multipart, depth);
        }
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part forwarded) {
            return body(forwarded, depth + 1);
        }
        if (part.isMimeType("text/html")) {
            return new Body(text(part), true);
        }
        return part.isMimeType("text/plain") ? new Body(text(part), false) : null;
    }

    private static @Nullable Body richest(Multipart multipart, int depth) throws MessagingException, IOException {
        Body best = null;
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            Body body = body(part, depth + 1);
            boolean richer = body != null && !body.text.isBlank() && (best == null || (body.html && !best.html));
            best = richer ? body : best;
        }
        return best;
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException malformedHeader) {
            return null;
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readAllBytes();
        Charset charset = charset(part);
        return charset == null ? Texts.decode(bytes) : new String(bytes, charset);
    }

    private static @Nullable Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? null : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String sender(MimeMessage message) {
        try {
            Address[] from = message.getFrom();
            boolean named = from != null && from.length > 0 && from[0] instanceof InternetAddress;
            return named && from[0] instanceof InternetAddress address ? address.getPersonal() : null;
        } catch (MessagingException malformedHeader) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime sentAt(MimeMessage message) throws MessagingException {
        Date sent = message.getSentDate();
        return sent == null ? null : sent.toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Properties lenient() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
