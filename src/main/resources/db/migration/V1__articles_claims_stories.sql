-- Identifiers are UUIDv7: in the order in which rows came to be (docs/adr/0004-ids.md).
-- What a record holds as a list (authors, attributions, times) is a column here when nothing else points to it;
-- what is looked up by it (entities of a claim, credits of an article) has a table as well.

create table source (
    id      uuid primary key,
    kind    text   not null,
    name    text   not null,
    domains varchar[] not null,
    aliases varchar[] not null,
    keys    varchar[] not null -- its name and aliases in lower case
);
create index source_by_key on source using gin (keys);
create index source_by_domain on source using gin (domains);
create index source_by_name on source (name, id);

create table story (
    id                 uuid primary key,
    title              text    not null,
    origin_count       integer not null,
    first_published_at timestamptz,
    last_published_at  timestamptz,
    known_at           timestamptz not null  -- when its latest article became known
);
create index story_by_time on story (known_at, id);

create table article (
    id            uuid primary key,
    source_id     uuid   not null references source,
    parent_id     uuid references article on delete cascade,
    story_id      uuid references story,
    position      integer not null, -- among its newsletter's items
    kind          text   not null,
    url           text,
    canonical_url text,
    title         text   not null,
    subtitle      text,
    authors       varchar[] not null,
    language      text   not null,
    published_at  timestamptz,
    modified_at   timestamptz,
    ingested_at   timestamptz not null,
    known_at      timestamptz not null, -- published_at, else ingested_at
    text          text   not null,
    citations     jsonb  not null,
    content_hash  text   not null, -- SHA-256 of the text, white space evened
    fingerprint   bigint[] not null
);
create index article_by_url on article (url);
create index article_by_canonical_url on article (canonical_url);
create index article_by_content on article (content_hash);
create index article_by_fingerprint on article using gin (fingerprint);
create index article_by_time on article (known_at, id);
create index article_by_source on article (source_id, known_at, id);
create index article_by_story on article (story_id, known_at, id);
create index article_by_parent on article (parent_id, position);

create table revision (
    id           uuid primary key,
    article_id   uuid not null references article on delete cascade,
    title        text not null,
    text         text not null,
    content_hash text not null,
    replaced_at  timestamptz not null
);
create index revision_by_article on revision (article_id, id);

-- The sources that an article credits.
create table citation (
    article_id uuid not null references article on delete cascade,
    source_id  uuid not null references source,
    primary key (source_id, article_id)
);
create index citation_by_article on citation (article_id);

create table derivation (
    id          uuid primary key,
    article_id  uuid not null references article on delete cascade,
    original_id uuid not null references article on delete cascade,
    share       double precision not null,
    passages    jsonb not null,
    unique (article_id, original_id)
);
create index derivation_by_original on derivation (original_id);

create table entity (
    id            uuid primary key,
    type          text   not null,
    name          text   not null,
    aliases       varchar[] not null,
    description   text,
    roles         jsonb  not null,
    within        varchar[] not null,
    mention_count integer not null,
    names         varchar[] not null, -- its name and aliases in lower case
    keys          varchar[] not null  -- the forms of its names by which a new mention finds it
);
create index entity_by_key on entity using gin (keys);
create index entity_by_any_name on entity using gin (names);
create index entity_by_name on entity (name, id);
create index entity_by_mentions on entity (mention_count, id);

create table mention (
    id         uuid primary key,
    article_id uuid    not null references article on delete cascade,
    entity_id  uuid    not null references entity,
    span_start integer not null,
    span_end   integer not null,
    text       text    not null,
    type       text    not null,
    form       text    not null
);
create index mention_by_article on mention (article_id, span_start);
create index mention_by_entity on mention (entity_id, article_id);

create table claim (
    id               uuid primary key,
    article_id       uuid    not null references article on delete cascade,
    position         integer not null,
    text             text    not null,
    quote            text    not null,
    span_start       integer not null,
    span_end         integer not null,
    attribution      jsonb   not null,
    modality         text    not null,
    negated          boolean not null,
    subject          jsonb,
    predicate        text    not null,
    lemma            text    not null,
    object           jsonb,
    times            jsonb   not null,
    places           jsonb   not null,
    quantities       jsonb   not null,
    entity_ids       uuid[]  not null,
    check_worthiness double precision not null,
    keys             varchar[]  not null, -- what makes it comparable with another claim
    standing         text    not null,
    article_count    integer not null,
    source_count     integer not null,
    origin_count     integer not null,
    origins          varchar[]  not null
);
create index claim_by_article on claim (article_id, position, id);
create index claim_by_key on claim using gin (keys);
create index claim_by_worthiness on claim (check_worthiness, id);

create table claim_entity (
    claim_id  uuid not null references claim on delete cascade,
    entity_id uuid not null references entity,
    primary key (entity_id, claim_id)
);
create index claim_entity_by_claim on claim_entity (claim_id);

-- What an article is about, by which the story that it tells is found. Items have one, newsletters have none.
create table article_profile (
    article_id uuid primary key references article on delete cascade,
    known_at   timestamptz not null, -- when the article became known
    weights    jsonb  not null,      -- key to how much of the article it is
    keys       varchar[] not null       -- the keys of the weights
);
create index article_profile_by_key on article_profile using gin (keys);

-- In how many profiles a key stands: rare keys are looked up first, common ones not at all.
create table profile_key (
    key      varchar primary key,
    articles integer not null
);

-- How many claims have a key: rare keys are looked up first, common ones not at all.
create table claim_key (
    key    varchar primary key,
    claims integer not null
);

create table relation (
    id          uuid primary key,
    claim_id    uuid not null references claim on delete cascade,
    other_id    uuid not null references claim on delete cascade,
    kind        text not null,
    dimension   text,
    value       text,
    other_value text,
    explanation text not null,
    rule        text not null,
    confidence  double precision not null,
    status      text not null,
    check (claim_id <> other_id)
);
create unique index relation_once
    on relation (least(claim_id, other_id), greatest(claim_id, other_id), kind, coalesce(dimension, ''));
create index relation_by_claim on relation (claim_id);
create index relation_by_other on relation (other_id);

-- The questions of a story and their answers; replaced as a whole whenever the story changes.
create table finding (
    id        uuid primary key,
    story_id  uuid    not null references story on delete cascade,
    rank      integer not null,
    kind      text    not null,
    dimension text,
    question  text    not null,
    positions jsonb   not null
);
create index finding_by_story on finding (story_id, rank, id);
