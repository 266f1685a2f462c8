-- What shares a key with what, and when it became known. A look-up reads, for each key, the rows nearest in time and no
-- more, so that it costs the same however many have the key (docs/adr/0013-postings.md). `thing_id` is no foreign key:
-- a posting goes with the keys that its thing has (claim.keys, article_profile.keys, article.fingerprint).

create table claim_posting (
    key      varchar     not null,
    known_at timestamptz not null,
    thing_id uuid        not null,
    primary key (key, known_at, thing_id)
);
insert into claim_posting
select distinct k, a.known_at, c.id from claim c join article a on a.id = c.article_id, unnest(c.keys) k;
drop index claim_by_key;

create table profile_posting (
    key      varchar     not null,
    known_at timestamptz not null,
    thing_id uuid        not null,
    primary key (key, known_at, thing_id)
);
insert into profile_posting select distinct k, p.known_at, p.article_id from article_profile p, unnest(p.keys) k;
drop index article_profile_by_key;

-- The empty key counts all profiles.
insert into profile_key select '', count(*) from article_profile having count(*) > 0;

create table fingerprint_posting (
    key      bigint      not null,
    known_at timestamptz not null,
    thing_id uuid        not null,
    primary key (key, known_at, thing_id)
);
insert into fingerprint_posting select distinct k, a.known_at, a.id from article a, unnest(a.fingerprint) k;
drop index article_by_fingerprint;

-- Whose voices an article carries: the outlets that its claims are credited to, and its publisher where one is not.
alter table article add voices varchar[] not null default '{}';
update article a set voices = (
    select coalesce(array_agg(distinct lower(coalesce(credit.name, s.name))), '{}')
    from claim c left join lateral (
        select link ->> 'name' as name from jsonb_array_elements(c.attribution) link where link ->> 'kind' = 'OUTLET'
    ) credit on true
    where c.article_id = a.id)
from source s where s.id = a.source_id;

-- The claims that a question's answers come from, by which the questions that a new relation bears on are found.
create table finding_claim (
    finding_id uuid not null references finding on delete cascade,
    claim_id   uuid not null references claim on delete cascade,
    primary key (claim_id, finding_id)
);
create index finding_claim_by_finding on finding_claim (finding_id);
delete from finding; -- `claimgraph recompare` makes them again

-- Keys that no claim, no profile has any more go when an article goes.
create index claim_key_unused on claim_key (key) where claims <= 0;
create index profile_key_unused on profile_key (key) where articles <= 0;

-- What a claim is known by beyond its row: its article's address (or publisher and headline), its words, its predicate.
-- A claim that comes back when its article is ingested again has it again (docs/adr/0015-what-judgement-is-kept-by.md).
-- Claims from before have one of their own.
alter table claim add identity text;
update claim set identity = id::text;
alter table claim alter identity set not null;
create index claim_by_identity on claim (identity);

-- What a human said of two claims. What was confirmed holds though no rule finds it; what was rejected never returns.
create table relation_judgement (
    id             uuid primary key,
    claim_identity text not null,
    other_identity text not null,
    kind           text not null,
    dimension      text,
    value          text,
    other_value    text,
    explanation    text not null,
    rule           text not null,
    status         text not null, -- CONFIRMED, REJECTED
    note           text,
    judged_at      timestamptz not null
);
create unique index relation_judgement_once on relation_judgement (least(claim_identity, other_identity),
    greatest(claim_identity, other_identity), kind, coalesce(dimension, ''));
create index relation_judgement_by_claim on relation_judgement (claim_identity);
create index relation_judgement_by_other on relation_judgement (other_identity);

-- Human judgements of whether a claim is true, as schema.org's ClaimReview tells them.
create table claim_review (
    id             uuid primary key,
    claim_identity text not null,
    claim_reviewed text not null, -- the claim's words when it was reviewed
    verdict        text not null,
    rating         integer,       -- 1 (false) to 5 (true)
    author         text not null,
    url            text,
    review_body    text,
    published_at   timestamptz not null
);
create index claim_review_by_identity on claim_review (claim_identity, id);

-- An entity that was merged stays as it was, below the one that it was merged into; root_id is the one at the top, its
-- own id where there is none. What it lent to that one goes back with it.
alter table entity add merged_into uuid references entity;
alter table entity add root_id uuid;
update entity set root_id = id;
alter table entity alter root_id set not null;
alter table entity add lent_aliases varchar[] not null default '{}';
alter table entity add lent_keys varchar[] not null default '{}';
alter table entity add edited varchar[] not null default '{}'; -- what a human said of it, which no text changes
alter table entity add external_ids jsonb not null default '[]';
create index entity_by_root on entity (root_id);
create index entity_merged on entity (merged_into) where merged_into is not null;

-- By which rules a relation was found, and an article's claims were last held against the others'.
alter table relation add rule_set text not null default '';
alter table article add rule_set text not null default '';
create index article_by_rule_set on article (rule_set, id);

-- What changed, in order: written by one transaction at a time (ADR-6), so no later number becomes visible before.
create table change (
    id      uuid primary key,
    seq     bigint generated always as identity,
    kind    text        not null,
    node_id text        not null,
    at      timestamptz not null
);
create unique index change_by_seq on change (seq, id);

-- Search: words by their stems, names also by their trigrams, which forgive a slip.
create extension if not exists pg_trgm;
alter table article add search tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || to_tsvector('english', text)) stored;
create index article_by_word on article using gin (search);
create index article_by_title on article using gin (lower(title) gin_trgm_ops);
create index claim_by_word on claim using gin (to_tsvector('english', text));
create index entity_by_trigram on entity using gin (lower(name) gin_trgm_ops) where merged_into is null;
create index source_by_trigram on source using gin (lower(name) gin_trgm_ops);

-- What an earlier version of an article claimed.
alter table revision add claims jsonb not null default '[]';
