package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.read.Outlet;
import org.claimgraph.read.Outlets;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.source.SourceRepository;
import org.jspecify.annotations.Nullable;

/// Tells which source a name or a host stands for, and makes it known where it is new.
///
/// The stored sources come first, then the list of known outlets. A publisher of which nothing is told is "unknown
/// publisher", one source for all of them: two unknowns are never counted as two independent voices.
@ApplicationScoped
class SourceResolver {
    private static final String UNKNOWN = "unknown publisher";

    private final SourceRepository sources;
    private final Outlets outlets;

    SourceResolver(SourceRepository sources, Outlets outlets) {
        this.sources = sources;
        this.outlets = outlets;
    }

    /// Who published a document, stored.
    Source publisher(Metadata metadata) {
        Source known = knownPublisher(metadata);
        return known != null ? known : saved(newPublisher(metadata));
    }

    /// Who published a document, as it would be stored.
    Source publisherOf(Metadata metadata) {
        Source known = knownPublisher(metadata);
        return known != null ? known : newPublisher(metadata);
    }

    /// The outlets that citations credit, stored, each once.
    List<Source> cited(List<Citation> citations) {
        return citations.stream()
                .map(Citation::name)
                .distinct()
                .map(name -> {
                    Source known = known(name);
                    return known != null ? known : saved(fresh(name, null));
                })
                .distinct()
                .toList();
    }

    private @Nullable Source knownPublisher(Metadata metadata) {
        String domain = domain(metadata);
        return isNamed(metadata) || domain == null ? known(name(metadata)) : knownAt(domain);
    }

    private Source newPublisher(Metadata metadata) {
        return fresh(name(metadata), domain(metadata));
    }

    /// The publisher's name; where none is told, its domain.
    private static String name(Metadata metadata) {
        if (isNamed(metadata)) {
            return Objects.requireNonNull(metadata.publisher()).strip();
        }
        return Objects.requireNonNullElse(domain(metadata), UNKNOWN);
    }

    private static boolean isNamed(Metadata metadata) {
        return metadata.publisher() != null && !metadata.publisher().isBlank();
    }

    private @Nullable Source knownAt(String domain) {
        Source known = sources.byDomain(domain);
        return known != null ? known : known(domain);
    }

    private @Nullable Source known(String name) {
        Source known = sources.byName(name);
        Outlet outlet = known != null ? null : outlets.find(name);
        return outlet == null ? known : sources.byName(outlet.name());
    }

    private Source fresh(String name, @Nullable String domain) {
        Outlet outlet = outlets.find(name);
        if (outlet != null) {
            return ofOutlet(outlet, domain);
        }
        List<String> domains = domain == null ? List.of() : List.of(domain);
        return new Source(Ids.next(TypeId.Type.SOURCE), SourceKind.PUBLISHER, name, domains, List.of());
    }

    private Source saved(Source source) {
        sources.save(source);
        return source;
    }

    private static Source ofOutlet(Outlet outlet, @Nullable String domain) {
        List<String> domains = new ArrayList<>(outlet.domains());
        if (domain != null && !domains.contains(domain)) {
            domains.add(domain);
        }
        return new Source(Ids.next(TypeId.Type.SOURCE), outlet.kind(), outlet.name(), domains, outlet.aliases());
    }

    private static @Nullable String domain(Metadata metadata) {
        return domain(metadata.canonicalUrl() != null ? metadata.canonicalUrl() : metadata.url());
    }

    /// The host of an address in lower case, without "www."; null when it has none.
    private static @Nullable String domain(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
