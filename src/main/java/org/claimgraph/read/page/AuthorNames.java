package org.claimgraph.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.read.text.Wording;

/// Takes the names of people out of bylines, by the words in `/lexicon/read-bylines.txt`: "By Ada Fenn and Ilse
/// Brandt, Harbour Correspondent" names two; "Text: Ada Fenn" one.
///
/// Thread-safe.
final class AuthorNames {
    private static final int MOST_WORDS = 5;
    private static final Pattern NAME = Pattern.compile(
            "^(?:\\p{Lu}|(?:de|van|von|del|di|la|al|el|bin|der|den|da|dos|ten|ter)\\b)[\\p{L}\\p{M}.'’\\- ]{1,50}$");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)https?:|www\\.|@|\\d{3}|^(?:admin|editor|staff|by|null|undefined|authors?)$");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
    private static final Pattern LOWER = Pattern.compile(
            "(?<![\\p{L}'’.-])(?!(?:de|van|von|del|di|da|du|la|le|el|al|bin|ibn|ben|der|den|das|dos|do|ten|ter|af|av|zu|y|e)\\b)\\p{Ll}");

    private final Pattern lead;
    private final Pattern between;
    private final Pattern role;
    private final Pattern nobody;

    AuthorNames() {
        this.lead = Pattern.compile(
                "^(?:" + words("lead") + ")(?: ?: *| +)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.between = Pattern.compile(" *(?:,|;|\\||·|•|/| (?:" + words("joiner") + ") )+ *");
        this.role = word("role");
        this.nobody = word("nobody");
    }

    /// What is named in places that promise a name, each once: agencies and desks count.
    List<String> all(List<String> bylines) {
        Set<String> names = new LinkedHashSet<>();
        for (String byline : bylines) {
            List<String> parts = parts(byline);
            for (String part : parts) {
                boolean described =
                        !part.equals(parts.getFirst()) && role.matcher(part).find();
                if (!part.isEmpty() && !described && !NO_NAME.matcher(part).find()) {
                    names.add(part);
                }
            }
        }
        return new ArrayList<>(names);
    }

    /// The people named in places where anything may stand.
    List<String> people(List<String> bylines) {
        return all(bylines).stream().filter(this::isPerson).toList();
    }

    /// The people of a line that begins as bylines do, and is nothing else; none for any other line.
    List<String> ofByline(String line) {
        Matcher by = lead.matcher(line);
        return by.lookingAt() && !Wording.endsSentence(line) ? people(List.of(line)) : List.of();
    }

    /// Whether it is one person's name and nothing else.
    boolean isPerson(String text) {
        int words = Wording.wordCount(text);
        return words >= 2
                && words <= MOST_WORDS
                && NAME.matcher(text).matches()
                && !LOWER.matcher(text).find()
                && !nobody.matcher(text).find();
    }

    private List<String> parts(String byline) {
        String bare = lead.matcher(byline.strip()).replaceFirst("");
        return List.of(between.split(bare, -1)).stream()
                .map(AuthorNames::trimmed)
                .toList();
    }

    /// Without white space and, after a whole word, the full stop of a byline that is set as a sentence.
    private static String trimmed(String part) {
        return STOP.matcher(part.strip()).replaceFirst("");
    }

    private static Pattern word(String kind) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words(kind) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The words of a kind as alternatives, the longest first.
    private static String words(String kind) {
        return WordList.rows("read-bylines").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
