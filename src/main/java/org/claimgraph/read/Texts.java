package org.claimgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.FoundField;
import org.claimgraph.model.FoundIn;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.MetadataField;
import org.claimgraph.read.text.LanguageRecognizer;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// Text without markup: its charset, and what stands in for a title where it has none.
final class Texts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_TITLE = 100;

    private Texts() {}

    /// UTF-8 or UTF-16 with a byte order mark, UTF-8 without, windows-1252 where the bytes are not UTF-8.
    ///
    /// @throws CodedException UNREADABLE_DOCUMENT when the bytes are no text in any of them
    static String decode(byte[] content) {
        if (content.length >= 2
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF))) {
            return new String(content, StandardCharsets.UTF_16);
        }
        for (byte unit : content) {
            if (unit == 0) {
                throw new CodedException(
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "The document is binary, not text; give HTML, an e-mail or text.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WESTERN);
        }
    }

    /// The first words of a text: its first sentence, or as much of it as fits a title.
    static String opening(String text) {
        String line = Wording.squeeze(text.strip().lines().findFirst().orElse(""));
        int end = sentenceEnd(line);
        if (end <= LONGEST_TITLE) {
            return line.substring(0, end);
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
    }

    private static int sentenceEnd(String line) {
        for (int i = 20; i + 2 < line.length(); i++) {
            boolean mark = ".!?".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
            if (mark && !Character.isDigit(line.charAt(i + 2)) && !isAbbreviation(line, i)) {
                return i + 1;
            }
        }
        return line.length();
    }

    /// "Sen.", "U.S.", "Aug.": a capital and at most three letters before the full stop.
    private static boolean isAbbreviation(String line, int stop) {
        int space = line.lastIndexOf(' ', stop);
        return stop - space <= 5 && Character.isUpperCase(line.charAt(space + 1));
    }

    static Metadata metadata(
            String title, @Nullable String subtitle, List<String> authors, @Nullable OffsetDateTime publishedAt) {
        List<FoundField> found = new ArrayList<>(List.of(new FoundField(MetadataField.TITLE, FoundIn.TEXT)));
        told(MetadataField.SUBTITLE, subtitle != null, found);
        told(MetadataField.AUTHORS, !authors.isEmpty(), found);
        told(MetadataField.PUBLISHED_AT, publishedAt != null, found);
        return new Metadata(
                null,
                null,
                title,
                subtitle,
                authors,
                null,
                LanguageRecognizer.UNDETERMINED,
                publishedAt,
                null,
                null,
                found);
    }

    private static void told(MetadataField field, boolean told, List<FoundField> found) {
        if (told) {
            found.add(new FoundField(field, FoundIn.TEXT));
        }
    }
}
