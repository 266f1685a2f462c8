package org.claimgraph.compare.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.WordList;

/// Pieces of sentences, put together to questions.
final class Phrase {
    /// Words that a capital stands on only because they begin a sentence.
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "No", "This", "That", "These", "Those", "His", "Her", "Its", "Our", "Their", "There",
            "It", "He", "She", "We", "They", "Some", "All", "Both", "In", "On", "At", "By", "For", "From", "After",
            "Before", "About", "Around", "Nearly", "Almost", "Only", "More", "Up", "Over", "Under", "During", "Since",
            "Until", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    /// Nouns by their endings.
    private static final Pattern COMMON = Pattern.compile(
            "\\w{2,}(?:[a-z&&[^sui]]s|ing|ed|[st]ion|ment|ness|ity|[ae]nce|age|ure|al|ory|ism|ship|hood|ful|ous|ive|able|ible)");

    private static final Pattern NEXT_THING =
            Pattern.compile("\\s*(?:,(?!\\d|\\s\\d{4}\\b)|[;:(–—]|\\s(?:and|but|while|than)\\s)");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "near", "by", "since", "until", "during", "around", "about", "before", "after", "within");

    private Phrase() {}

    static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /// Where whole words stand in a text, in any case; -1 for nowhere.
    static int indexOf(String text, String words, int from) {
        if (words.isBlank()) {
            return -1;
        }
        Matcher matcher = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }

    /// The words as they stand amid a sentence: a first word that is no name loses its capital.
    static String amidSentence(String words, boolean named) {
        String first = words.split("\\s+", 2)[0];
        String next = words.substring(first.length()).strip();
        boolean known =
                OPENERS.contains(first) || (!named && !startsCapital(next) && first.length() > 1 && isWord(first));
        return known ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /// Whether a word that begins a sentence is none that keeps its capital.
    private static boolean isWord(String first) {
        String word = first.split("[-–]", 2)[0].toLowerCase(Locale.ROOT);
        if (!first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT))
                || Lists.FIRST_NAMES.contains(first)) {
            return false;
        }
        return Lists.NUMBERS.contains(word)
                || Lists.VERBS.contains(word)
                || COMMON.matcher(word).matches();
    }

    private static boolean startsCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /// A phrase without a value that stands in it, and without the preposition that leads to it; a preposition that the
    /// verb needs stays: "bound for Halifax" is "bound for".
    static String without(String phrase, String value) {
        int at = indexOf(phrase, value, 0);
        if (at < 0) {
            return phrase;
        }
        String before = phrase.substring(0, at).strip();
        String last = lastWord(before);
        String kept = PREPOSITIONS.contains(last) ? before.substring(0, before.length() - last.length()) : before;
        return (kept.strip() + " " + phrase.substring(at + value.length()).strip()).strip();
    }

    /// These parts as one question.
    static String question(String... parts) {
        String text = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,;:)])", "$1")
                .replaceAll("[,;:\\s–—-]+$", "");
        String whole = isBalanced(text) ? text : text.replaceAll("[“”\"()]", "");
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + "?";
    }

    private static boolean isBalanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '“') == count(text, '”')
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /// Up to where another thing begins: a comma that stands in no number or date, "and".
    static String firstThing(String text) {
        Matcher next = NEXT_THING.matcher(text);
        return (next.find() ? text.substring(0, next.start()) : text).strip();
    }

    /// An office as told of the one who holds it: a title without capitals, "of club" as "of the club".
    static String office(String office) {
        int of = office.indexOf(" of ");
        String title = of < 0 ? office : office.substring(0, of);
        String body = of < 0 ? "" : office.substring(of + 4);
        String plain = Arrays.stream(title.split(" "))
                .map(word -> word.matches("\\p{Lu}[\\p{Ll}-]+") && (isOffice(word) || isWord(word))
                        ? word.toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
        if (of < 0) {
            return isOffice(plain) ? plain : office;
        }
        return title + " of " + (body.matches("\\p{Ll}\\w*") ? "the " : "") + body;
    }

    /// Whether a title's last word is one for an office: "deputy mayor".
    static boolean isOffice(String title) {
        return Lists.OFFICES.contains(lastWord(title));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static final class Lists {
        static final FirstNames FIRST_NAMES = new FirstNames();
        static final Set<String> VERBS = WordList.words("verbs");
        static final Set<String> OFFICES = WordList.words("office-nouns");
        static final Set<String> NUMBERS =
                WordList.rows("value-numbers").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }
}
