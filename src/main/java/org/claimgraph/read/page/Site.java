package org.claimgraph.read.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// What a page's site is called, so that its name is told from the article's: "Bridge opens - Cascade Ledger", or
/// "BRIDGE Society: Pier opens" on bridge-society.example.
///
/// @param names  in Open Graph and the like, as [Wording#core] has them; none of them empty
/// @param host   the letters and digits of its address's telling part; empty where that is not known
/// @param domain those of the whole address
record Site(List<String> names, String host, String domain) {
    private static final String SEPARATORS = "|–—-·•»:";
    private static final int SHORTEST_HOST = 4;
    private static final int LONGEST = 500;
    private static final int SHORTEST = 8;
    private static final int MOST_WORDS = 4;

    static Site of(MetaTags tags, @Nullable String... addresses) {
        List<String> names = new ArrayList<>();
        for (String tag : List.of("og:site_name", "application-name", "og:site")) {
            tags.all(tag).stream()
                    .map(Wording::core)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        List<String> labels = Stream.of(addresses)
                .filter(Objects::nonNull)
                .map(Site::labels)
                .filter(host -> host.size() > 1)
                .findFirst()
                .orElse(List.of());
        return new Site(names, labels.isEmpty() ? "" : letters(telling(labels)), letters(String.join("", labels)));
    }

    /// What is left of a title without the site's name: "Bridge opens | Cascade Ledger" is "Bridge opens".
    String left(String title) {
        String rest = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (int end = atEnd(rest); end > 0; end = atEnd(rest)) {
            rest = rest.substring(0, end).strip();
        }
        int start = atStart(rest);
        return rest.substring(start).strip();
    }

    /// Where the site's name begins at the end of a title, with the mark before it; -1 where none stands.
    private int atEnd(String title) {
        for (int i = title.length() - 2; i > 2; i--) {
            boolean apart = isSeparator(title, i) && (title.charAt(i - 1) == ' ' || title.charAt(i) == '|');
            String end = apart ? title.substring(i + 1).strip() : "";
            boolean added = i > SHORTEST && title.charAt(i) == '|' && Wording.wordCount(end) <= MOST_WORDS;
            if (apart && (added || isNamed(end))) {
                return i;
            }
        }
        return -1;
    }

    /// Where a title goes on after the site's name and a mark; 0 where it does not begin with them.
    private int atStart(String title) {
        for (int i = 1; i < title.length() - SHORTEST; i++) {
            String start = isSeparator(title, i) ? title.substring(0, i) : "";
            if (!start.isEmpty() && (names.contains(Wording.core(start)) || isAddress(letters(start)))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isSeparator(String title, int at) {
        return SEPARATORS.indexOf(title.charAt(at)) >= 0 && title.charAt(at + 1) == ' ';
    }

    /// Whether these words are the site's name, or begin with it, or the name holds them.
    boolean isNamed(String words) {
        String core = Wording.core(words);
        return isHost(words)
                || (!core.isEmpty() && names.stream().anyMatch(name -> name.contains(core) || core.contains(name)));
    }

    /// Whether these words, run together, are what the address begins with, or begin with it: "Brand Eins online".
    private boolean isHost(String words) {
        String letters = letters(words);
        return host.length() >= SHORTEST_HOST && (letters.startsWith(host) || letters.equals("www" + host));
    }

    private boolean isAddress(String letters) {
        return host.length() >= SHORTEST_HOST && (letters.equals(host) || letters.equals(domain));
    }

    /// "https://www.bridge-society.example/pier" is bridge-society, example.
    private static List<String> labels(String address) {
        try {
            String host = Objects.requireNonNullElse(URI.create(address).getHost(), "")
                    .toLowerCase(Locale.ROOT);
            return List.of(host.replaceFirst("^www\\d?\\.", "").split("\\.", -1));
        } catch (IllegalArgumentException noAddress) {
            return List.of();
        }
    }

    /// The label before the top level; where that is short, as in "co.uk", the one before it.
    private static String telling(List<String> labels) {
        String label = labels.get(labels.size() - 2);
        return label.length() < SHORTEST_HOST && labels.size() > 2 ? labels.get(labels.size() - 3) : label;
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
