package org.claimgraph.cli;

import picocli.CommandLine.Command;

/// `claimgraph migrate`: brings the database's schema to the version that this claimgraph speaks.
@Command(
        name = "migrate",
        description = "Bring the database's schema up to date, and end. Every other verb does so as it starts.")
final class MigrateCommand extends StoreVerb {
    @Override
    void prepare() {
        quietly();
        Settings.set(MIGRATE, "true");
    }

    @Override
    int run(Session session) {
        output().line("The schema is up to date.");
        return ExitStatus.OK;
    }
}
