package org.claimgraph.store.key;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.TypeId;
import org.jspecify.annotations.Nullable;

/// Keys of the tables (UUIDv7, ADR-4) and the identifiers that records carry (TypeIDs).
public final class Ids {
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /// A new UUIDv7, greater than every one that this process made before.
    public static UUID next() {
        return GENERATOR.generate();
    }

    /// The identifier of a new thing.
    public static String next(TypeId.Type type) {
        return TypeId.of(type, next());
    }

    public static UUID uuid(TypeId.Type type, String id) {
        return TypeId.uuid(id, type);
    }

    public static @Nullable UUID uuidOrNull(TypeId.Type type, @Nullable String id) {
        return id == null ? null : uuid(type, id);
    }

    public static List<UUID> uuids(TypeId.Type type, Collection<String> ids) {
        return ids.stream().map(id -> uuid(type, id)).toList();
    }

    public static List<String> ids(TypeId.Type type, Collection<UUID> uuids) {
        return uuids.stream().map(uuid -> TypeId.of(type, uuid)).toList();
    }

    public static @Nullable String idOrNull(TypeId.Type type, @Nullable UUID uuid) {
        return uuid == null ? null : TypeId.of(type, uuid);
    }
}
