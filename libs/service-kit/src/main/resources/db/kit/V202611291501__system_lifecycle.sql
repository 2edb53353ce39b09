-- What events told about deletions and restorations of systems; the highest version holds.
create table system_lifecycle (
  tenant_id text not null,
  system_id text not null,
  version   integer not null,
  deleted   boolean not null,
  primary key (tenant_id, system_id)
);
