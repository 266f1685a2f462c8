package org.claimgraph.store.claim;

import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.ClaimStanding;
import org.claimgraph.model.Corroboration;
import org.claimgraph.model.Modality;
import org.claimgraph.model.Place;
import org.claimgraph.model.Quantity;
import org.claimgraph.model.Span;
import org.claimgraph.model.Standing;
import org.claimgraph.model.TimeExpression;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim")
class StoredClaim {
    @Id
    UUID id;

    UUID articleId;
    int position;
    String text;
    String quote;
    int spanStart;
    int spanEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Attribution> attribution;

    @Enumerated(EnumType.STRING)
    Modality modality;

    boolean negated;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Argument subject;

    String predicate;
    String lemma;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Argument object;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TimeExpression> times;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Place> places;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Quantity> quantities;

    List<UUID> entityIds;
    double checkWorthiness;
    List<String> keys;
    String identity;

    @Enumerated(EnumType.STRING)
    Standing standing = Standing.SINGLE_SOURCE;

    int articleCount = 1;
    int sourceCount = 1;
    int originCount = 1;
    List<String> origins = List.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredClaim() {}

    StoredClaim(Claim claim, int position, Collection<String> keys, String identity) {
        id = Ids.uuid(CLAIM, claim.id());
        articleId = Ids.uuid(ARTICLE, claim.articleId());
        this.position = position;
        text = claim.text();
        quote = claim.quote();
        spanStart = claim.span().start();
        spanEnd = claim.span().end();
        attribution = claim.attribution();
        modality = claim.modality();
        negated = claim.negated();
        subject = claim.subject();
        predicate = claim.predicate();
        lemma = claim.lemma();
        object = claim.object();
        times = claim.times();
        places = claim.places();
        quantities = claim.quantities();
        entityIds = Ids.uuids(ENTITY, claim.entityIds());
        checkWorthiness = claim.checkWorthiness();
        this.keys = keys.stream().distinct().toList();
        this.identity = identity;
    }

    Claim toClaim() {
        return new Claim(
                TypeId.of(CLAIM, id),
                TypeId.of(ARTICLE, articleId),
                text,
                quote,
                new Span(spanStart, spanEnd),
                attribution,
                modality,
                negated,
                subject,
                predicate,
                lemma,
                object,
                times,
                places,
                quantities,
                Ids.ids(ENTITY, entityIds),
                checkWorthiness);
    }

    ClaimStanding toStanding() {
        return new ClaimStanding(
                TypeId.of(CLAIM, id), standing, new Corroboration(articleCount, sourceCount, originCount, origins));
    }
}
