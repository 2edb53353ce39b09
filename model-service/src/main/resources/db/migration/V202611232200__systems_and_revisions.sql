-- A system: what is modelled. The row is locked while a revision is appended to it.
create table modeled_system (
  id            uuid primary key,
  tenant_id     text not null,
  -- Bytewise order, so that lists come in the same order whatever the locale of the database.
  key           text collate "C" not null,
  name          text not null,
  description   text,
  owner         text,
  tags          text[] not null,
  head_revision integer not null default 0,
  head_digest   text,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint system_key_per_tenant unique (tenant_id, key),
  constraint system_tenant unique (tenant_id, id)
);

-- A revision never changes; what is large lies beside it, so that lists stay light.
create table revision (
  id           uuid primary key,
  tenant_id    text not null,
  system_id    uuid not null,
  number       integer not null check (number > 0),
  digest       text not null,
  format       text not null,
  author       text not null,
  message      text,
  committed_at timestamptz not null,
  constraint revision_number_per_system unique (tenant_id, system_id, number),
  constraint revision_tenant unique (tenant_id, id),
  foreign key (tenant_id, system_id) references modeled_system (tenant_id, id)
);

create table revision_content (
  revision_id  uuid primary key,
  tenant_id    text not null,
  document     bytea not null,
  media_type   text not null,
  -- Canonical JSON byte for byte: jsonb would reorder keys and rewrite numbers.
  architecture text not null,
  source_map   text not null,
  loss_report  text not null,
  foreign key (tenant_id, revision_id) references revision (tenant_id, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows never change', tg_table_name;
end $$;

create trigger revision_is_immutable before update on revision
  for each row execute function refuse_change();
create trigger revision_content_is_immutable before update on revision_content
  for each row execute function refuse_change();
