package org.claimgraph.cli;

import java.util.Locale;

/// Quarkus' settings, before Quarkus starts: system properties, which an environment variable or `-D` overrides.
final class Settings {
    private Settings() {}

    static boolean isSet(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return System.getProperty(name) != null || System.getenv(variable) != null;
    }

    static void set(String name, String value) {
        System.setProperty(name, value);
    }

    static void unlessSet(String name, String value) {
        if (!isSet(name)) {
            set(name, value);
        }
    }
}
