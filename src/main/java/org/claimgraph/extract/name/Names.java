package org.claimgraph.extract.name;

import java.util.List;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;

/// Who and what a text names.
///
/// @param entities each thing once, in order of its first mention
/// @param mentions names, descriptions and pronouns, in order of their spans; no two overlap
public record Names(List<NamedEntity> entities, List<Mention> mentions) {
    public Names {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
