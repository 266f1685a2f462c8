package org.claimgraph.extract.name;

import java.util.List;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;

/// The entities of one text, and every place that mentions them.
public record Names(List<NamedEntity> entities, List<Mention> mentions) {
    public Names {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
