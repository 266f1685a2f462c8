package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Role;
import org.jspecify.annotations.Nullable;

/// Finds the offices of people: in titles before a name ("Acme Chief Executive Jane Roe"), in appositions after it
/// ("Jane Roe, the head of Acme,"), before it ("its chair, Jane Roe") and in appointments ("Jane Roe, named to lead
/// Acme"). Thread-safe.
final class RoleFinder {
    private static final Set<String> MODIFIERS = Set.of(
            "acting",
            "deputy",
            "former",
            "then",
            "vice",
            "senior",
            "chief",
            "assistant",
            "associate",
            "executive",
            "interim",
            "general",
            "lead",
            "first",
            "second",
            "current",
            "incoming",
            "outgoing",
            "longtime",
            "special",
            "foreign",
            "prime",
            "national",
            "staff",
            "managing",
            "co",
            "-");
    private static final Set<String> APPOINTED = Set.of("appointed", "named", "elected", "chosen", "tapped", "hired");
    private static final Set<String> LEADING = Set.of("lead", "head", "run", "chair", "direct");
    private static final Set<String> LINKS = Set.of("of", "at", "for", "with", "in");
    private static final int REACH = 12;

    private final Set<String> offices = WordList.words("office-nouns");
    private final Map<String, String> titleForms = WordList.table("title-forms");
    private final Set<String> titles;

    RoleFinder(NameResources resources) {
        titles = resources.titles();
    }

    /// Gives every person of `settled` the offices that the text tells.
    void assign(AnalyzedText text, Map<Name, Thing> settled) {
        Map<Integer, List<Name>> names = new HashMap<>();
        settled.keySet()
                .forEach(name -> names.computeIfAbsent(name.sentence(), any -> new ArrayList<>())
                        .add(name));
        settled.forEach((name, thing) -> {
            if (name.type() == EntityType.PERSON) {
                Phrase sentence = new Phrase(
                        text.sentences().get(name.sentence()).tokens(), names.getOrDefault(name.sentence(), List.of()));
                hold(thing, before(sentence, name.first()));
                hold(thing, after(sentence, name.end()));
            }
        });
    }

    private static void hold(Thing thing, @Nullable Role role) {
        if (role != null) {
            thing.holds(role);
        }
    }

    /// A title that ends right before `end`, or before a comma there.
    private @Nullable Role before(Phrase sentence, int end) {
        int last = sentence.word(end - 1).equals(",") ? end - 2 : end - 1;
        boolean comma = last < end - 1;
        int head = last;
        if (comma && !isOffice(sentence, head)) {
            head = officeBeforeLink(sentence, last);
        }
        if (head < 0 || !isOffice(sentence, head) || (comma && !isDefinite(sentence, head))) {
            return null;
        }
        int start = start(sentence, head);
        String title = sentence.words(start, head + 1);
        String body = head < last ? sentence.nameBetween(head + 1, last + 1) : sentence.nameEnding(start);
        if (body == null && sentence.word(start - 1).equals("its")) {
            body = sentence.nameBetween(0, start);
        }
        return role(title, body);
    }

    /// An apposition that starts with the comma at `comma`.
    private @Nullable Role after(Phrase sentence, int comma) {
        if (!sentence.word(comma).equals(",")) {
            return null;
        }
        int limit = Math.min(sentence.size(), comma + 1 + REACH);
        for (int i = comma + 1; i < limit && !isEnd(sentence.word(i)); i++) {
            if (APPOINTED.contains(sentence.word(i))) {
                Role appointment = appointment(sentence, i + 1, limit);
                if (appointment != null) {
                    return appointment;
                }
            }
            if (isOffice(sentence, i) && !isOffice(sentence, i + 1)) {
                return apposition(sentence, comma + 1, i);
            }
            if (sentence.tag(i).startsWith("VB")
                    && !APPOINTED.contains(sentence.word(i))
                    && !MODIFIERS.contains(sentence.word(i))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Role apposition(Phrase sentence, int from, int head) {
        int start = Math.max(from, start(sentence, head));
        String body = null;
        if (LINKS.contains(sentence.word(head + 1))) {
            int end = untilEnd(sentence, head + 1);
            body = sentence.nameBetween(head + 2, end);
            if (body == null && sentence.word(end).equals(",")) {
                body = sentence.nameBetween(end + 1, end + 2);
            }
        }
        return role(sentence.words(start, head + 1), body != null ? body : sentence.nameEnding(start));
    }

    /// "appointed to lead Acme": its head.
    private static @Nullable Role appointment(Phrase sentence, int at, int limit) {
        for (int i = at; i < limit && !isEnd(sentence.word(i)); i++) {
            if (LEADING.contains(sentence.word(i)) && sentence.word(i - 1).equals("to")) {
                String body = sentence.nameBetween(i + 1, Math.min(limit, i + 5));
                return body == null ? null : new Role("head", body, null, null);
            }
        }
        return null;
    }

    private int officeBeforeLink(Phrase sentence, int last) {
        for (int i = last; i > Math.max(0, last - 8); i--) {
            if (LINKS.contains(sentence.word(i)) && isOffice(sentence, i - 1)) {
                return i - 1;
            }
            if (isEnd(sentence.word(i)) || sentence.tag(i).startsWith("VB")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDefinite(Phrase sentence, int head) {
        for (int i = head; i > Math.max(-1, head - 6); i--) {
            String word = sentence.word(i).toLowerCase(Locale.ROOT);
            if (word.equals("the")
                    || word.equals("its")
                    || word.equals("their")
                    || word.equals("'s")
                    || word.equals("’s")) {
                return true;
            }
        }
        return false;
    }

    private int start(Phrase sentence, int head) {
        int start = head;
        while (start > 0 && sentence.nameAt(start - 1) == null && isPartOfTitle(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isPartOfTitle(Phrase sentence, int i) {
        String word = sentence.word(i).toLowerCase(Locale.ROOT);
        return MODIFIERS.contains(word) || isOffice(sentence, i);
    }

    private boolean isOffice(Phrase sentence, int i) {
        String word = sentence.word(i);
        if (titles.contains(word)) {
            return word.length() > 3 || (word.endsWith(".") && !word.startsWith("M"));
        }
        return offices.contains(word.toLowerCase(Locale.ROOT))
                && !sentence.tag(i).startsWith("VB");
    }

    private static boolean isEnd(String word) {
        return word.isEmpty()
                || word.equals(",")
                || word.equals(".")
                || word.equals(";")
                || word.equals(":")
                || word.equals("who")
                || word.equals("which")
                || word.equals("and")
                || word.equals(")");
    }

    private static int untilEnd(Phrase sentence, int from) {
        int end = from;
        while (end < sentence.size()
                && (!isEnd(sentence.word(end)) || sentence.word(end).equals("and"))) {
            end++;
        }
        return end;
    }

    private @Nullable Role role(String title, @Nullable String body) {
        String full = titleForms.getOrDefault(title, title);
        return full.isEmpty() ? null : new Role(full.toLowerCase(Locale.ROOT), body, null, null);
    }

    /// A sentence's tokens with the names in it.
    private record Phrase(List<Token> tokens, List<Name> names) {
        int size() {
            return tokens.size();
        }

        String word(int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
        }

        String tag(int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
        }

        /// The words from `start` to `end`, "then-" and hyphens left out.
        String words(int start, int end) {
            StringBuilder words = new StringBuilder();
            for (int i = start; i < end; i++) {
                String word = word(i).equals("-") ? "" : word(i);
                words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
            }
            return words.toString();
        }

        @Nullable
        Name nameAt(int i) {
            for (Name name : names) {
                if (name.first() <= i && i < name.end()) {
                    return name;
                }
            }
            return null;
        }

        /// The body or place whose name ends right before `end`, a "'s" between them not counted.
        @Nullable
        String nameEnding(int end) {
            int last = word(end - 1).equals("'s") || word(end - 1).equals("’s") ? end - 2 : end - 1;
            Name name = nameAt(last);
            return name == null || name.type() == EntityType.PERSON || name.end() != last + 1 ? null : name.text();
        }

        /// The first organization between two tokens, or where there is none, the first place.
        @Nullable
        String nameBetween(int start, int end) {
            Name place = null;
            for (int i = start; i < end; i++) {
                Name name = nameAt(i);
                if (name != null && name.type() == EntityType.ORGANIZATION) {
                    return name.text();
                }
                place = place == null && name != null && name.type() == EntityType.PLACE ? name : place;
            }
            return place == null ? null : place.text();
        }
    }
}
