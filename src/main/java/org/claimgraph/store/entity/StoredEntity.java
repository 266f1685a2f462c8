package org.claimgraph.store.entity;

import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.ExternalId;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Role;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "entity")
class StoredEntity {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    EntityType type;

    String name;
    List<String> aliases;

    @Nullable
    String description;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Role> roles;

    List<String> within;

    /// Counted by the database as mentions come and go.
    @Column(updatable = false)
    int mentionCount;

    List<String> names;
    List<String> keys;

    @Nullable
    UUID mergedInto;

    UUID rootId;
    List<String> lentAliases = List.of();
    List<String> lentKeys = List.of();
    List<String> edited = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<ExternalId> externalIds = List.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredEntity() {}

    @SuppressWarnings("NullAway.Init") // by learn
    StoredEntity(NamedEntity entity, Collection<String> keys) {
        id = Ids.uuid(ENTITY, entity.id());
        rootId = id;
        learn(entity, keys);
    }

    /// Takes over what is known of it now, but for what a human said of it. Mentions are counted by the mentions that
    /// are stored.
    final void learn(NamedEntity entity, Collection<String> foundBy) {
        type = edited.contains("type") ? type : entity.type();
        name = edited.contains("name") ? name : entity.name();
        description = edited.contains("description") ? description : entity.description();
        roles = entity.roles();
        within = entity.within();
        takeNames(entity.aliases(), List.copyOf(foundBy));
    }

    /// Takes over what a human knows better.
    void edit(EntityUpdate update) {
        Set<String> known = new TreeSet<>(edited);
        if (update.type() != null) {
            type = update.type();
            known.add("type");
        }
        if (update.description() != null) {
            description = update.description();
            known.add("description");
        }
        if (update.externalIds() != null) {
            externalIds = update.externalIds();
            known.add("externalIds");
        }
        if (update.name() != null) {
            List<String> former = EntityMerges.joined(aliases, List.of(name));
            name = update.name().strip();
            known.add("name");
            takeNames(EntityMerges.beyond(List.of(name), former), EntityMerges.joined(List.of(folded(name)), keys));
        }
        edited = List.copyOf(known);
    }

    /// Goes below another entity and lends it its names.
    void mergeInto(StoredEntity into) {
        lentAliases = EntityMerges.beyond(
                EntityMerges.joined(into.aliases, List.of(into.name)), EntityMerges.joined(List.of(name), aliases));
        lentKeys = EntityMerges.beyond(into.keys, keys);
        mergedInto = into.id;
        into.takeNames(EntityMerges.joined(into.aliases, lentAliases), EntityMerges.joined(into.keys, lentKeys));
    }

    /// Comes out from below the entity that it was merged into, which gives its names back.
    void leave(StoredEntity into) {
        into.takeNames(EntityMerges.beyond(lentAliases, into.aliases), EntityMerges.beyond(lentKeys, into.keys));
        mergedInto = null;
        lentAliases = List.of();
        lentKeys = List.of();
    }

    /// An entity of its own of one of its aliases.
    ///
    /// @throws CodedException BAD_INPUT if it has no such alias
    StoredEntity split(String alias) {
        String known =
                aliases.stream().filter(alias::equalsIgnoreCase).findFirst().orElse(null);
        if (known == null) {
            throw new CodedException(
                    ErrorCode.BAD_INPUT, "\"" + alias + "\" is not one of its aliases: " + String.join(", ", aliases));
        }
        StoredEntity split = new StoredEntity(
                new NamedEntity(Ids.next(ENTITY), type, known, List.of(), null, List.of(), within, 0),
                List.of(folded(known)));
        split.edited = List.of("name"); // it stays, though nothing may mention it for a while
        takeNames(EntityMerges.beyond(List.of(known), aliases), EntityMerges.beyond(split.keys, keys));
        return split;
    }

    private void takeNames(List<String> others, List<String> foundBy) {
        aliases = List.copyOf(others);
        names = Stream.concat(Stream.of(name), aliases.stream())
                .map(StoredEntity::folded)
                .distinct()
                .toList();
        keys = foundBy.stream().distinct().toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    NamedEntity toEntity() {
        return new NamedEntity(TypeId.of(ENTITY, id), type, name, aliases, description, roles, within, mentionCount);
    }
}
