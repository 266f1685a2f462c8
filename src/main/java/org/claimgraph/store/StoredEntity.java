package org.claimgraph.store;

import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Role;
import org.claimgraph.model.TypeId;
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
    int mentionCount;
    List<String> names;
    List<String> keys;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredEntity() {}

    @SuppressWarnings("NullAway.Init") // by learn
    StoredEntity(NamedEntity entity, Collection<String> keys) {
        id = Ids.uuid(ENTITY, entity.id());
        learn(entity, keys);
    }

    /// Takes over what is known of it now. Mentions are counted by the mentions that are stored.
    final void learn(NamedEntity entity, Collection<String> foundBy) {
        type = entity.type();
        name = entity.name();
        aliases = entity.aliases();
        description = entity.description();
        roles = entity.roles();
        within = entity.within();
        names = Stream.concat(Stream.of(name), aliases.stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        keys = foundBy.stream().distinct().toList();
    }

    NamedEntity toEntity() {
        return new NamedEntity(TypeId.of(ENTITY, id), type, name, aliases, description, roles, within, mentionCount);
    }
}
