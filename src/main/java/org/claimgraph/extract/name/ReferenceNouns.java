package org.claimgraph.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/// Which things a noun can describe: "agency", "company", "country". Thread-safe.
final class ReferenceNouns {
    private static final Set<String> COUNTRIES = Set.of("country", "nation");

    private final Gazetteer gazetteer;
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    ReferenceNouns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordList.rows("reference-nouns").forEach(row -> nouns.put(row.getFirst(), row));
        for (List<String> row : WordList.rows("organizations")) {
            kinds.put(row.getFirst(), row.get(3));
            owners.put(row.getFirst(), row.get(2));
            for (String other : row.get(1).split(";", -1)) {
                kinds.putIfAbsent(other, row.get(3));
                owners.putIfAbsent(other, row.get(2));
            }
        }
    }

    /// The row of a noun in the list; null for one that describes nothing.
    @Nullable
    List<String> row(String noun) {
        return nouns.get(noun);
    }

    /// Whether a thing's name ends with the noun itself.
    boolean isStation(List<String> row, Thing thing) {
        String name = thing.fullName().toLowerCase(Locale.ROOT);
        return name.endsWith(" " + row.getFirst());
    }

    /// Whether a thing is of the noun's kind, and of a country where one is told.
    boolean fits(Thing thing, List<String> row, @Nullable String country) {
        String kind = kinds.getOrDefault(thing.fullName(), "");
        String owner = owners.getOrDefault(thing.fullName(), "");
        if (country != null && !gazetteer.isCountryCode(country, owner)) {
            return false;
        }
        if (isStation(row, thing)) {
            return true;
        }
        if (row.get(2).isEmpty()) {
            boolean wantsCountry = COUNTRIES.contains(row.getFirst());
            return thing.type() != EntityType.PLACE || gazetteer.isCountry(thing.fullName()) == wantsCountry;
        }
        String name = thing.fullName().toLowerCase(Locale.ROOT);
        for (String word : row.get(2).split(",", -1)) {
            if (kind.endsWith(word) || name.contains(word)) {
                return true;
            }
        }
        return kind.isEmpty() && row.get(2).startsWith("company") && !Aliases.isAcronym(thing.fullName());
    }
}
