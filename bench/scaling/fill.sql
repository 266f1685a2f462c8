-- Makes articles out of those that were ingested until there are as many claims as wanted. A key stays as it is with
-- probability 1/4 and else becomes one of some thousand, the low numbers more often: few keys are common, most are rare,
-- and the common ones are those that the next article has too. Every article gets a time of its own within four years.
-- Parameters: :articles, how many are to be made.

create temporary table template on commit drop as
select row_number() over (order by id) - 1 as place, * from article where story_id is not null order by id limit 60;

create temporary table made on commit drop as
select uuidv7() as id, uuidv7() as story_id, t.id as template,
    timestamptz '2027-01-01' + random() * interval '4 years' as known_at
from generate_series(1, :articles) n join template t on t.place = n % (select count(*) from template);

insert into story (id, title, origin_count, known_at)
select m.story_id, t.title, 1, m.known_at from made m join template t on t.id = m.template;

insert into article (id, source_id, story_id, position, kind, title, authors, language, published_at, ingested_at,
    known_at, text, citations, content_hash, fingerprint, voices)
select m.id, t.source_id, m.story_id, 0, t.kind, t.title, t.authors, t.language, m.known_at, m.known_at, m.known_at,
    t.text, t.citations, md5(m.id::text),
    array(select h # case when random() < 0.1 then 0 else (random() * 1e9)::bigint end from unnest(t.fingerprint) h),
    t.voices
from made m join template t on t.id = m.template;

create temporary table fresh on commit drop as
select uuidv7() as new_id, m.id as new_article, m.known_at, c.*,
    array(select case when random() < 0.25 then k else k || '~' || floor(power(4000, random())) end
          from unnest(c.keys) k where m.id is not null) as new_keys
from made m join claim c on c.article_id = m.template;

insert into claim (id, article_id, position, text, quote, span_start, span_end, attribution, modality, negated, subject,
    predicate, lemma, object, times, places, quantities, entity_ids, check_worthiness, keys, standing, article_count,
    source_count, origin_count, origins, identity)
select new_id, new_article, position, text, quote, span_start, span_end, attribution, modality, negated, subject,
    predicate, lemma, object, times, places, quantities, entity_ids, check_worthiness, new_keys, standing, 1, 1, 1,
    origins, md5(new_id::text)
from fresh;

insert into claim_posting select distinct k, known_at, new_id from fresh, unnest(new_keys) k;
insert into claim_key select k, count(*) from fresh, unnest(new_keys) k group by k
on conflict (key) do update set claims = claim_key.claims + excluded.claims;

insert into claim_entity select distinct f.new_id, e from fresh f, unnest(f.entity_ids) e;

insert into mention (id, article_id, entity_id, span_start, span_end, text, type, form)
select uuidv7(), m.id, x.entity_id, x.span_start, x.span_end, x.text, x.type, x.form
from made m join mention x on x.article_id = m.template;

create temporary table about on commit drop as
select m.id, m.known_at, p.weights,
    array(select case when random() < 0.25 then k else k || '~' || floor(power(4000, random())) end
          from unnest(p.keys) k where m.id is not null) as new_keys
from made m join article_profile p on p.article_id = m.template;
insert into article_profile select id, known_at, weights, new_keys from about;
insert into profile_posting select distinct k, known_at, id from about, unnest(new_keys) k;
insert into profile_key select k, count(*) from about, unnest(new_keys || array['']) k group by k
on conflict (key) do update set articles = profile_key.articles + excluded.articles;

insert into fingerprint_posting select distinct k, m.known_at, m.id from made m join article a on a.id = m.id,
    unnest(a.fingerprint) k;

-- Names that the next articles have too, and many that they have not.
insert into entity (id, root_id, type, name, aliases, roles, within, mention_count, names, keys)
select made, made, e.type, e.name, e.aliases, e.roles, e.within, 1, e.names,
    array(select case when random() < 0.01 then k else k || '~' || floor(random() * 1e6) end
          from unnest(e.keys) k where n.n > 0)
from (select n, uuidv7() as made from generate_series(1, :articles) n) n join (select *, row_number() over (order by id) - 1 as place,
    count(*) over () as total from (select * from entity order by id limit 400) e) e on e.place = n.n % e.total;
