package org.claimgraph.read.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the outlet's name in what a feed calls itself: "Harbour Post", "World | Harbour Post", "Harbour Post RSS
/// feed".
final class FeedTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|»›•·:–—>-]+\\s+|\\s*[|»›:]\\s+");
    private static final Pattern KIND =
            Pattern.compile("\\s*\\(?\\b(?:rss|atom|json)?[ -]?(?:feed|rss|atom)\\)?$", Pattern.CASE_INSENSITIVE);

    private FeedTitle() {}

    /// The part that the address's host bears the name of, else the whole where it has one part; null where none is
    /// sure.
    static @Nullable String publisher(@Nullable String title, @Nullable String address) {
        if (title == null || title.isBlank()) {
            return null;
        }
        List<String> parts = Arrays.stream(SEPARATOR.split(title.strip()))
                .map(part -> KIND.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        String host = host(address);
        return parts.stream()
                .filter(part -> !letters(part).isEmpty() && host.contains(letters(part)))
                .findFirst()
                .orElse(parts.size() == 1 ? parts.getFirst() : null);
    }

    private static String host(@Nullable String address) {
        URI uri = address == null ? null : Addresses.parse(address);
        return uri == null || uri.getHost() == null ? "" : letters(uri.getHost());
    }

    private static String letters(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.startsWith("the") && plain.length() > 6 ? plain.substring(3) : plain;
    }
}
