package org.claimgraph.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Change;
import org.claimgraph.store.listing.Keyset;
import org.claimgraph.store.listing.Listing;
import org.claimgraph.store.listing.Selection;
import org.claimgraph.store.listing.SortKey;

/// What changed, in order.
@ApplicationScoped
@Transactional
public class ChangeRepository implements PanacheRepositoryBase<StoredChange, UUID> {
    public void save(List<Change> changes) {
        changes.forEach(change -> persist(new StoredChange(change)));
    }

    /// All changes, the first one first.
    public Listing<Change> all() {
        SortKey<StoredChange> order = SortKey.number("seq", row -> row.seq, row -> row.id);
        Selection<StoredChange> changes = Selection.of(StoredChange.class, "change t", order);
        return Listing.of(new Keyset<>(getSession(), changes), StoredChange::toChange);
    }
}
