-- One row per revision that was evaluated: the newest evaluation wins.
-- The answers are json, not jsonb: jsonb refuses U+0000 and halves of surrogate pairs, which names
-- of other people's documents may hold, and nothing is searched inside them.
create table evaluated_revision (
  tenant_id text not null,
  revision_id text not null,
  system_id text not null,
  system_key text not null,
  system_name text not null,
  revision integer not null,
  evaluation_id text not null,
  status text not null check (status in ('completed', 'failed')),
  failure_code text,
  failure_detail text,
  critical integer not null default 0,
  high integer not null default 0,
  medium integer not null default 0,
  low integer not null default 0,
  inherent_risk integer not null default 0,
  current_risk integer not null default 0,
  projected_risk integer not null default 0,
  evaluated_at timestamptz not null,
  as_of timestamptz not null,
  revision_answer json,
  evaluation_answer json,
  primary key (tenant_id, revision_id),
  unique (tenant_id, system_id, revision),
  check (status = 'failed' or (revision_answer is not null and evaluation_answer is not null))
);

create index evaluated_revision_by_risk on evaluated_revision (tenant_id, current_risk desc);
