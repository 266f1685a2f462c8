package org.claimgraph.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the version that the build wrote into the jar's manifest.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"claimgraph " + number()};
    }

    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "(unbuilt)" : built;
    }
}
