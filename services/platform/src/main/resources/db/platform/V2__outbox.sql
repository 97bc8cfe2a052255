create table outbox_event (
    seq          bigint generated always as identity primary key,
    id           uuid        not null,
    topic        text        not null,
    aggregate_id text,
    type         text        not null,
    occurred_at  timestamptz not null,
    payload      text        not null,
    headers      text,
    stored_at    timestamptz not null default now()
);

-- Rows come and go all the time: keep the table small, or the relay reads dead rows.
alter table outbox_event set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_cost_delay = 0);
