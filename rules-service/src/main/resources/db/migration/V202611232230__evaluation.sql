-- One evaluation per tenant, system, revision and pack set; immutable once it is there.
create table evaluation (
  id              uuid primary key,
  tenant_id       text not null,
  system_id       text not null,
  system_key      text not null,
  system_name     text not null,
  revision_id     text not null,
  revision        integer not null check (revision > 0),
  pack_set_digest text not null,
  status          text not null check (status in ('completed', 'failed')),
  overview        jsonb,
  failure_code    text,
  failure_detail  text,
  started_at      timestamptz not null,
  completed_at    timestamptz not null,
  check ((status = 'completed') = (overview is not null)),
  check ((status = 'failed') = (failure_code is not null)),
  unique (tenant_id, system_id, revision, pack_set_digest)
);

-- `body` is the threat as the public API gives it; the other columns are what lists filter by.
-- Arrays are varchar[], the type that array parameters arrive with.
create table threat (
  evaluation_id uuid not null references evaluation on delete cascade,
  position      integer not null,
  tenant_id     text not null,
  id            text not null,
  fingerprint   text not null,
  definition    text not null,
  severity      text not null,
  certainty     text not null,
  mitigation    text not null,
  stride        varchar[] not null,
  elements      varchar[] not null,
  risk_current  integer not null check (risk_current between 0 and 100),
  body          jsonb not null,
  primary key (evaluation_id, position),
  unique (evaluation_id, fingerprint)
);
create index threat_by_id on threat (tenant_id, id);

create table countermeasure (
  evaluation_id uuid not null references evaluation on delete cascade,
  position      integer not null,
  tenant_id     text not null,
  id            text not null,
  definition    text not null,
  presence      text not null,
  body          jsonb not null,
  primary key (evaluation_id, position),
  unique (evaluation_id, id)
);

create table question (
  evaluation_id uuid not null references evaluation on delete cascade,
  position      integer not null,
  tenant_id     text not null,
  body          jsonb not null,
  primary key (evaluation_id, position)
);

-- Texts of every pack set that was evaluated for a tenant, for the reports of old evaluations.
create table pack_set_text (
  tenant_id       text not null,
  pack_set_digest text not null,
  kind            text not null check (kind in ('threat', 'countermeasure')),
  id              text not null,
  body            jsonb not null,
  primary key (tenant_id, pack_set_digest, kind, id)
);
