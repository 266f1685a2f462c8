package org.claimgraph.store.key;

import java.util.UUID;
import org.hibernate.Session;

/// An index of what shares keys with what: which things have a key, and when they became known.
///
/// For each key of a question a look-up reads the things nearest in time, a fixed number on either side, so that it
/// costs the same however many things have the key (ADR-13).
public enum Postings {
    CLAIMS("claim_posting", "varchar[]", """
            select distinct k as key, a.known_at, c.id as thing_id
            from claim c join article a on a.id = c.article_id, unnest(c.keys) k where a.id = any(:articles)"""),
    PROFILES("profile_posting", "varchar[]", """
            select distinct k as key, p.known_at, p.article_id as thing_id
            from article_profile p, unnest(p.keys) k where p.article_id = any(:articles)"""),
    FINGERPRINTS("fingerprint_posting", "bigint[]", """
            select distinct k as key, a.known_at, a.id as thing_id
            from article a, unnest(a.fingerprint) k where a.id = any(:articles)""");

    private final String table;
    private final String keys;
    private final String ofArticles;

    Postings(String table, String keys, String ofArticles) {
        this.table = table;
        this.keys = keys;
        this.ofArticles = ofArticles;
    }

    /// Enters what these articles have.
    public void add(Session session, UUID... articles) {
        change(session, "insert into " + table + " " + ofArticles + " on conflict do nothing", articles);
    }

    /// Takes out what these articles have; they are still as they were entered.
    public void remove(Session session, UUID... articles) {
        String gone = " where (p.key, p.known_at, p.thing_id) = (gone.key, gone.known_at, gone.thing_id)";
        change(session, "delete from " + table + " p using (" + ofArticles + ") gone" + gone, articles);
    }

    /// Two tables for a `with`: `asked` (asker, key), from the parameters `askers` and `keys`, one asker per key; and
    /// `near` (key, thing_id), the things with each key that are nearest to `at`.
    ///
    /// @param each how many are read on either side
    public String nearest(int each) {
        String side = "select thing_id from " + table + " p where p.key = k.key and p.known_at";
        return """
                with asked as (
                    select * from unnest(cast(:askers as uuid[]), cast(:keys as KEYS)) as a(asker, key)),
                near as (
                    select k.key, p.thing_id from (select distinct key from asked) k cross join lateral (
                        (SIDE <= :at order by p.known_at desc limit EACH) union all
                        (SIDE > :at order by p.known_at limit EACH)) p)
                """.replace("KEYS", keys).replace("SIDE", side).replace("EACH", String.valueOf(each));
    }

    private static void change(Session session, String sql, UUID... articles) {
        session.createNativeMutationQuery(sql)
                .setParameter("articles", articles)
                .executeUpdate();
    }
}
