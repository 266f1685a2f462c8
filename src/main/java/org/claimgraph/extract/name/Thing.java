package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Role;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// An entity while its text is read: the names it goes by, its offices, what it was called.
final class Thing {
    private static final Pattern SIGNS = Pattern.compile("[ .\\-‑]");

    private final String id;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private final EntityType type;
    private String fullName;
    private List<String> within = List.of();
    private int mentions;
    private int firstMention;
    private @Nullable String description;
    private @Nullable Character sex;

    Thing(int number, EntityType type, String fullName) {
        this.id = TypeId.of(TypeId.Type.ENTITY, new UUID(0, number + 1L));
        this.type = type;
        this.fullName = fullName;
    }

    String id() {
        return id;
    }

    EntityType type() {
        return type;
    }

    String fullName() {
        return fullName;
    }

    Iterable<String> names() {
        return names.keySet();
    }

    List<Role> roles() {
        return roles;
    }

    @Nullable
    Character sex() {
        return sex;
    }

    void isOfSex(char known) {
        sex = known;
    }

    void mention() {
        mentions++;
    }

    void mention(String name, int position) {
        firstMention = mentions == 0 ? position : Math.min(firstMention, position);
        mentions++;
        names.merge(name, 1, Integer::sum);
    }

    int firstMention() {
        return firstMention;
    }

    void goesBy(String name) {
        names.putIfAbsent(name, 0);
    }

    void liesWithin(List<String> containers) {
        within = containers;
    }

    /// Notes an office; the first one told describes the thing.
    void holds(Role role) {
        boolean known = roles.stream().anyMatch(other -> other.title().equalsIgnoreCase(role.title()));
        if (!known) {
            roles.add(role);
        }
        if (description == null) {
            description = role.organization() == null ? role.title() : role.title() + " of " + role.organization();
        }
    }

    void isDescribedAs(String words) {
        if (description == null) {
            description = words;
        }
    }

    /// Of names that differ in spaces, case and dots only, the most frequent is its name; the capitals of
    /// a dateline are only its print.
    private String preferredName() {
        return names.keySet().stream()
                .filter(name -> squeezed(name).equals(squeezed(fullName)))
                .max(Comparator.comparing((String name) -> !isPrinted(name))
                        .thenComparing(name -> names.getOrDefault(name, 0)))
                .orElse(fullName);
    }

    private boolean isPrinted(String name) {
        return type == EntityType.PLACE && name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String squeezed(String name) {
        return SIGNS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    NamedEntity entity() {
        fullName = preferredName();
        List<String> aliases = names.keySet().stream()
                .filter(name -> !name.equals(fullName))
                .sorted(Comparator.comparingInt((String name) -> -names.getOrDefault(name, 0)))
                .toList();
        return new NamedEntity(id, type, fullName, aliases, description, roles, within, mentions);
    }
}
