package org.claimgraph.store.source;

import static org.claimgraph.model.TypeId.Type.SOURCE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Source;
import org.claimgraph.model.SourceKind;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;

@Entity
@Table(name = "source")
class StoredSource {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    String name;
    List<String> domains;
    List<String> aliases;
    List<String> keys;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredSource() {}

    @SuppressWarnings("NullAway.Init") // by become
    StoredSource(Source source) {
        id = Ids.uuid(SOURCE, source.id());
        become(source);
    }

    /// Takes over what it is now.
    final void become(Source source) {
        kind = source.kind();
        name = source.name();
        domains = source.domains();
        aliases = source.aliases();
        keys = SourceRepository.keys(source);
    }

    Source toSource() {
        return new Source(TypeId.of(SOURCE, id), kind, name, domains, aliases);
    }
}
