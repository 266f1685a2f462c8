package org.claimgraph.store.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/// Lets one transaction at a time compare with what is stored and add to it: two that did so at once would not see
/// each other's claims, and would make two stories and two entities of one.
@ApplicationScoped
public class WriteLock {
    private static final long KEY = 0x636c61696d73L; // "claims": any number that nobody else locks

    private final Session session;

    WriteLock(Session session) {
        this.session = session;
    }

    /// Waits until no other transaction holds the lock; it is given back when the caller's transaction ends.
    public void acquire() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
