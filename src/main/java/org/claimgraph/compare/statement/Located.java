package org.claimgraph.compare.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.model.Place;

/// The places of a statement at which something happens: "met in Houston", "the Houston talks"; not "Houston's mayor".
public final class Located {
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "from", "to", "outside", "off", "on");

    private static final Set<String> NEARBY = Set.of("near", "outside", "off");

    private static final Pattern BOUND =
            Pattern.compile("\\b(?:bound|head(?:s|ed|ing)?|destined|left|leaves?|depart(?:s|ed)?|sail(?:s|ed)?) for $");

    private Located() {}

    /// The places that a preposition or the event's own name ties to an event, of "Penang, Malaysia" the first; not
    /// those that the statement rejects: "not in Oslo".
    public static List<Place> in(Statement statement) {
        return all(statement).stream()
                .filter(place -> !Rejected.is(statement, place.span()))
                .toList();
    }

    /// The same with those that it rejects.
    public static List<Place> all(Statement statement) {
        return statement.claim().places().stream()
                .filter(place -> LOCATING.contains(wordBefore(statement, place))
                        || isBound(statement, place)
                        || namesEvent(statement, place))
                .toList();
    }

    /// Whether it is where something comes from: "took off from Oslo".
    public static boolean isOrigin(Statement statement, Place place) {
        String word = wordBefore(statement, place);
        return word.equals("from") || word.equals("off");
    }

    /// "Near Houston", "outside the city".
    public static boolean isNear(Statement statement, Place place) {
        return NEARBY.contains(wordBefore(statement, place));
    }

    /// Whether a place is known to lie in another, or its name says so: "Arvik Prison" lies in "Arvik".
    public static boolean lies(Place inner, Place outer) {
        return inner.name().startsWith(outer.name() + " ")
                || inner.within().stream().anyMatch(name -> name.equalsIgnoreCase(outer.name()));
    }

    /// Whether the text itself says that a place lies in another: "Mill Street, Penford".
    public static boolean isIn(Statement statement, Place inner, Place outer) {
        return statement
                .article()
                .text()
                .startsWith(", " + outer.name(), inner.span().end());
    }

    /// Whether an event's name begins right behind the place: "Geneva talks".
    static boolean namesEvent(Statement statement, Place place) {
        return statement.topics().stream()
                .anyMatch(hit -> hit.start() == place.span().end() + 1);
    }

    /// "Bound for Halifax".
    private static boolean isBound(Statement statement, Place place) {
        int start = place.span().start();
        String before = statement.article().text().substring(Math.max(0, start - 20), start);
        return BOUND.matcher(before).find();
    }

    private static String wordBefore(Statement statement, Place place) {
        String before =
                statement.article().text().substring(0, place.span().start()).stripTrailing();
        if (before.toLowerCase(Locale.ROOT).endsWith(" the")) {
            before = before.substring(0, before.length() - 4).stripTrailing();
        }
        int from = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
        return before.substring(from).toLowerCase(Locale.ROOT);
    }
}
