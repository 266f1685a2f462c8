package org.claimgraph.extract.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Role;
import org.jspecify.annotations.Nullable;

/// Decides which stored entity a text's entity is, if any: by name, alias, acronym, office and what contains it.
///
/// Prefers no link to a wrong one: two people of one name in unlike offices stay two, and a surname alone links only
/// to a person in the same office. Pure and thread-safe.
public final class EntityLinker {
    private static final int LEAST_ACRONYM = 2;

    private final Aliases aliases;
    private final Gazetteer gazetteer;

    public EntityLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        aliases = new Aliases(gazetteer);
    }

    /// The keys under which the store finds candidates, each once: folded names and aliases, for people also the
    /// surname, for others the initials of a name of several words, for places the name that goes for all others.
    public List<String> keys(NamedEntity entity) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names(entity)) {
            keys.add(Gazetteer.fold(name));
            switch (entity.type()) {
                case PERSON -> keys.add(Gazetteer.fold(Aliases.surname(name)));
                case PLACE -> keys.add(Gazetteer.fold(gazetteer.fullName(name)));
                default -> addInitials(name, keys);
            }
        }
        return List.copyOf(keys);
    }

    /// The one of `stored` that `found` is; null when none is, or when it could be several.
    public @Nullable NamedEntity link(NamedEntity found, List<NamedEntity> stored) {
        List<NamedEntity> fitting = fitting(found, stored);
        if (fitting.size() < 2) {
            return fitting.isEmpty() ? null : fitting.getFirst();
        }
        List<NamedEntity> exact = fitting.stream()
                .filter(known -> Gazetteer.fold(known.name()).equals(Gazetteer.fold(found.name())))
                .toList();
        List<NamedEntity> ofOffice =
                fitting.stream().filter(known -> shareOffice(found, known)).toList();
        if (ofOffice.size() == 1) {
            return ofOffice.getFirst();
        }
        return exact.size() == 1 ? exact.getFirst() : null;
    }

    /// All of `stored` that `found` could be, in their order.
    public List<NamedEntity> fitting(NamedEntity found, List<NamedEntity> stored) {
        return stored.stream()
                .filter(known -> known.type() == found.type() && fits(found, known))
                .toList();
    }

    private boolean fits(NamedEntity found, NamedEntity known) {
        return switch (found.type()) {
            case PERSON -> fitsPerson(found, known);
            case PLACE -> shareName(found, known) && !liesElsewhere(found, known);
            default -> shareName(found, known);
        };
    }

    /// A surname alone fits a full name in the same office only; a full name, one that is not in a conflicting office.
    private boolean fitsPerson(NamedEntity found, NamedEntity known) {
        if (!aliases.same(found.name(), known.name(), EntityType.PERSON)) {
            return false;
        }
        boolean bothFull = found.name().contains(" ") && known.name().contains(" ");
        return bothFull ? !conflict(found, known) : shareOffice(found, known) || sameSingleName(found, known);
    }

    private static boolean sameSingleName(NamedEntity found, NamedEntity known) {
        return Gazetteer.fold(found.name()).equals(Gazetteer.fold(known.name())) && !conflict(found, known);
    }

    /// Whether both hold offices, and none of one goes with any of the other's.
    private static boolean conflict(NamedEntity found, NamedEntity known) {
        return !found.roles().isEmpty()
                && !known.roles().isEmpty()
                && found.roles().stream()
                        .noneMatch(role -> known.roles().stream().anyMatch(other -> goWell(role, other)));
    }

    /// Offices of one body, or of one title where a body is not told, can be one person's.
    private static boolean goWell(Role role, Role other) {
        return isSame(role, other)
                || ((role.organization() == null || other.organization() == null)
                        && lastWord(role.title()).equals(lastWord(other.title())));
    }

    private static boolean shareOffice(NamedEntity found, NamedEntity known) {
        return found.roles().stream().anyMatch(role -> known.roles().stream().anyMatch(other -> isSame(role, other)));
    }

    private static boolean isSame(Role role, Role other) {
        return role.organization() != null
                && other.organization() != null
                && Gazetteer.fold(role.organization()).equals(Gazetteer.fold(other.organization()));
    }

    private boolean shareName(NamedEntity found, NamedEntity known) {
        for (String name : names(found)) {
            for (String other : names(known)) {
                if (aliases.same(name, other, found.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether both are known to lie within something, and not within the same.
    private static boolean liesElsewhere(NamedEntity found, NamedEntity known) {
        return !found.within().isEmpty()
                && !known.within().isEmpty()
                && found.within().stream()
                        .noneMatch(container -> container.equals(known.within().getFirst()))
                && known.within().stream()
                        .noneMatch(container -> container.equals(found.within().getFirst()));
    }

    private static void addInitials(String name, Set<String> keys) {
        String initials = Aliases.initials(name);
        if (initials.length() > LEAST_ACRONYM - 1 && name.contains(" ")) {
            keys.add(initials.toLowerCase(Locale.ROOT));
        }
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static List<String> names(NamedEntity entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        names.addAll(entity.aliases());
        return List.copyOf(names);
    }
}
