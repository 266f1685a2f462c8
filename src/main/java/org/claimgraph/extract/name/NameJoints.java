package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Joins the parts of one name that the tagger took for two, by the noun that holds them together: "Bank of Scotland",
/// "Paris Agreement", "Royal National Park", "Northfield, Inc." Not the parts of two: "a bank of Scotland", "the Bank
/// and Scotland". Thread-safe.
final class NameJoints {
    private static final int LONGEST = 8;

    private final Map<String, EntityType> beforeOf = new HashMap<>();
    private final Map<String, EntityType> after = new HashMap<>();
    private final Map<String, EntityType> ends = new HashMap<>();
    private final Map<String, EntityType> firms = new HashMap<>();
    private final Gazetteer gazetteer;

    NameJoints(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (List<String> row : WordList.rows("name-joints")) {
            EntityType kind = EntityType.valueOf(row.get(1));
            switch (row.get(2)) {
                case "of" -> beforeOf.put(row.getFirst(), kind);
                case "after" -> after.put(row.getFirst(), kind);
                case "end" -> ends.put(row.getFirst(), kind);
                default -> firms.put(row.getFirst(), kind);
            }
        }
    }

    /// The names with those joined that are one, in order.
    List<Name> join(AnalyzedText text, List<Name> names) {
        List<Name> joined = new ArrayList<>(names);
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.sentences().get(i).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                Joint joint = joint(tokens, i, t, joined);
                if (joint != null) {
                    replace(text.text(), tokens, i, joint, joined);
                }
            }
        }
        joined.sort(Comparator.comparing(Name::span));
        return joined;
    }

    /// Where a joined name begins and ends, in tokens, and what it names.
    private record Joint(int first, int end, EntityType kind) {}

    private @Nullable Joint joint(List<Token> tokens, int sentence, int t, List<Name> names) {
        String word = tokens.get(t).text();
        if (!isCapital(word)) {
            return null;
        }
        if (beforeOf.containsKey(word) && isAt(tokens, t + 1, "of")) {
            return withOf(tokens, sentence, t, names);
        }
        if (firms.containsKey(word) && t > 1 && isAt(tokens, t - 1, ",")) {
            Name firm = endingAt(names, sentence, t - 1);
            return firm == null ? null : new Joint(firm.first(), t + 1, EntityType.ORGANIZATION);
        }
        EntityType kind = after.get(word);
        if (kind != null) {
            return withBefore(tokens, sentence, t, kind, names);
        }
        return ends.containsKey(word) && isProper(tokens.get(t)) ? run(tokens, sentence, t, names) : null;
    }

    /// The place, organization or unnamed capitals before the noun, together with it; an organization that ends
    /// with the noun of a law is none ("Kyoto Protocol").
    private static @Nullable Joint withBefore(
            List<Token> tokens, int sentence, int noun, EntityType kind, List<Name> names) {
        Name before = endingAt(names, sentence, noun);
        Name whole = endingAt(names, sentence, noun + 1);
        if (before != null && before.type() != EntityType.PERSON) {
            return new Joint(before.first(), noun + 1, kind);
        }
        if (before == null && whole == null && isProper(tokens.get(noun))) {
            int first = startOfRun(tokens, sentence, noun, names);
            return first == noun ? null : new Joint(first, noun + 1, kind);
        }
        boolean law = kind == EntityType.LAW && isOf(whole, EntityType.ORGANIZATION);
        return law && whole != null && whole.first() < noun ? new Joint(whole.first(), noun + 1, kind) : null;
    }

    private @Nullable Joint withOf(List<Token> tokens, int sentence, int noun, List<Name> names) {
        Name own = covering(names, sentence, noun);
        int end = endOfComplement(tokens, sentence, noun, names);
        if (end == noun || isOf(own, EntityType.PERSON)) {
            return null;
        }
        int first = own == null ? startOfRun(tokens, sentence, noun, names) : own.first();
        EntityType kind = beforeOf.getOrDefault(tokens.get(noun).text(), EntityType.OTHER);
        return new Joint(first, Math.max(end, own == null ? end : own.end()), kind);
    }

    /// Where the name ends that has "of" after its token `noun`; `noun` itself if no name follows. "Court *of the
    /// District of Columbia*", "Ministry *of Health and Welfare*".
    private int endOfComplement(List<Token> tokens, int sentence, int noun, List<Name> names) {
        int inner = isAt(tokens, noun + 2, "the") ? noun + 3 : noun + 2;
        if (inner >= tokens.size() || !isCapital(tokens.get(inner).text())) {
            return noun;
        }
        int end = endOfRun(tokens, sentence, inner, names);
        boolean field = isAt(tokens, end, "and") && isField(tokens, inner) && isField(tokens, end + 1);
        boolean deeper = isAt(tokens, end, "of")
                && end + 1 < tokens.size()
                && isCapital(tokens.get(end + 1).text());
        return field || deeper ? endOfRun(tokens, sentence, end + 1, names) : end;
    }

    /// Whether a capitalized word is a field of work ("Health", "Urban"), no name by itself.
    private boolean isField(List<Token> tokens, int at) {
        String word = at < tokens.size() ? tokens.get(at).text() : "";
        return word.length() > 3
                && isCapital(word)
                && Character.isLowerCase(word.charAt(1))
                && !gazetteer.isPlace(word);
    }

    /// The run of capitals that ends with the place noun at `noun`, where the tagger did not see one name in it.
    private @Nullable Joint run(List<Token> tokens, int sentence, int noun, List<Name> names) {
        if (noun + 1 < tokens.size() && isProper(tokens.get(noun + 1))) {
            return null;
        }
        int first = noun;
        while (first > 0 && noun - first < 3 && isProper(tokens.get(first - 1))) {
            first--;
        }
        Name own = covering(names, sentence, noun);
        boolean whole = own != null && own.first() <= first;
        if (first == noun || whole || isOf(own, EntityType.PERSON)) {
            return null;
        }
        return new Joint(first, noun + 1, EntityType.PLACE);
    }

    /// Where the capitals that begin at `first` end, with the name that stands there, before another name begins.
    private int endOfRun(List<Token> tokens, int sentence, int first, List<Name> names) {
        Name own = covering(names, sentence, first);
        int end = own == null ? first + 1 : own.end();
        boolean open = own == null || own.type() == EntityType.OTHER;
        while (open && end < tokens.size() && end - first < LONGEST && isNoun(tokens.get(end))) {
            end++;
        }
        return end;
    }

    /// Where the capitals before the noun begin that are of no other name but a person's.
    private static int startOfRun(List<Token> tokens, int sentence, int noun, List<Name> names) {
        int first = noun;
        while (first > 0 && noun - first < 3 && isProper(tokens.get(first - 1))) {
            Name other = covering(names, sentence, first - 1);
            if (other != null && other.type() != EntityType.PERSON) {
                return first;
            }
            first--;
        }
        return first;
    }

    private static void replace(String text, List<Token> tokens, int sentence, Joint joint, List<Name> names) {
        Span span = tokens.get(joint.first())
                .span()
                .joined(tokens.get(joint.end() - 1).span());
        names.removeIf(name -> name.span().overlaps(span));
        names.add(new Name(sentence, joint.first(), joint.end(), span, span.of(text), joint.kind()));
    }

    private static @Nullable Name covering(List<Name> names, int sentence, int token) {
        for (Name name : names) {
            if (name.sentence() == sentence && name.first() <= token && token < name.end()) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable Name endingAt(List<Name> names, int sentence, int token) {
        Name name = covering(names, sentence, token - 1);
        return name != null && name.end() == token ? name : null;
    }

    private static boolean isOf(@Nullable Name name, EntityType type) {
        return name != null && name.type() == type;
    }

    private static boolean isAt(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).text().equals(word);
    }

    private static boolean isProper(Token token) {
        return token.tag().startsWith("NNP") && isCapital(token.text());
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN") && isCapital(token.text());
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
