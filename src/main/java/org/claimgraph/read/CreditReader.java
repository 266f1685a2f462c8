package org.claimgraph.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Span;
import org.claimgraph.read.text.Wording;

/// Finds the outlets that a text credits, and the words that each credit covers.
///
/// A bracket covers its paragraph from the bracket before it; a dateline and a list of sources cover the whole
/// text;
/// "told Reuters" covers its sentence. Names that are no known outlet count only where the form leaves no doubt.
final class CreditReader {
    private static final String NAMES = "[^\\[\\]()\\n]{2,80}";
    private static final Pattern BRACKET = Pattern.compile("[\\[(]" + NAMES + "[\\])](?=\\s|$)");
    private static final String SENTENCE_ENDS = ".!?\"”’'»)";
    private static final Pattern DATELINE =
            Pattern.compile("^(?:\\p{Lu}[^\\n()\\[\\]–—]{1,60}?)(\\((" + NAMES + ")\\))\\s*[-–—―:]");
    private static final Pattern SOURCES = Pattern.compile(
            "^(?:Sources?|Via|Credits?|With (?:material|reporting|information) (?:from|by))\\s*:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "(?:the |The )?((?:\\p{Lu}|\\d)[\\p{L}\\d&'’./-]*(?:[ \u00a0](?:of|and|the|for|de|della|le|la|di|\\p{Lu}[\\p{L}\\d&'’.-]*|\\d+))*)");
    private static final Pattern LISTED = Pattern.compile("[^,;/]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_PLACE = 64;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NOTHING_ELSE = Pattern.compile("^[\\p{Lu}\\d][\\p{L}\\d&'’.\\-/ ]*$");

    private final Outlets outlets;
    private final Map<Character, List<String>> cuesByLast;
    private final Map<Character, List<String>> verbsByFirst;

    CreditReader(Outlets outlets) {
        this.outlets = outlets;
        this.cuesByLast = WordList.words("read-credit-cues").stream()
                .collect(Collectors.groupingBy(cue -> cue.charAt(cue.length() - 1)));
        this.verbsByFirst =
                WordList.words("read-credit-verbs").stream().collect(Collectors.groupingBy(verb -> verb.charAt(0)));
    }

    /// The credits of `text`, in order of their spans.
    List<Citation> read(String text) {
        List<Citation> found = new ArrayList<>();
        Span whole = new Span(0, text.length());
        for (Span paragraph : paragraphs(text)) {
            brackets(text, paragraph, found);
            dateline(text, paragraph, whole, found);
            cues(text, paragraph, found);
        }
        sources(text, whole, found);
        found.sort(Comparator.comparing(Citation::span));
        return found;
    }

    private void brackets(String text, Span paragraph, List<Citation> found) {
        if (text.indexOf('(', paragraph.start(), paragraph.end()) < 0
                && text.indexOf('[', paragraph.start(), paragraph.end()) < 0) {
            return;
        }
        Matcher match =
                BRACKET.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
        int from = paragraph.start();
        while (match.find()) {
            int gap = spaceBefore(text, match.start(), paragraph.start());
            boolean afterSentence = gap > 0 && SENTENCE_ENDS.indexOf(text.charAt(gap - 1)) >= 0;
            boolean apart = afterSentence || gap < match.start();
            boolean square = text.charAt(match.start()) == '[';
            if (!apart || text.charAt(match.end() - 1) != (square ? ']' : ')')) {
                continue;
            }
            List<String> names = names(text.substring(match.start() + 1, match.end() - 1));
            boolean closes = match.end() == paragraph.end();
            Predicate<String> credit =
                    name -> afterSentence ? isCredit(name, square, closes) : closes && outlets.find(name) != null;
            if (names.stream().allMatch(credit) && !names.isEmpty()) {
                Span span = new Span(match.start(), match.end());
                Span scope = new Span(Math.min(from, span.start()), span.end());
                names.forEach(name -> found.add(new Citation(name, span, scope)));
                from = skipSpace(text, match.end());
            }
        }
    }

    private boolean isCredit(String name, boolean square, boolean closes) {
        if (outlets.find(name) != null) {
            return true;
        }
        boolean nameLike =
                NOTHING_ELSE.matcher(name).matches() && Wording.wordCount(name) <= 5 && !name.matches("[\\d ./-]+");
        return nameLike && closes && (square || (Wording.wordCount(name) >= 2 && isTitleCase(name)));
    }

    private static boolean isTitleCase(String name) {
        return name.matches("(?:\\p{Lu}[^ ]*|of|the|and|for|&)(?: (?:\\p{Lu}[^ ]*|of|the|and|for|&))*");
    }

    private void dateline(String text, Span paragraph, Span whole, List<Citation> found) {
        int bracket =
                text.indexOf('(', paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST_PLACE));
        Matcher match = bracket < 0 ? null : DATELINE.matcher(paragraph.of(text));
        if (match == null || !match.find()) {
            return;
        }
        for (String name : names(match.group(2))) {
            if (outlets.find(name) != null) {
                Span scope = paragraph.start() < 400 ? whole : paragraph;
                found.add(new Citation(name, new Span(match.start(1), match.end(1)).shifted(paragraph.start()), scope));
            }
        }
    }

    /// "told Reuters", "first reported by the Front Range Post", "according to a report in Der Spiegel", "Reuters
    /// reported"; not "the mayor told Officer Brandt".
    private void cues(String text, Span paragraph, List<Citation> found) {
        String words = paragraph.of(text);
        Map<Span, String> cited = new TreeMap<>();
        for (int space = words.indexOf(' ', 1); space > 0; space = words.indexOf(' ', space + 1)) {
            if (mayBeginName(words, space + 1) && isAfterCue(words, space)) {
                cited(words, space, cited);
            }
            if (isBeforeVerb(words, space)) {
                citing(words, space, cited);
            }
        }
        Span sentence = new Span(0, 0);
        for (Map.Entry<Span, String> each : cited.entrySet()) {
            int at = each.getKey().start();
            sentence = at < sentence.end() ? sentence : sentence(words, at);
            found.add(new Citation(
                    each.getValue(), each.getKey().shifted(paragraph.start()), sentence.shifted(paragraph.start())));
        }
    }

    /// Names begin with a capital or a digit, some after "the".
    private static boolean mayBeginName(String words, int at) {
        return at < words.length() && (words.charAt(at) == 't' || !Character.isLowerCase(words.charAt(at)));
    }

    /// Whether a cue ends here, as it is or at the start of a sentence.
    private boolean isAfterCue(String words, int end) {
        for (String cue : cuesByLast.getOrDefault(words.charAt(end - 1), List.of())) {
            int start = end - cue.length();
            if (start >= 0
                    && Character.toLowerCase(words.charAt(start)) == cue.charAt(0)
                    && words.regionMatches(start + 1, cue, 1, cue.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word after a space is a verb that follows an outlet's name.
    private boolean isBeforeVerb(String words, int space) {
        int start = space + 1;
        char first = start < words.length() ? words.charAt(start) : ' ';
        for (String verb : verbsByFirst.getOrDefault(first, List.of())) {
            int end = start + verb.length();
            boolean whole = end >= words.length() || !Character.isLetterOrDigit(words.charAt(end));
            if (whole && words.startsWith(verb, start)) {
                return true;
            }
        }
        return false;
    }

    /// Adds the outlet that is named directly before a verb: "the Financial Times" of "the Financial Times reported".
    private void citing(String words, int end, Map<Span, String> cited) {
        int longest = end;
        int space = end;
        for (int i = 0; space > 0 && i < MOST_WORDS; i++) {
            space = words.lastIndexOf(' ', space - 1);
            String name = words.substring(space + 1, end);
            longest = startsWithCapital(name) && outlets.find(name) != null ? space + 1 : longest;
        }
        if (longest < end) {
            cited.put(new Span(longest, end), words.substring(longest, end));
        }
    }

    private static boolean startsWithCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    /// Adds the outlet that is named directly after a cue.
    private void cited(String words, int from, Map<Span, String> cited) {
        Matcher name = NAME.matcher(words);
        if (name.region(from + 1, Math.min(words.length(), from + LONGEST_NAME)).lookingAt()) {
            String known = longestKnown(name.group(1));
            if (!known.isEmpty()) {
                cited.put(new Span(name.start(1), name.start(1) + known.length()), known);
            }
        }
    }

    /// "Reuters on Friday" begins with an outlet; the longest run of its words that is one.
    private String longestKnown(String name) {
        String words = name;
        while (!words.isEmpty()) {
            words = words.replaceFirst("(?:['’]s|[.'’])$", "");
            if (outlets.find(words) != null) {
                return words;
            }
            int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0'));
            words = space < 0 ? "" : words.substring(0, space);
        }
        return "";
    }

    private static Span sentence(String words, int at) {
        int start = Math.max(
                words.lastIndexOf(". ", at), Math.max(words.lastIndexOf("? ", at), words.lastIndexOf("! ", at)));
        int end = words.indexOf(". ", at);
        return new Span(start < 0 ? 0 : start + 2, end < 0 ? words.length() : end + 1);
    }

    /// "Sources: Reuters (launch), Kyiv Post" in one line, or "Sources:" with a line for each below it.
    private void sources(String text, Span whole, List<Citation> found) {
        List<Span> paragraphs = paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher match = SOURCES.matcher(paragraphs.get(i).of(text));
            if (!match.matches()) {
                continue;
            }
            listed(
                    text,
                    new Span(match.start(1), match.end(1))
                            .shifted(paragraphs.get(i).start()),
                    whole,
                    found);
            boolean list = match.group(1).isEmpty();
            for (int j = i + 1;
                    list && j < paragraphs.size() && isListed(paragraphs.get(j).of(text));
                    j++) {
                listed(text, paragraphs.get(j), whole, found);
            }
        }
    }

    private boolean isListed(String line) {
        return Wording.wordCount(line) <= 8
                && !Wording.endsSentence(line)
                && !SOURCES.matcher(line).matches();
    }

    private void listed(String text, Span line, Span whole, List<Citation> found) {
        Matcher part = LISTED.matcher(masked(line.of(text)));
        while (part.find()) {
            String name = part.group().strip();
            if (!name.isEmpty() && Wording.wordCount(name) <= MOST_WORDS) {
                int start = line.start() + part.start() + part.group().indexOf(name);
                found.add(new Citation(name, new Span(start, start + name.length()), whole));
            }
        }
    }

    /// Brackets and what they hold as spaces, so that offsets stay.
    private static String masked(String line) {
        StringBuilder masked = new StringBuilder(line);
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            depth += line.charAt(i) == '(' ? 1 : 0;
            if (depth > 0) {
                masked.setCharAt(i, ' ');
                depth -= line.charAt(i) == ')' ? 1 : 0;
            }
        }
        int end = masked.length();
        while (end > 0 && ". ".indexOf(masked.charAt(end - 1)) >= 0) {
            masked.setCharAt(--end, ' ');
        }
        return masked.toString();
    }

    private List<String> names(String bracket) {
        return Arrays.stream(bracket.split("[;,/]| and ", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static int skipSpace(String text, int from) {
        int next = from;
        while (next < text.length() && Wording.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int spaceBefore(String text, int end, int least) {
        int start = end;
        while (start > least && Wording.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            paragraphs.add(new Span(start, end));
            start = end + 2;
        }
        return paragraphs;
    }
}
