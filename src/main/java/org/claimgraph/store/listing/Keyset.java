package org.claimgraph.store.listing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Reads stretches of a selection by keyset: `where (value, id) > (the cursor's) order by value, id limit n`, so that
/// the thousandth page costs what the first one does, and rows that come or go in between neither shift nor repeat
/// others. Stretches below many parents come in one statement, by a lateral join.
public final class Keyset<E> {
    private final Session session;
    private final Selection<E> selection;

    public Keyset(Session session, Selection<E> selection) {
        this.session = session;
        this.selection = selection;
    }

    Page<E> page(PageRequest request) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Cursor cursor = cursor(request);
            String sql = "select {t.*} from (" + stretch(request, cursor) + ") t order by " + order(request);
            NativeQuery<?> query = session.createNativeQuery(sql, Object.class).addEntity("t", selection.entity());
            List<E> rows = rows(bind(query, request, cursor));
            return page(rows, request);
        });
    }

    /// For each parent its stretch; every parent has one, be it empty.
    Map<UUID, Page<E>> pages(Collection<UUID> parents, PageRequest request) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Cursor cursor = cursor(request);
            String sql = "select p.id as parent, {t.*} from " + PARENTS + " cross join lateral ("
                    + stretch(request, cursor) + ") t order by " + order(request);
            NativeQuery<?> query = session.createNativeQuery(sql, Object[].class)
                    .addScalar("parent", UUID.class)
                    .addEntity("t", selection.entity());
            bind(query, request, cursor).setParameter("parents", parents.toArray(UUID[]::new));
            return group(parents, query.getResultList(), request);
        });
    }

    public long count() {
        Supplier<Long> count = () -> {
            String sql = "select count(*) from " + selection.from() + " where " + selection.condition();
            NativeQuery<Long> query = session.createNativeQuery(sql, Long.class);
            selection.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        };
        return QuarkusTransaction.joiningExisting().call(count::get);
    }

    Map<UUID, Long> counts(Collection<UUID> parents) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            String sql = "select p.id, (select count(*) from " + selection.from() + " where " + selection.condition()
                    + ") from " + PARENTS;
            NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
            selection.parameters().forEach(query::setParameter);
            query.setParameter("parents", parents.toArray(UUID[]::new));
            Map<UUID, Long> counts = new HashMap<>();
            query.getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
            return counts;
        });
    }

    private static final String PARENTS = "unnest(cast(:parents as uuid[])) as p(id)";

    private @Nullable Cursor cursor(PageRequest request) {
        return request.cursor() == null ? null : Cursor.read(selection.order(), request.cursor());
    }

    /// One more row than wanted tells whether there are more.
    private String stretch(PageRequest request, @Nullable Cursor cursor) {
        String from = "select t.* from " + selection.from() + " where " + selection.condition();
        String beyond = cursor == null ? "" : " and " + key() + (ascending(request) ? " > " : " < ") + "(:value, :id)";
        return from + beyond + " order by " + order(request) + " limit :limit";
    }

    private String key() {
        return "(t." + selection.order().column() + ", t.id)";
    }

    private String order(PageRequest request) {
        String direction = ascending(request) ? " asc" : " desc";
        return "t." + selection.order().column() + direction + ", t.id" + direction;
    }

    private boolean ascending(PageRequest request) {
        return selection.order().descending() == request.backward();
    }

    private NativeQuery<?> bind(NativeQuery<?> query, PageRequest request, @Nullable Cursor cursor) {
        selection.parameters().forEach(query::setParameter);
        if (cursor != null) {
            query.setParameter("value", cursor.value()).setParameter("id", cursor.id());
        }
        return query.setParameter("limit", request.size() + 1).setReadOnly(true);
    }

    @SuppressWarnings("unchecked") // the query's only column is the entity
    private List<E> rows(NativeQuery<?> query) {
        return (List<E>) query.getResultList();
    }

    @SuppressWarnings("unchecked") // the second column is the entity
    private Map<UUID, Page<E>> group(Collection<UUID> parents, List<?> rows, PageRequest request) {
        Map<UUID, List<E>> found = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent((UUID) columns[0], parent -> new ArrayList<>())
                    .add((E) columns[1]);
        }
        Map<UUID, Page<E>> pages = new HashMap<>();
        parents.forEach(parent -> pages.put(parent, page(found.getOrDefault(parent, List.of()), request)));
        return pages;
    }

    private Page<E> page(List<E> rows, PageRequest request) {
        boolean more = rows.size() > request.size();
        List<E> wanted = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        if (request.backward()) {
            Collections.reverse(wanted);
        }
        List<Page.Entry<E>> entries = wanted.stream()
                .map(row -> new Page.Entry<>(row, Cursor.write(selection.order(), row)))
                .toList();
        boolean beyond = request.cursor() != null;
        return new Page<>(entries, request.backward() ? more : beyond, request.backward() ? beyond : more);
    }
}
