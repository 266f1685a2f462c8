package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/// Tells events, products, works, laws and groups from each other: by the last word of the name ("... Treaty"), the
/// noun after it ("the Beagle lander"), quotation marks around it. Thread-safe.
final class NameKinds {
    private static final Pattern MODEL = Pattern.compile("\\p{Lu}\\p{L}*[-‑]\\d+\\p{L}?");
    private static final Set<EntityType> FIRM = Set.of(EntityType.PERSON, EntityType.PLACE);

    private final Map<String, EntityType> kinds = new HashMap<>();
    private final Set<String> groups = WordList.words("groups");
    private final Gazetteer gazetteer;

    NameKinds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordList.table("name-kinds").forEach((word, kind) -> kinds.put(word, EntityType.valueOf(kind)));
    }

    /// The names with their kinds, one kind for one name, and the text's groups and models.
    List<Name> refine(AnalyzedText text, List<Name> tagged) {
        List<Name> names = new ArrayList<>(tagged);
        add(text, names, NameKinds::isModel, EntityType.PRODUCT);
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            EntityType kind = kind(name, text);
            if (kind != null) {
                votes.computeIfAbsent(name.text(), any -> new EnumMap<>(EntityType.class))
                        .merge(kind, 1, Integer::sum);
            }
        }
        List<Name> refined = new ArrayList<>();
        for (Name name : names) {
            Map<EntityType, Integer> kinds = votes.getOrDefault(name.text(), Map.of());
            refined.add(kinds.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(best -> name.as(best.getKey()))
                    .orElse(isModel(name) ? name.as(EntityType.PRODUCT) : name));
        }
        add(text, refined, this::isGroup, EntityType.GROUP);
        return refined;
    }

    private @Nullable EntityType kind(Name name, AnalyzedText text) {
        if (FIRM.contains(name.type()) && !isModel(name) && !isUnknownPlace(name)) {
            return null;
        }
        String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
        boolean several = name.text().contains(" ");
        if (several && kinds.containsKey(last) && name.type() == EntityType.OTHER) {
            return kinds.get(last);
        }
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        if (name.end() < tokens.size() && (name.type() == EntityType.OTHER || isModel(name) || isUnknownPlace(name))) {
            return kinds.get(tokens.get(name.end()).text());
        }
        return null;
    }

    /// "Falcon-9", "NS-34": letters, a hyphen and a number name a model or a flight.
    private static boolean isModel(Name name) {
        return isModel(name.text());
    }

    private boolean isUnknownPlace(Name name) {
        return name.type() == EntityType.PLACE && !gazetteer.isPlace(name.text());
    }

    /// Adds what the tokens alone tell, instead of a name of the same words, where no other name stands.
    private static void add(AnalyzedText text, List<Name> names, Predicate<Token> fits, EntityType type) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.sentences().get(i).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                if (fits.test(tokens.get(t))) {
                    Token token = tokens.get(t);
                    found.add(new Name(i, t, t + 1, token.span(), token.text(), type));
                }
            }
        }
        for (Name name : found) {
            names.removeIf(other -> name.span().contains(other.span()));
            if (names.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparing(Name::span));
    }

    private static boolean isModel(Token token) {
        return isModel(token.text());
    }

    private static boolean isModel(String words) {
        return Character.isUpperCase(words.charAt(0)) && MODEL.matcher(words).matches();
    }

    private boolean isGroup(Token token) {
        String word = token.text();
        return groups.contains(word) || (token.tag().startsWith("NN") && isPeople(word));
    }

    /// "Norwegians": the plural of a demonym.
    private boolean isPeople(String word) {
        return word.endsWith("s")
                && Character.isUpperCase(word.charAt(0))
                && gazetteer.countryOf(word.substring(0, word.length() - 1)) != null
                && !gazetteer.isCountry(word);
    }
}
