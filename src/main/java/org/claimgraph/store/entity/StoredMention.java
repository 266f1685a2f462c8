package org.claimgraph.store.entity;

import static org.claimgraph.model.TypeId.Type.ARTICLE;
import static org.claimgraph.model.TypeId.Type.ENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Span;
import org.claimgraph.model.TypeId;
import org.claimgraph.store.key.Ids;

@Entity
@Table(name = "mention")
class StoredMention {
    @Id
    UUID id;

    UUID articleId;
    UUID entityId;
    int spanStart;
    int spanEnd;
    String text;

    @Enumerated(EnumType.STRING)
    EntityType type;

    @Enumerated(EnumType.STRING)
    Mention.Form form;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    StoredMention() {}

    StoredMention(String articleId, String entityId, Mention mention) {
        id = Ids.next();
        this.articleId = Ids.uuid(ARTICLE, articleId);
        this.entityId = Ids.uuid(ENTITY, entityId);
        spanStart = mention.span().start();
        spanEnd = mention.span().end();
        text = mention.text();
        type = mention.type();
        form = mention.form();
    }

    Mention toMention() {
        return new Mention(new Span(spanStart, spanEnd), text, type, form, TypeId.of(ENTITY, entityId));
    }
}
