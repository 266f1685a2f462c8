package org.claimgraph.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Quarkus' settings, before Quarkus starts: system properties, which an environment variable or `-D` overrides.
final class Settings {
    private Settings() {}

    /// The system property of that name, or the environment variable that stands for it; null where neither is set.
    static @Nullable String get(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        String property = System.getProperty(name);
        return property != null ? property : System.getenv(variable);
    }

    static boolean isSet(String name) {
        return get(name) != null;
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
