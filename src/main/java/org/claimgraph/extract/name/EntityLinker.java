package org.claimgraph.extract.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.NamedEntity;
import org.jspecify.annotations.Nullable;

/// Decides which stored entity a text's entity is, if any. Pure and thread-safe.
public final class EntityLinker {
    private final Aliases aliases;

    public EntityLinker(Gazetteer gazetteer) {
        aliases = new Aliases(gazetteer);
    }

    /// The keys under which the store finds candidates: folded names and aliases.
    public List<String> keys(NamedEntity entity) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Gazetteer.fold(entity.name()));
        entity.aliases().forEach(alias -> keys.add(Gazetteer.fold(alias)));
        return List.copyOf(keys);
    }

    /// The one of `stored` that `found` is; null when none is, or when it could be several.
    public @Nullable NamedEntity link(NamedEntity found, List<NamedEntity> stored) {
        List<NamedEntity> same = stored.stream()
                .filter(known -> known.type() == found.type() && aliases.same(found.name(), known.name(), found.type()))
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }
}
