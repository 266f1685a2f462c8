-- What is followed, and what waits to be taken in. Several instances share the work: whoever takes a piece of it writes a
-- lease into its row (`for update skip locked` finds one that nobody else is taking), and a lease that ran out, since its
-- holder froze or died, is free again.

create table feed (
    id            uuid primary key,
    url           text not null unique,
    source_name   text,
    fetch_pages   boolean not null, -- where an entry is but a teaser
    title         text,
    followed_at   timestamptz not null,
    etag          text,
    last_modified text,             -- as the server wrote it
    polled_at     timestamptz,
    read_at       timestamptz,      -- when it was last polled without an error
    next_poll_at  timestamptz not null,
    lease         uuid,
    leased_until  timestamptz,
    failures      integer not null, -- in a row
    error_code    text,
    error_message text
);
create index feed_by_turn on feed (next_poll_at);

-- The entries that were taken in or refused, so that each is read once for each of its versions.
create table feed_entry (
    feed_id      uuid not null references feed on delete cascade,
    content_hash text not null,
    seen_at      timestamptz not null, -- in the feed
    primary key (feed_id, content_hash)
);

create table job (
    id              uuid primary key,
    idempotency_key text unique,
    request_hash    text not null,
    created_at      timestamptz not null,
    finished_at     timestamptz
);

create table job_input (
    id            uuid primary key,
    job_id        uuid not null references job on delete cascade,
    position      integer not null,
    request       jsonb,            -- null when it is settled
    tries         integer not null,
    lease         uuid,
    leased_until  timestamptz,
    outcome       text,
    article_id    uuid references article on delete set null,
    error_code    text,
    error_message text,
    unique (job_id, position)
);
create index job_input_waiting on job_input (id) where request is not null;
create index job_input_by_article on job_input (article_id);

-- What became of an article that came with a key: the same key is answered the same.
create table idempotency_key (
    key          text primary key,
    request_hash text not null,
    outcome      text not null,
    article_id   uuid not null references article on delete cascade,
    used_at      timestamptz not null
);
create index idempotency_key_by_article on idempotency_key (article_id);

-- What to ask a page's server with, to be told that nothing changed.
create table page_visit (
    url           text primary key,
    article_id    uuid not null references article on delete cascade,
    etag          text,
    last_modified text
);
create index page_visit_by_article on page_visit (article_id);
