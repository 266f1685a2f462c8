package org.claimgraph.extract.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;

/// Which names can mean the same thing: short names, acronyms, corporate forms, other names of places.
final class Aliases {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "in", "on", "de", "du", "la", "&");
    private static final Set<String> CORPORATE_FORMS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "co",
            "co.",
            "ltd",
            "ltd.",
            "llc",
            "plc",
            "ag",
            "gmbh",
            "sa",
            "s.a.",
            "nv",
            "se",
            "corporation",
            "company",
            "limited",
            "group",
            "holdings");
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

    private final Gazetteer gazetteer;
    private final Map<String, String> organizations = new HashMap<>();

    Aliases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (List<String> row : WordList.rows("organizations")) {
            organizations.put(Gazetteer.fold(row.getFirst()), row.getFirst());
            for (String other : row.get(1).split(";", -1)) {
                organizations.putIfAbsent(Gazetteer.fold(other), row.getFirst());
            }
        }
    }

    /// The name that goes for a thing's others, where the lists know it; else the name itself.
    String canonical(String name, EntityType type) {
        return type == EntityType.PLACE ? gazetteer.fullName(name) : name;
    }

    /// How much a name tells: fuller names found things, shorter ones join them.
    int fullness(String name) {
        return isAcronym(name) ? 0 : words(name).size() * 100 + Math.min(99, name.length());
    }

    /// Whether two names of things of one type can mean the same thing.
    boolean same(String one, String other, EntityType type) {
        if (Gazetteer.fold(one).equals(Gazetteer.fold(other))) {
            return true;
        }
        return switch (type) {
            case PERSON -> samePerson(words(one), words(other));
            case PLACE -> Gazetteer.fold(gazetteer.fullName(one)).equals(Gazetteer.fold(gazetteer.fullName(other)));
            default -> sameBody(one, other);
        };
    }

    private boolean samePerson(List<String> one, List<String> other) {
        List<String> shorter = withoutSuffix(one.size() <= other.size() ? one : other);
        List<String> longer = withoutSuffix(one.size() <= other.size() ? other : one);
        if (shorter.isEmpty() || shorter.size() > longer.size()) {
            return false;
        }
        boolean tail =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean head = longer.subList(0, shorter.size()).equals(shorter);
        boolean ends = shorter.size() > 1
                && longer.getFirst().equals(shorter.getFirst())
                && longer.getLast().equals(shorter.getLast());
        return shorter.size() == longer.size() ? head : tail || head || ends;
    }

    private boolean sameBody(String one, String other) {
        String known = organizations.get(Gazetteer.fold(one));
        if (known != null && known.equals(organizations.get(Gazetteer.fold(other)))) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return isAcronym(shorter) ? abbreviates(shorter, longer) : isBeginning(words(shorter), words(longer));
    }

    /// Whether the longer name only adds a corporate form, or the shorter is its distinctive first word.
    private static boolean isBeginning(List<String> shorter, List<String> longer) {
        if (shorter.size() >= longer.size()
                || !longer.subList(0, shorter.size()).equals(shorter)) {
            return false;
        }
        return CORPORATE_FORMS.containsAll(longer.subList(shorter.size(), longer.size()));
    }

    static boolean isAcronym(String name) {
        return name.length() >= 2
                && name.length() <= 8
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&' || Character.isDigit(c));
    }

    /// Whether `acronym` is made of the initials of `name`'s words, its small ones counted or not.
    static boolean abbreviates(String acronym, String name) {
        String letters = acronym.replace(".", "").replace("&", "");
        List<String> words = Arrays.asList(name.split("[ -]+", -1));
        return letters.equals(initials(words, false)) || letters.equals(initials(words, true));
    }

    /// Whether a name in brackets after another can be its acronym: same first letter, its letters in order.
    static boolean isShortFor(String acronym, String name) {
        if (acronym.isEmpty() || name.isEmpty() || !name.contains(" ") || acronym.length() > name.length() / 2) {
            return false;
        }
        String letters =
                NEITHER_LETTER_NOR_DIGIT.matcher(Gazetteer.fold(acronym)).replaceAll("");
        String full = Gazetteer.fold(name);
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = full.indexOf(letters.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at != 1)) {
                return false;
            }
        }
        return !letters.isEmpty();
    }

    /// The initials of a name's words but the small ones: "ISS".
    static String initials(String name) {
        return initials(Arrays.asList(name.split("[ -]+", -1)), false);
    }

    /// The last word of a person's name, "Jr." and the like left out.
    static String surname(String name) {
        List<String> words = withoutSuffix(Arrays.asList(name.split(" ", -1)));
        return words.getLast();
    }

    private static String initials(List<String> words, boolean all) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && (all || !SMALL_WORDS.contains(word))) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private static List<String> words(String name) {
        return Arrays.asList(WHITE_SPACE.split(Gazetteer.fold(name).replace(",", ""), -1));
    }

    private static List<String> withoutSuffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast().toLowerCase(Locale.ROOT))
                ? words.subList(0, words.size() - 1)
                : words;
    }
}
