package org.claimgraph.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The world's places and what contains them: countries with their demonyms and capitals, first-order divisions,
/// cities and towns, facilities, landmarks, waters.
///
/// Sources and licences: docs/gazetteer.md. Names are compared folded (see [#fold]). Loaded on construction in some
/// milliseconds; keep one. Thread-safe.
public final class Gazetteer {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final int NAME_COLUMN = 1;
    private static final int OTHER_NAMES = 2;
    private static final int DEMONYMS = 3;
    private static final int CAPITAL = 4;

    private final KeyedLines cities = new KeyedLines("gazetteer-places");
    private final KeyedLines regionNames = new KeyedLines("gazetteer-regions");
    private final KeyedLines regionCodes = new KeyedLines("gazetteer-region-names");
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> capitals = new LinkedHashMap<>();
    private final Map<String, List<String>> landmarks = new HashMap<>();
    private final Set<String> placeWords = WordList.words("place-words");

    public Gazetteer() {
        readCountries();
        for (List<String> row : WordList.rows("landmarks")) {
            landmarks.put(fold(row.getFirst()), row);
        }
    }

    /// The form under which names are compared: lower case, no accents, plain apostrophes, hyphens and spaces.
    public static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80 || name.charAt(i) == '`') {
                return plainFold(name);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private static String plainFold(String name) {
        String plain = name.replace('’', '\'')
                .replace('ʻ', '\'')
                .replace('ʼ', '\'')
                .replace('`', '\'')
                .replace('‑', '-')
                .replace('\u00a0', ' ');
        String bare = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    /// Whether some place bears this name: "Houston", "Houston, Texas", "the U.S.", "Kennedy Space Center".
    public boolean isPlace(String name) {
        return isPlaceButCity(name) || city(key(name)) != null;
    }

    /// Whether some place bears this name that is no city, or one that is told with its region.
    public boolean isPlaceButCity(String name) {
        String key = key(name);
        return isWellKnown(key) || regionCodes.find(key) != null || isQualified(name);
    }

    /// Whether it is a facility, landmark, water, mountain or region by that very name.
    public boolean isLandmark(String name) {
        return landmarks.containsKey(key(name));
    }

    /// Whether it is a country, by any of its names.
    public boolean isCountry(String name) {
        return countries.containsKey(key(name));
    }

    /// Whether `code` is the ISO 3166-1 code of the country of that name.
    public boolean isCountryCode(String name, String code) {
        return code.equals(countries.get(key(name)));
    }

    /// The population of the largest city of that name, in thousands; -1 for what is no city.
    public int thousands(String name) {
        String senses = city(key(name));
        return senses == null
                ? -1
                : Integer.parseInt(senses.substring(senses.indexOf(' ') + 1).split(";", 2)[0]);
    }

    /// The name that goes for all others of the place: "United States" for "the U.S.", "Kyiv" for "Kiev"; the name
    /// itself when it has none.
    public String fullName(String place) {
        String key = key(place);
        String country = countries.get(key);
        if (country != null) {
            return Objects.requireNonNull(countryNames.get(country));
        }
        List<String> row = landmarks.get(key);
        if (row != null && row.get(1).startsWith("=")) {
            return beforeComma(row.get(1).substring(1));
        }
        return withoutArticle(place);
    }

    /// The country of an adjective or demonym: "Russia" for "Russian" and "Russians".
    public @Nullable String countryOf(String demonym) {
        String key = fold(demonym);
        String code = demonyms.get(key);
        if (code == null && key.endsWith("s")) {
            code = demonyms.get(key.substring(0, key.length() - 1));
        }
        return code == null ? null : countryNames.get(code);
    }

    /// The capital of a country, by any of the country's names.
    public @Nullable String capitalOf(String country) {
        String code = countries.get(key(country));
        return code == null ? null : capitals.get(code);
    }

    /// What contains the most populous place of that name, nearest first: "Texas", "United States" for "Houston". A
    /// name may carry its own container: "Paris, Texas". Empty when nothing is known to contain it.
    public List<String> within(String place) {
        return within(place, List.of());
    }

    /// As [#within(String)], but of several towns of one name, the one whose region the same document names.
    public List<String> within(String place, Collection<String> documentPlaces) {
        List<List<String>> senses = senses(place, 0);
        int comma = place.indexOf(", ");
        if (comma > 0) {
            List<String> qualified = sense(senses, Set.of(fold(fullName(place.substring(comma + 2)))));
            return qualified != null ? qualified : List.of(fullName(place.substring(comma + 2)));
        }
        if (senses.isEmpty()) {
            return withinNamesake(place);
        }
        if (senses.getFirst().size() < 2) {
            return senses.getFirst();
        }
        Set<String> regions = new HashSet<>();
        documentPlaces.stream().filter(other -> !isCountry(other)).forEach(other -> regions.add(fold(fullName(other))));
        List<String> near = sense(senses, regions);
        return near != null ? near : senses.getFirst();
    }

    private static @Nullable List<String> sense(List<List<String>> senses, Set<String> containers) {
        return senses.stream()
                .filter(sense -> sense.stream().anyMatch(container -> containers.contains(fold(container))))
                .findFirst()
                .orElse(null);
    }

    /// "Houston Airport", "Los Angeles County": what contains the town that gave its name.
    private List<String> withinNamesake(String place) {
        int space = place.lastIndexOf(' ');
        if (space < 0 || !placeWords.contains(place.substring(space + 1))) {
            return List.of();
        }
        List<List<String>> senses = senses(place.substring(0, space), 0);
        return senses.isEmpty() ? List.of() : senses.getFirst();
    }

    private List<List<String>> senses(String place, int depth) {
        String key = key(beforeComma(place));
        List<List<String>> senses = new ArrayList<>();
        List<String> landmark = landmarks.get(key);
        if (landmark != null && depth < 4) {
            senses.add(landmarkChain(landmark.get(1), depth));
        } else if (countries.containsKey(key)) {
            senses.add(List.of());
        }
        capitals.forEach((code, capital) -> {
            if (fold(capital).equals(key)) {
                senses.add(List.of(Objects.requireNonNull(countryNames.get(code))));
            }
        });
        String codes = regionCodes.find(key);
        if (codes != null) {
            parts(codes).forEach(code -> senses.add(containers(code.substring(0, 2), key)));
        }
        String cities = city(key);
        if (cities != null) {
            for (String sense : cities.split(";", -1)) {
                senses.add(containers(sense.substring(0, sense.indexOf(' ')), key));
            }
        }
        return senses;
    }

    private List<String> landmarkChain(String container, int depth) {
        if (container.isEmpty()) {
            return List.of();
        }
        if (container.startsWith("=") || container.startsWith("~")) {
            String other = container.substring(1);
            List<List<String>> senses = senses(other, depth + 1);
            int comma = other.indexOf(", ");
            return senses.stream()
                    .filter(sense -> comma < 0 || sense.contains(other.substring(comma + 2)))
                    .findFirst()
                    .orElse(List.of());
        }
        List<String> chain = new ArrayList<>();
        chain.add(beforeComma(container));
        chain.addAll(depth < 3 ? within(container) : List.of());
        return chain;
    }

    private List<String> containers(String code, String key) {
        List<String> chain = new ArrayList<>();
        String region = regionNames.find(code);
        if (region != null && !fold(region).equals(key)) {
            chain.add(region);
        }
        String country = countryNames.get(code.substring(0, 2));
        if (country != null && !fold(country).equals(key)) {
            chain.add(country);
        }
        return chain;
    }

    private boolean isWellKnown(String key) {
        return countries.containsKey(key) || landmarks.containsKey(key);
    }

    private boolean isQualified(String name) {
        int comma = name.indexOf(", ");
        return comma > 0 && isPlace(name.substring(0, comma)) && isPlace(name.substring(comma + 2));
    }

    /// The senses of a city, most populous first; Arabic names also without their article.
    private @Nullable String city(String key) {
        String line = cities.find(key);
        if (line == null) {
            line = cities.find("al " + key);
        }
        return line == null ? null : line.substring(line.indexOf('\t') + 1);
    }

    private void readCountries() {
        for (List<String> row : WordList.rows("countries")) {
            String code = row.getFirst();
            countryNames.put(code, row.get(NAME_COLUMN));
            countries.put(fold(row.get(NAME_COLUMN)), code);
            parts(row.get(OTHER_NAMES)).forEach(name -> countries.put(fold(name), code));
            parts(row.get(DEMONYMS)).forEach(name -> demonyms.putIfAbsent(fold(name), code));
            if (!row.get(CAPITAL).isEmpty() && !row.get(CAPITAL).equals(row.get(NAME_COLUMN))) {
                capitals.put(code, row.get(CAPITAL));
            }
        }
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(";", -1));
    }

    private static String key(String name) {
        return fold(withoutArticle(name));
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    private static String beforeComma(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(0, comma);
    }
}
