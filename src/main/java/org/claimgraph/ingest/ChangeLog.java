package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.claimgraph.model.Change;
import org.claimgraph.model.ChangeKind;
import org.claimgraph.store.ChangeRepository;

/// Writes down what changed, in the transaction that changes it, and tells those who listen once that is done.
@ApplicationScoped
public class ChangeLog {
    private final ChangeRepository changes;
    private final Event<Written> written;
    private final Clock clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    ChangeLog(ChangeRepository changes, Event<Written> written, Clock clock) {
        this.changes = changes;
        this.written = written;
        this.clock = clock;
    }

    /// Changes of a transaction.
    record Written(List<Change> changes) {
        Written {
            changes = List.copyOf(changes);
        }
    }

    /// Notes that something happened to each of these.
    void write(ChangeKind kind, Collection<String> nodeIds) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Change> noted =
                nodeIds.stream().map(id -> new Change(kind, id, now)).toList();
        changes.save(noted);
        written.fire(new Written(noted));
    }

    /// Tells a listener of each change of this process that is stored from now on, until it is run.
    ///
    /// @return ends it
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written done) {
        done.changes().forEach(change -> listeners.forEach(listener -> listener.accept(change)));
    }
}
