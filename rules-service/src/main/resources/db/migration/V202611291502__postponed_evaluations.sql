-- Revisions that were announced while their system was deleted; evaluated when it is restored.
create table postponed_evaluation (
  tenant_id   text not null,
  revision_id text not null,
  system_id   text not null,
  system_key  text not null,
  system_name text not null,
  revision    integer not null,
  primary key (tenant_id, revision_id)
);
create index postponed_evaluation_of_system on postponed_evaluation (tenant_id, system_id);
