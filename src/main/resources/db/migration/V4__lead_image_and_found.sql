-- The picture that an article shows first, and where each thing that it says of itself was found.
alter table article add column lead_image text;
alter table article add column found jsonb not null default '[]';
