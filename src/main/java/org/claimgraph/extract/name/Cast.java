package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;

/// The things of one text: which of its names mean the same one.
///
/// Full names found things; short ones, acronyms and other names of a place join the thing that they fit, the most
/// recently mentioned where they fit several.
final class Cast {
    private final Aliases aliases;
    private final Gazetteer gazetteer;
    private final Map<String, String> acronyms;
    private final List<Thing> things = new ArrayList<>();
    private final Map<Thing, Integer> lastMention = new HashMap<>();
    private final Map<Key, List<Thing>> fitting = new HashMap<>();

    private record Key(String name, EntityType type) {}

    /// @param acronyms short names to the full ones that the text gives them for
    Cast(Aliases aliases, Gazetteer gazetteer, Map<String, String> acronyms) {
        this.aliases = aliases;
        this.gazetteer = gazetteer;
        this.acronyms = acronyms;
    }

    /// The things, in the order of their first mentions.
    List<Thing> things() {
        return things.stream()
                .filter(lastMention::containsKey)
                .sorted(Comparator.comparingInt(Thing::firstMention))
                .toList();
    }

    /// The thing of each name, in the order of the names.
    Map<Name, Thing> settle(List<Name> names) {
        names.stream()
                .sorted(Comparator.comparingInt((Name name) -> -aliases.fullness(name.text())))
                .forEach(this::found);
        Map<Name, Thing> settled = new LinkedHashMap<>();
        for (Name name : names) {
            Thing thing = nearest(name);
            thing.mention(name.text(), name.span().start());
            lastMention.put(thing, name.span().start());
            settled.put(name, thing);
        }
        List<String> places = placeNames();
        things.stream()
                .filter(thing -> thing.type() == EntityType.PLACE)
                .forEach(thing -> thing.liesWithin(gazetteer.within(thing.fullName(), places)));
        return settled;
    }

    private void found(Name name) {
        Key key = new Key(name.text(), name.type());
        if (fitting.containsKey(key)) {
            return;
        }
        List<Thing> known = things.stream().filter(thing -> fits(name, thing)).toList();
        if (known.isEmpty()) {
            Thing thing = new Thing(things.size(), name.type(), aliases.canonical(name.text(), name.type()));
            things.add(thing);
            known = List.of(thing);
        }
        known.getFirst().goesBy(name.text());
        fitting.put(key, known);
    }

    /// The thing last mentioned of those that the name fits; before any was, the first.
    private Thing nearest(Name name) {
        List<Thing> known = fitting.getOrDefault(new Key(name.text(), name.type()), List.of());
        return known.stream()
                .filter(lastMention::containsKey)
                .max(Comparator.comparingInt(thing -> lastMention.getOrDefault(thing, -1)))
                .orElse(known.getFirst());
    }

    private boolean fits(Name name, Thing thing) {
        if (name.type() != thing.type()) {
            return false;
        }
        String meant = acronyms.getOrDefault(name.text(), name.text());
        for (String other : thing.names()) {
            if (isFull(other, thing) && aliases.same(meant, other, thing.type())) {
                return true;
            }
        }
        return aliases.same(meant, thing.fullName(), thing.type());
    }

    /// Surnames alone found nothing: two people of one surname stay two.
    private static boolean isFull(String name, Thing thing) {
        return thing.type() != EntityType.PERSON || name.contains(" ");
    }

    private List<String> placeNames() {
        return things.stream()
                .filter(thing -> thing.type() == EntityType.PLACE)
                .map(Thing::fullName)
                .toList();
    }
}
