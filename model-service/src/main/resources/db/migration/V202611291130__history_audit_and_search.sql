-- Where a document came from, and which revision a restoring one repeats.
alter table revision
  add column origin_file text,
  add column origin_commit text,
  add column restores integer;

-- A name for a revision; it never moves to another one.
create table named_version (
  tenant_id  text not null,
  system_id  uuid not null,
  name       text collate "C" not null,
  number     integer not null,
  author     text not null,
  created_at timestamptz not null,
  primary key (tenant_id, system_id, name),
  foreign key (tenant_id, system_id, number) references revision (tenant_id, system_id, number)
);

-- What a request with an Idempotency-Key did, so that its repetition does nothing. The result is
-- filled in by the transaction that inserts the row.
create table commit_request (
  tenant_id   text not null,
  caller      text not null,
  request_key text not null,
  fingerprint text not null,
  system_id   uuid,
  number      integer,
  unchanged   boolean,
  created_at  timestamptz not null,
  primary key (tenant_id, caller, request_key)
);

alter table modeled_system add column deleted_at timestamptz;

create table audit_entry (
  position   bigint generated always as identity primary key,
  tenant_id  text not null,
  system_id  uuid not null,
  at         timestamptz not null,
  actor      text not null,
  action     text not null,
  before     text,
  after      text,
  foreign key (tenant_id, system_id) references modeled_system (tenant_id, id)
);
create index audit_entry_of_tenant on audit_entry (tenant_id, position);
create index audit_entry_of_system on audit_entry (tenant_id, system_id, position);

create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or deleted', tg_table_name;
end $$;

create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_removal();
create trigger named_version_never_moves before update on named_version
  for each row execute function refuse_change();

-- What the head of a system holds, for searching across systems. Rewritten with each head; values
-- are bytewise comparable and short, so that the key serves every filter.
create table system_trait (
  tenant_id text not null,
  kind      text collate "C" not null,
  name      text collate "C" not null,
  value     text collate "C" not null,
  system_id uuid not null,
  primary key (tenant_id, kind, name, value, system_id),
  foreign key (tenant_id, system_id) references modeled_system (tenant_id, id)
);
create index system_trait_of_system on system_trait (tenant_id, system_id);
-- Lower case costs more than the comparison when it is taken of every row of every search.
alter table modeled_system add column search_text text collate "C"
  generated always as (lower(key) || e'\n' || lower(name)) stored;
-- Of the type that Hibernate compares arrays with.
alter table modeled_system alter column tags type varchar[];
create index modeled_system_tags on modeled_system using gin (tags);
create index modeled_system_owner on modeled_system (tenant_id, owner);
