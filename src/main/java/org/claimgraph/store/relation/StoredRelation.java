package org.claimgraph.store.relation;

import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.RELATION;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.claimgraph.model.ClaimRelation;
import org.claimgraph.model.Dimension;
import org.claimgraph.model.RelationKind;
import org.claimgraph.model.RelationStatus;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "relation")
class StoredRelation {
    @Id
    UUID id;

    UUID claimId;
    UUID otherId;

    @Enumerated(EnumType.STRING)
    RelationKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Dimension dimension;

    @Nullable
    String value;

    @Nullable
    String otherValue;

    String explanation;
    String rule;
    double confidence;

    @Enumerated(EnumType.STRING)
    RelationStatus status;

    String ruleSet;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredRelation() {}

    StoredRelation(ClaimRelation relation, String ruleSet) {
        id = Ids.uuid(RELATION, relation.id());
        claimId = Ids.uuid(CLAIM, relation.claimId());
        otherId = Ids.uuid(CLAIM, relation.otherId());
        kind = relation.kind();
        dimension = relation.dimension();
        value = relation.value();
        otherValue = relation.otherValue();
        explanation = relation.explanation();
        rule = relation.rule();
        confidence = relation.confidence();
        status = relation.status();
        this.ruleSet = ruleSet;
    }

    ClaimRelation toRelation() {
        return new ClaimRelation(
                TypeId.of(RELATION, id),
                kind,
                TypeId.of(CLAIM, claimId),
                TypeId.of(CLAIM, otherId),
                dimension,
                value,
                otherValue,
                explanation,
                rule,
                confidence,
                status);
    }
}
