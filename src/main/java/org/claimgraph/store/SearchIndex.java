package org.claimgraph.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimgraph.model.SearchPassage;
import org.claimgraph.model.SearchResult;
import org.claimgraph.model.SearchType;
import org.claimgraph.model.Span;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.listing.Page;
import org.claimgraph.store.listing.PageRequest;
import org.hibernate.Session;

/// Full-text search over articles and claims, by words, quoted phrases, "or" and a minus for what is not wanted;
/// names of entities and sources, and headlines, also where a few letters differ.
@ApplicationScoped
@Transactional
public class SearchIndex {
    /// A search reads so many of each type at most; who needs more asks more exactly.
    private static final int DEPTH = 200;

    /// Around what fits; signs that stand in no text.
    private static final char START = '\u0002';

    private static final char STOP = '\u0003';
    private static final String SHAPE =
            "StartSel=\u0002, StopSel=\u0003, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=\u001f";

    private static final String ARTICLES = """
            select 'ARTICLE' as type, a.id, ts_rank_cd(a.search, q.query, 1) + word_similarity(q.words, lower(a.title))
                as score, a.text as said
            from q, article a where a.search @@ q.query or q.words <% lower(a.title)""";

    private static final String CLAIMS = """
            select 'CLAIM', c.id, ts_rank_cd(to_tsvector('english', c.text), q.query, 1), c.text
            from q, claim c where to_tsvector('english', c.text) @@ q.query""";

    private static final String ENTITIES = """
            select 'ENTITY', e.id, 1 + greatest(similarity(q.words, lower(e.name)),
                case when q.words = any(e.names) then 1 else 0 end) + ln(1 + e.mention_count) / 100, e.name
            from q, entity e where e.merged_into is null and (lower(e.name) % q.words or e.names @> array[q.words])""";

    private static final String SOURCES = """
            select 'SOURCE', s.id, 1 + greatest(similarity(q.words, lower(s.name)),
                case when q.words = any(s.keys) then 1 else 0 end), s.name
            from q, source s where lower(s.name) % q.words or s.keys @> array[q.words]""";

    private final Session session;

    SearchIndex(Session session) {
        this.session = session;
    }

    /// What fits a query, the best first.
    ///
    /// @throws org.claimgraph.model.CodedException BAD_CURSOR
    public Page<SearchResult> search(String query, Set<SearchType> types, PageRequest request) {
        String each = types.stream()
                .sorted()
                .map(type -> "(" + part(type) + " order by 3 desc, 2 limit " + DEPTH + ")")
                .collect(Collectors.joining("\nunion all\n"));
        String sql = """
                with q as (select websearch_to_tsquery('english', :query) as query, cast(:words as varchar) as words),
                best as (
                    select * from (EACH) found(type, id, score, said) order by score desc, id offset :from limit :limit)
                select type, id, score, ts_headline('english', said, query, :shape) from best, q
                order by score desc, id""".replace("EACH", each);
        List<SearchResult> found = session.createNativeQuery(sql, Object[].class)
                .setParameter("query", query)
                .setParameter("words", query.strip().toLowerCase(Locale.ROOT))
                .setParameter("shape", SHAPE)
                .setParameter("from", Page.from(request))
                .setParameter("limit", request.size() + 1)
                .getResultStream()
                .map(SearchIndex::result)
                .toList();
        return Page.slice(found, request);
    }

    private static String part(SearchType type) {
        return switch (type) {
            case ARTICLE -> ARTICLES;
            case CLAIM -> CLAIMS;
            case ENTITY -> ENTITIES;
            case SOURCE -> SOURCES;
        };
    }

    private static SearchResult result(Object[] row) {
        SearchType type = SearchType.valueOf((String) row[0]);
        String id = TypeId.of(TypeId.Type.valueOf(type.name()), (UUID) row[1]);
        List<SearchPassage> passages = new ArrayList<>();
        for (String marked : ((String) row[3]).split("\u001f", -1)) {
            passages.add(passage(marked));
        }
        return new SearchResult(type, id, ((Number) row[2]).doubleValue(), passages);
    }

    private static SearchPassage passage(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> matches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case START -> from = text.length();
                case STOP -> matches.add(new Span(from, text.length()));
                default -> text.append(marked.charAt(i));
            }
        }
        return new SearchPassage(text.toString(), matches);
    }
}
