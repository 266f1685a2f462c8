package org.claimgraph.store.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.claimgraph.model.TypeId.Type.SOURCE;
import static org.claimgraph.model.TypeId.Type.STORY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimgraph.model.CodedException;
import org.claimgraph.model.ErrorCode;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceRecord;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Rows;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;
import org.jspecify.annotations.Nullable;

/// Who publishes articles, or is credited by them.
@ApplicationScoped
@Transactional
public class SourceRepository implements PanacheRepositoryBase<StoredSource, UUID> {
    public void save(Source source) {
        persist(new StoredSource(source));
    }

    /// Takes over what a human knows better of a source.
    ///
    /// @throws CodedException NOT_FOUND; BAD_INPUT if another source has the name or the domain
    public Source edit(String id, SourceUpdate update) {
        StoredSource stored = findById(Ids.uuid(SOURCE, id));
        if (stored == null) {
            throw new CodedException(ErrorCode.NOT_FOUND, "There is no source " + id + ".");
        }
        Source edited = new Source(
                id,
                update.kind() != null ? update.kind() : stored.kind,
                update.name() != null ? update.name().strip() : stored.name,
                update.domains() != null ? update.domains() : stored.domains,
                update.aliases() != null ? update.aliases() : stored.aliases);
        refuseTaken(edited);
        stored.become(edited);
        return edited;
    }

    private void refuseTaken(Source edited) {
        Stream.concat(
                        Stream.concat(Stream.of(edited.name()), edited.aliases().stream())
                                .map(this::byName),
                        edited.domains().stream().map(this::byDomain))
                .filter(other -> other != null && !other.id().equals(edited.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new CodedException(
                            ErrorCode.BAD_INPUT, "The source " + other.id() + " goes by that already.");
                });
    }

    /// The source of this name or alias, in capitals or not; null when there is none.
    public @Nullable Source byName(String name) {
        return first("where array_contains(keys, ?1) order by id", key(name));
    }

    /// The source that publishes under this host, given without "www."; null when there is none.
    public @Nullable Source byDomain(String domain) {
        return first("where array_contains(domains, ?1) order by id", domain.toLowerCase(Locale.ROOT));
    }

    /// The sources of these ids that there are, by id.
    public Map<String, Source> byIds(Collection<String> ids) {
        return Rows.of(getSession(), StoredSource.class, Ids.uuids(SOURCE, ids))
                .map(StoredSource::toSource)
                .collect(toMap(Source::id, Function.identity()));
    }

    public Listing<Source> all(@Nullable SourceFilter filter, SourceOrder order) {
        SortKey<StoredSource> key =
                switch (order) {
                    case NAME -> SortKey.text("name", row -> row.name, row -> row.id);
                    case LAST_ADDED_FIRST ->
                        SortKey.<StoredSource>age(row -> row.id).reversed();
                };
        Selection<StoredSource> sources = Selection.of(StoredSource.class, "source t", key);
        return Listing.of(new Keyset<>(getSession(), SourceFilter.narrow(sources, filter)), StoredSource::toSource);
    }

    /// The publishers of each story's articles, by name.
    public Map<String, List<Source>> ofStories(Collection<String> storyIds) {
        return getSession()
                .createSelectionQuery("""
                        select distinct a.storyId, s from StoredSource s join StoredArticle a on a.sourceId = s.id
                        where a.storyId in :stories order by s.name, s.id""", Object[].class)
                .setParameter("stories", Ids.uuids(STORY, storyIds))
                .getResultStream()
                .collect(groupingBy(
                        row -> TypeId.of(STORY, (UUID) row[0]),
                        mapping(row -> ((StoredSource) row[1]).toSource(), toList())));
    }

    /// What each source has published, and how it fared, by id.
    public Map<String, SourceRecord> records(Collection<String> ids) {
        String sql = """
                select s.id, coalesce(a.articles, 0), coalesce(a.repeating, 0), coalesce(c.claims, 0),
                    coalesce(c.corroborated, 0), coalesce(c.disputed, 0), coalesce(c.superseded, 0), coalesce(c.first, 0)
                from unnest(:ids) as s(id)
                left join lateral (
                    select count(*) as articles, count(*) filter (where exists (
                        select from derivation d join article o on o.id = d.original_id
                        where d.article_id = article.id and o.source_id <> s.id)) as repeating
                    from article where source_id = s.id) a on true
                left join lateral (
                    select count(*) as claims,
                        count(*) filter (where standing = 'CORROBORATED') as corroborated,
                        count(*) filter (where standing = 'DISPUTED') as disputed,
                        count(*) filter (where standing = 'SUPERSEDED') as superseded,
                        count(*) filter (where source_count > 1 and not exists (
                            select from relation l join claim o on o.id in (l.claim_id, l.other_id) and o.id <> claim.id
                            join article b on b.id = o.article_id
                            where claim.id in (l.claim_id, l.other_id) and b.known_at < r.known_at
                                and l.kind in ('SUPPORTS', 'REFINES', 'REPEATS') and l.status <> 'REJECTED')) as first
                    from claim join article r on r.id = claim.article_id where r.source_id = s.id) c on true""";
        return getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("ids", Ids.uuids(SOURCE, ids).toArray(UUID[]::new))
                .getResultStream()
                .collect(toMap(row -> TypeId.of(SOURCE, (UUID) row[0]), SourceRepository::record));
    }

    private static SourceRecord record(Object[] row) {
        int[] n = Stream.of(row)
                .skip(1)
                .mapToInt(count -> ((Number) count).intValue())
                .toArray();
        double share = n[0] == 0 ? 0 : (double) n[1] / n[0];
        return new SourceRecord(n[0], n[2], n[3], n[4], n[5], n[6], share);
    }

    /// What a source is looked up by.
    static List<String> keys(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .map(SourceRepository::key)
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable Source first(String query, String value) {
        StoredSource found = find(query, value).firstResult();
        return found == null ? null : found.toSource();
    }
}
