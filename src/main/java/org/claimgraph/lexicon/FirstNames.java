package org.claimgraph.lexicon;

import org.jspecify.annotations.Nullable;

/// People's first names, and the sex that bears them where it is one. Thread-safe.
public final class FirstNames {
    private final KeyedLines names = new KeyedLines("first-names");

    public boolean contains(String name) {
        return names.find(Gazetteer.fold(name)) != null;
    }

    /// `'m'` or `'f'`; null for names of both, and unknown ones.
    public @Nullable Character sex(String name) {
        String sex = names.find(Gazetteer.fold(name));
        return sex == null || sex.isEmpty() ? null : sex.charAt(0);
    }
}
