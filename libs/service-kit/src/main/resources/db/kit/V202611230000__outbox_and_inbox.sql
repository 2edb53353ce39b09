-- Events announced by this service, written in the transaction of what they announce.
create table outbox_event (
  position   bigint generated always as identity primary key,
  event_id   uuid not null unique,
  tenant_id  text not null,
  topic      text not null,
  record_key text not null,
  body       text not null,
  created_at timestamptz not null,
  sent_at    timestamptz
);
create index outbox_event_unsent on outbox_event (position) where sent_at is null;
create index outbox_event_sent on outbox_event (sent_at) where sent_at is not null;

-- Events that had their effect here, written in the transaction of the effect.
create table inbox_event (
  consumer    text not null,
  event_id    uuid not null,
  tenant_id   text not null,
  event_type  text not null,
  received_at timestamptz not null,
  primary key (consumer, event_id)
);
create index inbox_event_received on inbox_event (received_at);
