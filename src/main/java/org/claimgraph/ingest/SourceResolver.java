package org.claimgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimgraph.model.Citation;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.read.Outlet;
import org.claimgraph.read.Outlets;
import org.claimgraph.store.Ids;
import org.claimgraph.store.SourceRepository;
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
        return stored(publisherOf(metadata));
    }

    /// Who published a document, as it would be stored.
    Source publisherOf(Metadata metadata) {
        String domain = domain(metadata.canonicalUrl() != null ? metadata.canonicalUrl() : metadata.url());
        String name = metadata.publisher();
        if (name != null && !name.isBlank()) {
            return named(name.strip(), domain);
        }
        if (domain == null) {
            return named(UNKNOWN, null);
        }
        Source known = sources.byDomain(domain);
        return known != null ? known : named(domain, domain);
    }

    /// The outlets that citations credit, stored, each once.
    List<Source> cited(List<Citation> citations) {
        return citations.stream()
                .map(Citation::name)
                .distinct()
                .map(name -> stored(named(name, null)))
                .distinct()
                .toList();
    }

    private Source named(String name, @Nullable String domain) {
        Source known = sources.byName(name);
        if (known != null) {
            return known;
        }
        Outlet outlet = outlets.find(name);
        if (outlet == null) {
            List<String> domains = domain == null ? List.of() : List.of(domain);
            return new Source(Ids.next(TypeId.Type.SOURCE), SourceKind.PUBLISHER, name, domains, List.of());
        }
        Source listed = sources.byName(outlet.name());
        return listed != null ? listed : ofOutlet(outlet, domain);
    }

    private static Source ofOutlet(Outlet outlet, @Nullable String domain) {
        List<String> domains = new ArrayList<>(outlet.domains());
        if (domain != null && !domains.contains(domain)) {
            domains.add(domain);
        }
        return new Source(Ids.next(TypeId.Type.SOURCE), outlet.kind(), outlet.name(), domains, outlet.aliases());
    }

    private Source stored(Source source) {
        if (!sources.byIds(List.of(source.id())).containsKey(source.id())) {
            sources.save(source);
        }
        return source;
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
