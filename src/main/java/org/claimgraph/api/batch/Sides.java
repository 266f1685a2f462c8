package org.claimgraph.api.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.relation.RelationRepository;

/// A stored relation has two sides, and is shown from the one that it is asked from: `claim` is the claim whose
/// relations are listed, `other` is its counterpart, and the values go with them (ADR-7).
///
/// The mirrored side has an id of its own, so that an id always leads to the same `claim` and `other`: that of the
/// stored side with the UUID's variant, which is always binary 10, changed to 11.
public final class Sides {
    private static final long MIRROR = 1L << 62;

    private Sides() {}

    /// The side of a relation on which the claim stands.
    public static ClaimRelation seenFrom(String claimId, ClaimRelation relation) {
        return relation.claimId().equals(claimId) ? relation : mirrored(relation);
    }

    /// Whether this is the side on which the relation's kind reads from `other` to `claim`.
    public static boolean isMirrored(String id) {
        return (TypeId.uuid(id, TypeId.Type.RELATION).getLeastSignificantBits() & MIRROR) != 0;
    }

    /// The relations of these ids that there are, each from the side that its id names.
    public static Map<String, ClaimRelation> find(Collection<String> ids, RelationRepository relations) {
        List<String> stored = ids.stream().map(Sides::stored).distinct().toList();
        Map<String, ClaimRelation> known = relations.byIds(stored);
        Map<String, ClaimRelation> found = new HashMap<>();
        for (String id : ids) {
            ClaimRelation relation = known.get(stored(id));
            if (relation != null) {
                found.put(id, isMirrored(id) ? mirrored(relation) : relation);
            }
        }
        return found;
    }

    /// The id of the stored side.
    public static String stored(String id) {
        return isMirrored(id) ? toggled(id) : id;
    }

    private static ClaimRelation mirrored(ClaimRelation relation) {
        return new ClaimRelation(
                toggled(relation.id()),
                relation.kind(),
                relation.otherId(),
                relation.claimId(),
                relation.dimension(),
                relation.otherValue(),
                relation.value(),
                relation.explanation(),
                relation.rule(),
                relation.confidence(),
                relation.status());
    }

    private static String toggled(String id) {
        UUID uuid = TypeId.uuid(id, TypeId.Type.RELATION);
        UUID other = new UUID(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits() ^ MIRROR);
        return TypeId.of(TypeId.Type.RELATION, other);
    }
}
