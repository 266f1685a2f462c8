package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Characters;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Makes a document's names agree: one type for one name, surnames after full names, acronyms after what they stand
/// for; and finds again a name that was missed where it stands a second time. Thread-safe.
final class Consistency {
    private static final int LONGEST = 6;
    private static final int MENTION = 2;
    /// A full name tells more of its surname than a mention of the surname alone.
    private static final int FULL_NAME = 5;

    private final NameResources resources;

    Consistency(NameResources resources) {
        this.resources = resources;
    }

    List<Name> settle(AnalyzedText text, List<Name> tagged) {
        List<Name> names = new ArrayList<>();
        for (Name name : tagged) {
            Name bare = withoutTitle(name, text);
            if (!isAdjective(bare)) {
                names.add(isPlaceAcronym(bare) ? bare.as(EntityType.PLACE) : bare);
            }
        }
        Map<String, EntityType> types = types(names);
        Acronyms.definitions(text, names).forEach((acronym, full) -> {
            if (types.containsKey(full)) {
                types.put(acronym, types.get(full));
            }
        });
        names.replaceAll(name -> name.as(types.getOrDefault(name.text(), name.type())));
        names.addAll(missed(text, names, types));
        names.sort(Comparator.comparing(Name::span));
        return withKnown(text, names);
    }

    /// Puts names of several words that the lists know in the place of what was found of them.
    private List<Name> withKnown(AnalyzedText text, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.sentences().get(i).tokens();
            int t = 0;
            while (t < tokens.size()) {
                Name known = known(text.text(), i, tokens, t);
                if (known != null && names.stream().noneMatch(name -> isWider(name, known))) {
                    all.removeIf(name -> name.span().overlaps(known.span()));
                    all.add(known);
                }
                t = known == null ? t + 1 : known.end();
            }
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private static boolean isWider(Name name, Name known) {
        return name.span().contains(known.span())
                && name.span().length() > known.span().length();
    }

    private @Nullable Name known(String text, int sentence, List<Token> tokens, int start) {
        if (!Character.isUpperCase(tokens.get(start).text().charAt(0))) {
            return null;
        }
        for (int end = Math.min(tokens.size(), start + LONGEST); end > start + 1; end--) {
            Span span = tokens.get(start).span().joined(tokens.get(end - 1).span());
            if (Character.isUpperCase(text.charAt(tokens.get(end - 1).span().start()))) {
                String words = Characters.plain(span.of(text));
                EntityType type = resources.organizations().contains(words)
                        ? EntityType.ORGANIZATION
                        : resources.gazetteer().isLandmark(words) ? EntityType.PLACE : EntityType.OTHER;
                if (type != EntityType.OTHER && !words.startsWith("The ")) {
                    return new Name(sentence, start, end, span, span.of(text), type);
                }
            }
        }
        return null;
    }

    /// A name without the titles before it: "Ms Marple" names Marple.
    private Name withoutTitle(Name name, AnalyzedText text) {
        if (name.type() != EntityType.PERSON) {
            return name;
        }
        Sentence sentence = text.sentences().get(name.sentence());
        int start = name.first();
        while (start + 1 < name.end() && isTitle(sentence.tokens().get(start))) {
            start++;
        }
        return start == name.first() ? name : name.from(sentence, start, text.text());
    }

    private boolean isTitle(Token token) {
        return resources.titles().contains(token.text());
    }

    /// "Russian" names no place; "Russians" name a group, which has a rule of its own.
    private boolean isAdjective(Name name) {
        return (name.type() == EntityType.PLACE || name.type() == EntityType.OTHER)
                && resources.gazetteer().countryOf(name.text()) != null
                && !resources.gazetteer().isCountry(name.text());
    }

    private boolean isPlaceAcronym(Name name) {
        return name.text().length() > 2
                && Aliases.isAcronym(name.text())
                && resources.gazetteer().isLandmark(name.text());
    }

    private static Map<String, EntityType> types(List<Name> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            vote(votes, name.text(), name.type(), MENTION);
            int space = name.text().lastIndexOf(' ');
            if (space > 0 && name.type() == EntityType.PERSON) {
                vote(votes, name.text().substring(space + 1), EntityType.PERSON, FULL_NAME);
            }
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((name, counts) -> types.put(name, best(counts)));
        return types;
    }

    private static void vote(Map<String, Map<EntityType, Integer>> votes, String name, EntityType type, int weight) {
        votes.computeIfAbsent(name, any -> new EnumMap<>(EntityType.class)).merge(type, weight, Integer::sum);
    }

    private static EntityType best(Map<EntityType, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /// Mentions without a label of names that have one elsewhere.
    private static List<Name> missed(AnalyzedText text, List<Name> names, Map<String, EntityType> types) {
        Set<String> known = Set.copyOf(names.stream().map(Name::text).toList());
        List<Name> missed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.sentences().get(i).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                Span span = tokens.get(t).span();
                while (next < names.size() && names.get(next).span().end() <= span.start()) {
                    next++;
                }
                boolean free = next == names.size() || !names.get(next).span().overlaps(span);
                String word = tokens.get(t).text();
                if (free && word.length() > 2 && tokens.get(t).tag().startsWith("NNP") && known.contains(word)) {
                    EntityType type = types.getOrDefault(word, EntityType.OTHER);
                    missed.add(new Name(i, t, t + 1, span, word, type));
                }
            }
        }
        return missed;
    }
}
