package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.extract.name.EntityLinker;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.Place;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Finds a text's entities among the stored ones, and gives all that refers to them the stored ids.
@ApplicationScoped
class EntityResolver {
    private final EntityRepository entities;
    private final EntityLinker linker;

    EntityResolver(EntityRepository entities, EntityLinker linker) {
        this.entities = entities;
        this.linker = linker;
    }

    /// The extraction with the ids of stored entities; an entity that is not stored gets a fresh id. Stores nothing.
    Extraction resolve(Extraction extraction) {
        Map<String, List<String>> keys = new HashMap<>();
        extraction.entities().forEach(found -> keys.put(found.id(), linker.keys(found)));
        Map<String, List<NamedEntity>> candidates = entities.byKeys(keys);
        Map<String, String> ids = new HashMap<>();
        List<NamedEntity> resolved = extraction.entities().stream()
                .map(found -> {
                    NamedEntity known = linker.link(found, candidates.getOrDefault(found.id(), List.of()));
                    String id = known == null ? Ids.next(TypeId.Type.ENTITY) : known.id();
                    ids.put(found.id(), id);
                    return known == null ? withId(found, id) : learned(known, found);
                })
                .toList();
        return new Extraction(
                extraction.sentences(),
                resolved,
                extraction.mentions().stream()
                        .map(mention -> mention(mention, ids))
                        .toList(),
                extraction.times(),
                extraction.quantities(),
                extraction.quotations(),
                extraction.claims().stream().map(claim -> claim(claim, ids)).toList());
    }

    /// Stores the entities of a resolved extraction, and where the article mentions them.
    void save(Extraction resolved, String articleId) {
        Map<String, NamedEntity> once = new HashMap<>();
        resolved.entities().forEach(entity -> once.merge(entity.id(), entity, EntityResolver::learned));
        once.values().forEach(entity -> {
            Set<String> keys = new LinkedHashSet<>(entities.keysOf(entity.id()));
            keys.addAll(linker.keys(entity));
            entities.save(entity, keys);
        });
        entities.saveMentions(articleId, resolved.mentions());
    }

    private static NamedEntity withId(NamedEntity entity, String id) {
        return new NamedEntity(
                id,
                entity.type(),
                entity.name(),
                entity.aliases(),
                entity.description(),
                entity.roles(),
                entity.within(),
                entity.mentionCount());
    }

    /// What is known of a stored entity, and what a text adds to it.
    private static NamedEntity learned(NamedEntity known, NamedEntity found) {
        Set<String> aliases = new TreeSet<>(known.aliases());
        aliases.addAll(found.aliases());
        aliases.add(found.name());
        aliases.remove(known.name());
        return new NamedEntity(
                known.id(),
                known.type(),
                known.name(),
                List.copyOf(aliases),
                found.description() != null ? found.description() : known.description(),
                Stream.concat(known.roles().stream(), found.roles().stream())
                        .distinct()
                        .toList(),
                known.within().isEmpty() ? found.within() : known.within(),
                known.mentionCount());
    }

    private static Mention mention(Mention mention, Map<String, String> ids) {
        return new Mention(mention.span(), mention.text(), mention.type(), mention.form(), id(mention.entityId(), ids));
    }

    private static Claim claim(Claim claim, Map<String, String> ids) {
        return new Claim(
                claim.id(),
                claim.articleId(),
                claim.text(),
                claim.quote(),
                claim.span(),
                claim.attribution().stream().map(link -> attribution(link, ids)).toList(),
                claim.modality(),
                claim.negated(),
                argument(claim.subject(), ids),
                claim.predicate(),
                claim.lemma(),
                argument(claim.object(), ids),
                claim.times(),
                claim.places().stream().map(place -> place(place, ids)).toList(),
                claim.quantities(),
                claim.entityIds().stream()
                        .map(id -> ids.getOrDefault(id, id))
                        .distinct()
                        .toList(),
                claim.checkWorthiness());
    }

    private static Attribution attribution(Attribution link, Map<String, String> ids) {
        return new Attribution(link.kind(), link.name(), link.cue(), link.span(), id(link.entityId(), ids));
    }

    private static @Nullable Argument argument(@Nullable Argument argument, Map<String, String> ids) {
        return argument == null ? null : new Argument(argument.text(), argument.span(), id(argument.entityId(), ids));
    }

    private static Place place(Place place, Map<String, String> ids) {
        return new Place(place.text(), place.span(), place.name(), id(place.entityId(), ids), place.within());
    }

    private static @Nullable String id(@Nullable String id, Map<String, String> ids) {
        return id == null ? null : ids.getOrDefault(id, id);
    }
}
