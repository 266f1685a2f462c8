package org.claimgraph.store.story;

import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.Finding;
import org.claimgraph.model.FindingKind;
import org.claimgraph.model.Position;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding")
class StoredFinding {
    @Id
    UUID id;

    UUID storyId;
    int rank;

    @Enumerated(EnumType.STRING)
    FindingKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Dimension dimension;

    String question;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Position> positions;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredFinding() {}

    StoredFinding(String storyId, Finding finding) {
        id = Ids.next();
        this.storyId = Ids.uuid(STORY, storyId);
        rank = finding.rank();
        kind = finding.kind();
        dimension = finding.dimension();
        question = finding.question();
        positions = finding.positions();
    }

    Finding toFinding() {
        return new Finding(kind, dimension, question, positions);
    }
}
