package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.extract.name.AgeReader;
import org.claimgraph.extract.name.EntityLinker;
import org.claimgraph.model.Article;
import org.claimgraph.model.BirthYears;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.NamedEntity;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.entity.Births;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

/// Finds a text's entities among the stored ones, and gives all that refers to them the stored ids.
@ApplicationScoped
class EntityResolver {
    private final EntityRepository entities;
    private final Births births;
    private final EntityLinker linker;
    private final AgeReader ages = new AgeReader();

    EntityResolver(EntityRepository entities, Births births, EntityLinker linker) {
        this.entities = entities;
        this.births = births;
        this.linker = linker;
    }

    /// The extraction with the ids of stored entities; an entity that is not stored gets a fresh id. Stores nothing.
    ///
    /// Two people of one name stay two where their offices or ages exclude each other. Where one could be
    /// several that are stored, it is the one that stands beside the others of this article most; when that
    /// tells nothing, it is kept apart from all of whom something is known (ADR-21).
    Extraction resolve(Extraction extraction, Article article) {
        Map<String, List<NamedEntity>> fitting = fitting(extraction, article);
        Map<String, NamedEntity> known = known(extraction.entities(), fitting);
        Map<String, String> ids = new HashMap<>();
        List<NamedEntity> resolved = extraction.entities().stream()
                .map(found -> {
                    NamedEntity stored = known.get(found.id());
                    String id = stored == null ? Ids.next(TypeId.Type.ENTITY) : stored.id();
                    ids.put(found.id(), id);
                    return stored == null ? withId(found, id) : learned(stored, found);
                })
                .toList();
        return new Extraction(
                extraction.sentences(),
                resolved,
                extraction.mentions().stream()
                        .map(mention -> mention.withEntityIds(ids))
                        .toList(),
                extraction.times(),
                extraction.quantities(),
                extraction.quotations(),
                extraction.claims().stream()
                        .map(claim -> claim.withEntityIds(ids))
                        .toList());
    }

    /// For each entity of an extraction, by id, the stored ones that it could be.
    private Map<String, List<NamedEntity>> fitting(Extraction extraction, Article article) {
        Map<String, List<String>> keys = new HashMap<>();
        extraction.entities().forEach(found -> keys.put(found.id(), linker.keys(found)));
        Map<String, List<NamedEntity>> candidates = entities.byKeys(keys);
        Map<String, BirthYears> told = told(extraction, article);
        Map<String, BirthYears> stored = told.isEmpty() ? Map.of() : births.of(ids(candidates.values()));
        Map<String, List<NamedEntity>> fitting = new HashMap<>();
        candidates.forEach((found, some) -> fitting.put(
                found,
                some.stream()
                        .filter(each -> !exclude(told.get(found), stored.get(each.id())))
                        .toList()));
        return fitting;
    }

    /// For each that is found and stored, by the id that it has in its text, the one that it is.
    private Map<String, NamedEntity> known(List<NamedEntity> found, Map<String, List<NamedEntity>> fitting) {
        Map<String, NamedEntity> known = new HashMap<>();
        for (NamedEntity each : found) {
            NamedEntity linked = linker.link(each, fitting.getOrDefault(each.id(), List.of()));
            if (linked != null) {
                known.put(each.id(), linked);
            }
        }
        List<String> company =
                known.values().stream().map(NamedEntity::id).distinct().toList();
        for (NamedEntity each : found) {
            List<NamedEntity> several = linker.fitting(each, fitting.getOrDefault(each.id(), List.of()));
            NamedEntity likely = known.containsKey(each.id()) || several.isEmpty() ? null : likely(several, company);
            if (likely != null) {
                known.put(each.id(), likely);
            }
        }
        return known;
    }

    /// The one of several that keeps this company more than any other; else the one of whom nothing is known, who
    /// stands for all that could not be told.
    private @Nullable NamedEntity likely(List<NamedEntity> several, List<String> company) {
        Map<String, Integer> beside =
                entities.company(several.stream().map(NamedEntity::id).toList(), company);
        int most = beside.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<NamedEntity> nearest = several.stream()
                .filter(each -> most > 0 && beside.getOrDefault(each.id(), 0) == most)
                .toList();
        return nearest.size() == 1
                ? nearest.getFirst()
                : several.stream()
                        .filter(each -> each.roles().isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /// When the people of an extraction were born, by the ages that the article tells.
    private Map<String, BirthYears> told(Extraction extraction, Article article) {
        Map<String, BirthYears> told = new HashMap<>();
        ages.ages(article.text(), extraction.mentions())
                .forEach((id, age) ->
                        told.put(id, BirthYears.of(age, article.knownAt().getYear())));
        return told;
    }

    private static boolean exclude(@Nullable BirthYears one, @Nullable BirthYears other) {
        return one != null && other != null && one.exclude(other);
    }

    private static List<String> ids(Collection<List<NamedEntity>> some) {
        return some.stream()
                .flatMap(List::stream)
                .map(NamedEntity::id)
                .distinct()
                .toList();
    }

    /// Stores the entities of a resolved extraction, and where the article mentions them.
    void save(Extraction resolved, Article article) {
        Map<String, NamedEntity> once = new HashMap<>();
        resolved.entities().forEach(entity -> once.merge(entity.id(), entity, EntityResolver::learned));
        once.values().forEach(entity -> {
            Set<String> keys = new LinkedHashSet<>(entities.keysOf(entity.id()));
            keys.addAll(linker.keys(entity));
            entities.save(entity, keys);
        });
        entities.saveMentions(article.id(), resolved.mentions());
        told(resolved, article).forEach(births::learn);
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
}
