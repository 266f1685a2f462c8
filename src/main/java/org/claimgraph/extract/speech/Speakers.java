package org.claimgraph.extract.speech;

import java.util.List;
import org.claimgraph.extract.name.Names;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Tells which entity a source names or refers to.
final class Speakers {
    private final List<Mention> mentions;

    Speakers(Names names) {
        mentions = names.mentions().stream()
                .filter(mention -> mention.entityId() != null)
                .toList();
    }

    /// The first person of the source, else the entity mentioned first; null if none is.
    @Nullable
    String entity(Span source) {
        List<Mention> within = mentions.stream()
                .filter(mention -> source.contains(mention.span()))
                .toList();
        return within.stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .findFirst()
                .or(() -> within.stream().findFirst())
                .map(Mention::entityId)
                .orElse(null);
    }
}
