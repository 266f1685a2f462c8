-- A story that turned out to be part of another. Its id goes on leading to that one.
create table former_story (
    id       uuid primary key,
    story_id uuid not null references story on delete cascade
);
create index former_story_by_story on former_story (story_id);

-- Between which years a person was born, as far as an age tells: two people of one name may be told apart by it.
alter table entity add born_from integer;
alter table entity add born_to integer;
