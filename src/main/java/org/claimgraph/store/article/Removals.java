package org.claimgraph.store.article;

import static org.claimgraph.model.TypeId.Type.CLAIM;
import static org.claimgraph.model.TypeId.Type.STORY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimgraph.store.entity.EntityRepository;
import org.claimgraph.store.key.Ids;
import org.claimgraph.store.key.Postings;
import org.hibernate.Session;

/// Takes out what was drawn from an article and leaves nothing dangling: counts of keys and mentions are set right,
/// entities that nothing mentions and stories without articles go. Foreign keys take the rest along.
@ApplicationScoped
class Removals {
    private final Session session;
    private final EntityRepository entities;

    Removals(Session session, EntityRepository entities) {
        this.session = session;
        this.entities = entities;
    }

    /// Removes an article and its items.
    Removal remove(UUID article) {
        return without(article, "delete from article where id = any(:ids)", withItems(article));
    }

    /// Removes an article's items, and its own claims, mentions and derivations; the article stays.
    Removal clear(UUID article) {
        UUID[] itself = {article};
        return without(article, "delete from article where parent_id = any(:ids)", itself);
    }

    private Removal without(UUID article, String deletion, UUID[] ids) {
        session.flush();
        UUID[] all = withItems(article);
        List<UUID> related = find(RELATED, all);
        List<UUID> mentioned = find(MENTIONED, all);
        List<UUID> told = find(TOLD, all);
        Stream.of(Postings.values()).forEach(postings -> postings.remove(session, all));
        change(UNCOUNT_KEYS, all);
        change("delete from claim_key where claims <= 0 and :ids is not null", all);
        change(UNCOUNT_PROFILES, all);
        change("delete from profile_key where articles <= 0 and :ids is not null", all);
        change("delete from article_profile where article_id = any(:ids)", all);
        change("delete from claim where article_id = any(:ids)", all);
        entities.countMentions(-1, all);
        change("delete from mention where article_id = any(:ids)", all);
        change("delete from citation where article_id = any(:ids)", all);
        change("delete from derivation where article_id = any(:ids) or original_id = any(:ids)", all);
        change("update article set story_id = null where id = any(:ids)", all);
        change(deletion, ids);
        session.clear();
        entities.dropUnmentioned(mentioned);
        UUID[] stories = told.toArray(UUID[]::new);
        change("delete from finding f where story_id = any(:ids) and " + UNANSWERED, stories);
        change("delete from story where id = any(:ids) and " + UNTOLD, stories);
        List<UUID> left = find("select id from story where id = any(:ids)", stories);
        return new Removal(Ids.ids(STORY, left), Ids.ids(CLAIM, related));
    }

    private static final String RELATED = """
            select distinct case when c.id = r.claim_id then r.other_id else r.claim_id end
            from claim c join relation r on c.id in (r.claim_id, r.other_id)
            join claim o on o.id = case when c.id = r.claim_id then r.other_id else r.claim_id end
            where c.article_id = any(:ids) and o.article_id <> all(:ids)""";

    private static final String MENTIONED = """
            select entity_id from mention where article_id = any(:ids)
            union select e.entity_id from claim_entity e join claim c on c.id = e.claim_id
            where c.article_id = any(:ids)""";

    private static final String TOLD =
            "select distinct story_id from article where id = any(:ids) and story_id is not null";

    private static final String UNTOLD = "not exists (select from article where story_id = story.id)";

    private static final String UNANSWERED = "not exists (select from finding_claim where finding_id = f.id)";

    private static final String UNCOUNT_KEYS = """
            update claim_key k set claims = k.claims - gone.claims
            from (select key, count(*) as claims from claim, unnest(keys) key
                  where article_id = any(:ids) group by key) gone
            where k.key = gone.key""";

    private static final String UNCOUNT_PROFILES = """
            update profile_key k set articles = k.articles - gone.articles
            from (select key, count(*) as articles from article_profile, unnest(keys || array['']) key
                  where article_id = any(:ids) group by key) gone
            where k.key = gone.key""";

    private UUID[] withItems(UUID article) {
        return find("select id from article where id = any(:ids) or parent_id = any(:ids)", new UUID[] {article})
                .toArray(UUID[]::new);
    }

    private List<UUID> find(String sql, UUID[] ids) {
        return session.createNativeQuery(sql, UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void change(String sql, UUID[] ids) {
        session.createNativeMutationQuery(sql).setParameter("ids", ids).executeUpdate();
    }
}
