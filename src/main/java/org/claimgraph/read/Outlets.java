package org.claimgraph.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.model.SourceKind;
import org.claimgraph.read.text.Wording;
import org.jspecify.annotations.Nullable;

/// The outlets and agencies that are known by name, from `/outlets/outlets.txt`.
public final class Outlets {
    private static final String RESOURCE = "/outlets/outlets.txt";

    private final Map<String, Outlet> byKey = new HashMap<>();

    /// Reads the list.
    public Outlets() {
        try (InputStream resource = Outlets.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The list " + RESOURCE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException problem) {
            throw new UncheckedIOException("The list " + RESOURCE + " cannot be read", problem);
        }
    }

    /// The outlet of that name, alias, domain or URL's host; null when it is not in the list.
    public @Nullable Outlet find(String nameOrDomain) {
        Outlet outlet = byKey.get(key(nameOrDomain));
        return outlet != null || nameOrDomain.indexOf('.') < 0
                ? outlet
                : byDomain(nameOrDomain.strip().toLowerCase(Locale.ROOT));
    }

    private @Nullable Outlet byDomain(String text) {
        String host = text.replaceFirst("^https?://", "").replaceFirst("[/:?#].*$", "");
        while (host.indexOf('.') > 0) {
            Outlet outlet = byKey.get(host);
            if (outlet != null) {
                return outlet;
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return null;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        Outlet outlet = new Outlet(columns[1], SourceKind.valueOf(columns[0]), list(columns, 2), list(columns, 3));
        byKey.putIfAbsent(key(outlet.name()), outlet);
        outlet.aliases().forEach(alias -> byKey.putIfAbsent(key(alias), outlet));
        outlet.domains().forEach(domain -> byKey.putIfAbsent(domain, outlet));
    }

    private static List<String> list(String[] columns, int index) {
        return index >= columns.length || columns[index].isBlank()
                ? List.of()
                : Arrays.stream(columns[index].split(";", -1))
                        .map(String::strip)
                        .toList();
    }

    private static String key(String name) {
        String core = Wording.core(name);
        return core.startsWith("the ") ? core.substring(4) : core;
    }
}
