package org.claimgraph.store.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// One embedded PostgreSQL for the whole test run, empty at its start.
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private Database database;

    @Override
    public Map<String, String> start() {
        database = Database.openEphemeral();
        return database.settings();
    }

    @Override
    public void stop() {
        database.close();
    }
}
