package org.claimgraph.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimgraph.model.Change;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.store.key.Ids;

@Entity
@Table(name = "change")
class StoredChange {
    @Id
    UUID id;

    /// Given by the database.
    @Column(insertable = false, updatable = false)
    long seq;

    @Enumerated(EnumType.STRING)
    ChangeKind kind;

    String nodeId;
    OffsetDateTime at;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredChange() {}

    StoredChange(Change change) {
        id = Ids.next();
        kind = change.kind();
        nodeId = change.nodeId();
        at = change.at();
    }

    Change toChange() {
        return new Change(kind, nodeId, at);
    }
}
