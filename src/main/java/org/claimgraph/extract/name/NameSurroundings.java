package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.Token;
import org.claimgraph.lexicon.FirstNames;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/// Mends the type of names of one word by what stands around them: the firms it is listed with ("Acme, Leonardo and
/// Borel"), the office that someone holds there ("a vice president at Northfield"), the flights that are counted ("its
/// third Kestrel flight"), the kin it has ("Brand's wife", not "Brand's plant"), the house it is ("the
/// Wettin dynasty"), the way that leads there ("from Bergen to Leith"), and see [PlaceSurroundings]. Thread-safe.
final class NameSurroundings {
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "or");
    private static final Set<String> HOLDERS = Set.of("at", "of", "for", "with");
    private static final Set<String> VOYAGES = Set.of("flight", "launch", "mission", "landing");
    private static final Set<String> COUNTED = Set.of("first", "second", "third", "next", "last", "latest", "previous");
    private static final Set<String> KIN = Set.of(
            "wife",
            "husband",
            "widow",
            "widower",
            "fiancee",
            "son",
            "daughter",
            "father",
            "mother",
            "parents",
            "brother",
            "sister",
            "stepson",
            "stepdaughter",
            "stepfather",
            "stepmother",
            "nephew",
            "niece",
            "uncle",
            "aunt",
            "grandfather",
            "grandmother",
            "grandson",
            "granddaughter",
            "cousin");
    private static final Set<String> AWAY = Set.of("off", "from", "outside");
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");
    private static final Set<String> LENGTHS = Set.of("mile", "kilometre", "kilometer", "km", "yard", "metre");
    private static final int OFFICE_REACH = 10;
    private static final int COUNT_REACH = 3;

    private final Gazetteer gazetteer;
    private final PlaceSurroundings places;
    private final Set<String> offices = WordList.words("office-nouns");

    NameSurroundings(Gazetteer gazetteer, FirstNames firstNames) {
        this.gazetteer = gazetteer;
        this.places = new PlaceSurroundings(firstNames);
    }

    /// The names with their types mended, one type for one name.
    List<Name> mend(AnalyzedText text, List<Name> names) {
        Map<String, EntityType> mended = new HashMap<>();
        Set<String> located = places.places(text, names);
        for (int i = 0; i < names.size(); i++) {
            EntityType type = typeByNext(text, names.get(i));
            if (type == null && located.contains(Gazetteer.fold(names.get(i).text()))) {
                type = EntityType.PLACE;
            } else if (type == null && isOnTheWay(text, names, i)) {
                type = EntityType.PLACE;
            } else if (type == null) {
                type = isUnsettled(names.get(i), names) ? type(text, names, i) : countedType(text, names.get(i));
            }
            if (type != null) {
                mended.put(names.get(i).text(), type);
            }
        }
        List<Name> all = new ArrayList<>(names);
        all.replaceAll(name -> name.as(mended.getOrDefault(name.text(), name.type())));
        return all;
    }

    /// Who has kin is a person; what is a dynasty is none.
    private @Nullable EntityType typeByNext(AnalyzedText text, Name name) {
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        int next = name.end();
        if (name.text().contains(" ") || next >= tokens.size()) {
            return null;
        }
        if (name.type() == EntityType.PERSON && tokens.get(next).text().equals("dynasty")) {
            return EntityType.ORGANIZATION;
        }
        boolean owns = tokens.get(next).tag().equals("POS") && next + 1 < tokens.size();
        boolean open = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.OTHER;
        return owns && open && KIN.contains(tokens.get(next + 1).lemma()) ? EntityType.PERSON : null;
    }

    /// Whether it is where a way leads or what something lies miles from: "from Bergen to Arvik", "18 miles off Arvik".
    private boolean isOnTheWay(AnalyzedText text, List<Name> names, int i) {
        Name name = names.get(i);
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        boolean body = name.type() == EntityType.ORGANIZATION && !name.text().contains(" ");
        boolean person = name.type() == EntityType.PERSON && isUnsettled(name, names);
        if ((!person && !body) || name.first() < 2) {
            return false;
        }
        String lead = tokens.get(name.first() - 1).text();
        if (person && lead.equals("to") && i > 0 && isFromPlace(tokens, names.get(i - 1), name)) {
            return true;
        }
        int before = lead.equals("of")
                        && DIRECTIONS.contains(tokens.get(name.first() - 2).text())
                ? name.first() - 3
                : AWAY.contains(lead) ? name.first() - 2 : -1;
        return before > 0
                && LENGTHS.contains(tokens.get(before).lemma())
                && tokens.get(before - 1).tag().equals("CD");
    }

    private static boolean isFromPlace(List<Token> tokens, Name place, Name next) {
        return place.sentence() == next.sentence()
                && place.type() == EntityType.PLACE
                && place.end() == next.first() - 1
                && place.first() > 0
                && tokens.get(place.first() - 1).text().equals("from");
    }

    /// A person without a first name anywhere, or a place that no list knows.
    private boolean isUnsettled(Name name, List<Name> names) {
        if (name.text().contains(" ")) {
            return false;
        }
        return switch (name.type()) {
            case PERSON -> !name.endsOneOf(names);
            case PLACE -> !gazetteer.isPlace(name.text());
            default -> false;
        };
    }

    private @Nullable EntityType type(AnalyzedText text, List<Name> names, int i) {
        List<Token> tokens = text.sentences().get(names.get(i).sentence()).tokens();
        boolean place = names.get(i).type() == EntityType.PLACE;
        boolean body = firmsBeside(tokens, names, i) >= 2 || (place && isHeldAt(tokens, names.get(i)));
        return body ? EntityType.ORGANIZATION : countedType(text, names.get(i));
    }

    /// How many organizations stand in one list with a name.
    private static int firmsBeside(List<Token> tokens, List<Name> names, int i) {
        int firms = 0;
        for (int direction = -1; direction <= 1; direction += 2) {
            int at = i;
            while (at + direction >= 0
                    && at + direction < names.size()
                    && areListed(
                            tokens, names.get(Math.min(at, at + direction)), names.get(Math.max(at, at + direction)))
                    && names.get(at + direction).type() == EntityType.ORGANIZATION) {
                at += direction;
                firms++;
            }
        }
        return firms;
    }

    private static boolean areListed(List<Token> tokens, Name one, Name next) {
        int gap = next.first() - one.end();
        return one.sentence() == next.sentence()
                && gap >= 1
                && gap <= 2
                && tokens.subList(one.end(), next.first()).stream().allMatch(token -> JOINTS.contains(token.text()));
    }

    private boolean isHeldAt(List<Token> tokens, Name name) {
        if (name.first() < 2 || !HOLDERS.contains(tokens.get(name.first() - 1).text())) {
            return false;
        }
        for (int i = name.first() - 2; i >= Math.max(0, name.first() - OFFICE_REACH); i--) {
            if (tokens.get(i).text().equals(",") || tokens.get(i).tag().startsWith("VB")) {
                return false;
            }
            if (offices.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// What makes several flights is a vehicle, not a flight.
    private static @Nullable EntityType countedType(AnalyzedText text, Name name) {
        List<Token> tokens = text.sentences().get(name.sentence()).tokens();
        boolean open = name.type() == EntityType.OTHER || name.type() == EntityType.PLACE;
        if (!open
                || name.end() >= tokens.size()
                || !VOYAGES.contains(tokens.get(name.end()).text())) {
            return null;
        }
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - COUNT_REACH); i--) {
            if (COUNTED.contains(tokens.get(i).text())) {
                return EntityType.PRODUCT;
            }
        }
        return null;
    }
}
