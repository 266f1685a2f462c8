package org.claimgraph.read.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells from its first bytes whether a document is a feed, of which kind, and in which charset.
enum FeedForm {
    XML,
    JSON;

    /// How much of a document has to be looked at.
    static final int LOOK = 64 * 1024;

    private static final Pattern PROLOG = Pattern.compile(
            "\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("\\s*<(?:[\\w.-]+:)?(?:rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION =
            Pattern.compile("\\s*\\{.*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version.*", Pattern.DOTALL);
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /// The kind of a feed that starts so; null for what is none.
    static @Nullable FeedForm of(byte[] start) {
        byte[] looked = start.length > LOOK ? Arrays.copyOf(start, LOOK) : start;
        String text = new String(looked, charset(looked, ""));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (isXmlFeed(unmarked)) {
            return XML;
        }
        return VERSION.matcher(unmarked).matches() ? JSON : null;
    }

    private static boolean isXmlFeed(String text) {
        int root = 0;
        Matcher prolog = PROLOG.matcher(text);
        while (prolog.region(root, text.length()).lookingAt()) {
            root = prolog.end();
        }
        return ROOT.matcher(text).region(root, text.length()).lookingAt();
    }

    /// By its byte order mark; UTF-8 where the start is valid, whatever is declared; else as declared by the
    /// document, then by its server.
    ///
    /// @param type the media type that the server named; may be empty
    static Charset charset(byte[] start, String type) {
        if (start.length >= 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE && start[0] != start[1]) {
            return StandardCharsets.UTF_16;
        }
        if (isUtf8(start)) {
            return StandardCharsets.UTF_8;
        }
        String declaration = new String(start, 0, Math.min(200, start.length), StandardCharsets.ISO_8859_1);
        Charset declared = first(DECLARED.matcher(declaration));
        Charset served = first(HEADER.matcher(type));
        return declared != null ? declared : served != null ? served : StandardCharsets.UTF_8;
    }

    private static @Nullable Charset first(Matcher name) {
        try {
            return name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// Whether it holds letters beyond ASCII, and as UTF-8 has them; the last one may be cut. Of a whole document
    /// it is enough that nothing speaks against it.
    private static boolean isUtf8(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\uFFFD');
        boolean valid = wrong < 0 || (start.length >= LOOK && wrong >= text.length() - 3);
        return valid && (start.length < LOOK || text.codePoints().anyMatch(letter -> letter > 127));
    }
}
