package org.claimgraph.cli;

import org.claimgraph.store.database.Database;
import picocli.CommandLine.Option;

/// A verb that answers from the store: it brings the database and Quarkus up, and takes them down again.
abstract class StoreVerb extends Verb {
    /// Whether Flyway runs as Quarkus starts.
    static final String MIGRATE = "quarkus.flyway.migrate-at-start";

    @Option(names = "--ephemeral", description = "Start with an empty database, and forget it at the end.")
    private boolean ephemeral;

    /// Makes ready what needs no store: looks at the arguments, sets what Quarkus is to know.
    abstract void prepare();

    /// Does what the verb says, with the store at hand.
    abstract int run(Session session);

    @Override
    final int run() {
        Settings.unlessSet("quarkus.log.console.stderr", "true");
        prepare();
        try (Database database = ephemeral ? Database.openEphemeral() : Database.open(Database.defaultHome())) {
            database.announce();
            skipNeedlessMigration();
            return Session.run(this::run);
        }
    }

    private static void skipNeedlessMigration() {
        if (!Settings.isSet(MIGRATE) && Database.isUpToDate(Settings::get)) {
            Settings.set(MIGRATE, "false");
            Settings.unlessSet("quarkus.flyway.active", "false"); // else it is made ready all the same
        }
    }

    /// For verbs that answer once: nothing listens to the world, no feed is polled, and only what went wrong is
    /// logged.
    static void quietly() {
        Settings.unlessSet("quarkus.http.host", "127.0.0.1");
        Settings.unlessSet("quarkus.http.port", "0");
        Settings.unlessSet("quarkus.banner.enabled", "false");
        Settings.unlessSet("quarkus.log.level", "WARN");
        Settings.unlessSet("quarkus.scheduler.enabled", "false");
    }
}
