-- Counts the changes of what people say about a system, its deletions and restorations: what a
-- change is based on, and the order of the events.
alter table modeled_system add column version integer not null default 1;

-- Number of the revision whose traits are in system_trait. Heads that were stored before there were
-- traits are caught up with when the service starts.
alter table modeled_system add column traits_of integer not null default 0;
update modeled_system s set traits_of = head_revision
  where exists (select 1 from system_trait t where t.tenant_id = s.tenant_id and t.system_id = s.id);
create index modeled_system_without_traits on modeled_system (id) where traits_of < head_revision;

create index commit_request_created on commit_request (created_at);
